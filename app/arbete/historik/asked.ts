import type { Chosen } from '#components/work-history/past-filter.tsx';
import type { PastAsked } from '#db/working/queries/past.ts';
import { isDay } from '#domain/calendar.ts';
import { pastKinds } from '#domain/past.ts';
import type { Words } from '#words/words.ts';

export type Given = Record<string, string | string[] | undefined>;

/** What is asked of the history by its address. What can't be asked stands as it was typed, with why, and asks for nothing. */
export function askedIn({ t }: Words, given: Given): { asked: PastAsked; chosen: Chosen; faults: { fran?: string; till?: string } } {
  const one = (name: string) => {
    const value = given[name];
    return (typeof value === 'string' ? value : '').slice(0, 60);
  };
  const chosen: Chosen = { vad: one('vad'), vem: one('vem'), lofte: one('lofte'), fran: one('fran'), till: one('till') };
  const day = (value: string) => (isDay(value) ? value : null);
  const wrong = (value: string) => (value !== '' && !isDay(value) ? t('past.filter.notADay') : undefined);
  const [from, to] = [day(chosen.fran), day(chosen.till)];
  const isBackwards = from !== null && to !== null && from > to;
  const page = Number(one('sida'));
  return {
    asked: {
      kind: pastKinds.find((kind) => kind === chosen.vad) ?? null,
      person: chosen.vem || null,
      pledge: chosen.lofte || null,
      from,
      to: isBackwards ? null : to,
      page: Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1,
    },
    chosen,
    faults: { fran: wrong(chosen.fran), till: isBackwards ? t('past.filter.backwards') : wrong(chosen.till) },
  };
}
