import { blocks, hoursOf, spansOf, type TimeBlock, timeBlockCode, weekdays } from '#domain/time-block.ts';
import type { Words } from '#words/words.ts';

/** Times of the week in words, `torsdag–lördag 20–24, söndag 00–04`. */
export function timeBlockWords({ t, list }: Words, times: readonly TimeBlock[]): string {
  const day = (nr: number) => t(`when.weekdays.${nr}`);
  const days = (from: number, to: number) => {
    if (from === 1 && to === 7) return t('when.everyDay');
    return from === to ? day(from) : t('when.days', { from: day(from), to: day(to) });
  };
  return list(spansOf(times).map(({ from, to, hours }) => t('when.at', { day: days(from, to), hours })));
}

/** What a table of the week is headed by: short and whole names of the days, and the hours of each block. */
export type WeekWords = { clock: string; days: { nr: number; short: string; whole: string }[]; rows: { nr: number; hours: string }[] };

export function weekWords({ t }: Words): WeekWords {
  return {
    clock: t('when.hours'),
    days: weekdays.map((nr) => ({ nr, short: t(`when.short.${nr}`), whole: t(`when.weekdays.${nr}`) })),
    rows: blocks.map((nr) => ({ nr, hours: hoursOf(nr) })),
  };
}

/** Every time by what its tick box sends, in words. */
export function timeBlockChoices(words: Words): Record<string, string> {
  const all = weekdays.flatMap((weekday) => blocks.map((block) => ({ weekday, block })));
  return Object.fromEntries(all.map((one) => [timeBlockCode(one), timeBlockWords(words, [one])]));
}
