import * as z from 'zod';
import { boundsOf, type Day, day, overlap } from './calendar.ts';
import type { CountedBy } from './counted-by.ts';
import { responsible } from './organisation.ts';
import type { PublicationClass } from './publication-class.ts';
import { shownFrom, spanAt } from './shown-from.ts';
import { key, text } from './text.ts';

/** `nothingNew`: it was looked after, and nothing has happened since the last report. `nothingReported`: there is nothing to tell, and why. */
export const silenceKinds = ['nothingNew', 'nothingReported'] as const;

/** What a party says when it has no figure: it is neither a number nor a zero. `takenBack`: the day it was taken back, then it says nothing. */
export const silence = z
  .strictObject({
    key,
    kind: z.enum(silenceKinds),
    by: responsible,
    on: day,
    reason: text(1000).nullable().default(null),
    takenBack: day.nullable().default(null),
  })
  .refine(({ kind, reason }) => kind === 'nothingNew' || reason !== null, { error: 'is missing although nothing is reported', path: ['reason'] });
export type Silence = z.infer<typeof silence>;

/** A silence as its reader may know of it: `when` is a day, or the month or half-year where numbers are told by those. */
export type ToldSilence = Pick<Silence, 'key' | 'kind' | 'by' | 'reason'> & { when: string };

/** How the commitment tells its numbers, and when what it has told was done. */
type Told = { publicationClass: PublicationClass; responsible: Silence['by']; countedBy: CountedBy | null; spans: readonly string[] };

/** Those that hold on a day, exactly as they were said. */
export function standingSilences(silences: readonly Silence[], today: Day): ToldSilence[] {
  return silences
    .filter(({ on, takenBack }) => on <= today && (takenBack === null || takenBack > today))
    .map(({ key, kind, by, reason, on }) => ({ key, kind, by, reason, when: on }));
}

/**
 * What anyone may know of them. "Nothing new" tells of a month without a number, so it is told as late and as coarsely as numbers are, never beside one of
 * the same span, and not at all where numbers of people or none are told: there it would mean zero. "Nothing reported" is a statement in the party's own
 * words and is told at once.
 */
export function publicSilences(silences: readonly Silence[], told: Told, today: Day): ToldSilence[] {
  const said = standingSilences(silences, today).flatMap((one) => (one.kind === 'nothingReported' ? one : (spanned(one, told, today) ?? [])));
  const first = said.filter((one, nth) => one.kind !== 'nothingNew' || said.findIndex((other) => nameOf(other) === nameOf(one)) === nth);
  return first.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}

/** The days when one that anyone could see then was taken back. */
export function takenBackSilences(silences: readonly Silence[], told: Told, today: Day): { on: Day }[] {
  return silences.flatMap((one) => {
    const on = one.takenBack;
    return on !== null && on <= today && publicSilences([{ ...one, takenBack: null }], told, on).length > 0 ? { on } : [];
  });
}

function spanned(one: ToldSilence, { publicationClass, responsible: by, countedBy, spans }: Told, today: Day): ToldSilence | null {
  if (publicationClass === 'people' || publicationClass === 'internal') return null;
  if (countedBy === null) return one;
  const when = spanAt(one.when, countedBy.step);
  const days = boundsOf(when);
  const hasNumber = spans.some((span) => {
    const other = boundsOf(span);
    return days !== null && other !== null && overlap(days, other) !== null;
  });
  return hasNumber || shownFrom(when, publicationClass, countedBy) > today ? null : { ...one, key: `${one.kind}-${when}`.toLowerCase(), by, when };
}

function nameOf({ when, kind, by }: ToldSilence): string {
  return [when, kind, by].join(' ');
}
