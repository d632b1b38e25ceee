const upToTwelve = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Whole numbers up to twelve as words (neuter in Swedish, as in ett åtagande); others null and stay figures. */
export function numberWord(value: number, locale: 'sv' | 'en'): string | null {
  return Number.isInteger(value) ? (upToTwelve[locale][value] ?? null) : null;
}

/** As `numberWord`, for Swedish words of common gender (en vandring). */
export function numberWordCommon(value: number, locale: 'sv' | 'en'): string | null {
  return locale === 'sv' && value === 1 ? 'en' : numberWord(value, locale);
}
