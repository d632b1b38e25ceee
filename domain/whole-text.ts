import type { Source } from './source.ts';

type Told = { from: string | null; to: string | null; sources: readonly Pick<Source, 'complete' | 'date'>[] };

/**
 * Whether all that a pledge promises is known: it was written here, or a page about it from its own time (its years, or the year before) was read to its end.
 * A later page may tell of only a part. Only of such a pledge can it be said that something wasn't in it (honesty rule 1).
 */
export function isWhollyKnown({ from, to, sources }: Told): boolean {
  const [first, last] = [yearOf(from ?? to ?? '9999') - 1, yearOf(to ?? from ?? '0000')];
  const isOfItsTime = (date: string) => first <= yearOf(date) && yearOf(date) <= last;
  return sources.length === 0 || sources.some(({ complete, date }) => complete === true && date !== null && isOfItsTime(date));
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
