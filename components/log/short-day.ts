/** A day as it stands under "today": `mån 23 nov.` */
export function shortDay(on: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(new Date(`${on}T00:00:00Z`))
    .replace(/\.$/, '');
}
