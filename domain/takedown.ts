import type { Day } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import type { Pledge } from './pledge.ts';
import type { PublicPledge } from './publication.ts';

/** What can be taken down at once. Of an assessment only the text goes: who judged what, and when, stays. */
export const takedownNouns = ['activity', 'figure', 'assessment', 'commitment'] as const;
export type TakedownNoun = (typeof takedownNouns)[number];

/** Something that is taken down: a row by its id, and the day it was. */
export type TakenDown = { noun: TakedownNoun; id: string; on: Day };

type Standing = { pledge: Pledge; ids: ReadonlyMap<string, string> };

/**
 * A pledge without what is taken down, as if it had never been there: an activity and a figure go with every version that corrects them or that they
 * correct. `ids` gives the id of a row by its path (`activity/<commitment>/<key>`).
 */
export function withoutTakenDown({ pledge, ids }: Standing, taken: readonly TakenDown[]): Pledge {
  const gone = new Set(taken.map(({ id }) => id));
  if (gone.size === 0) return pledge;
  const isGone = (path: string) => gone.has(ids.get(path) ?? '');
  return {
    ...pledge,
    figures: withoutVersions(pledge.figures, (key) => isGone(`figure/${key}`), figureBefore),
    focusAreas: pledge.focusAreas.map((area) => ({
      ...area,
      commitments: area.commitments.filter(({ key }) => !isGone(`commitment/${key}`)).map((one) => without(one, isGone)),
    })),
  };
}

/** The days something was taken down, for each commitment that is still shown (by key), and of whole commitments for the pledge. Nothing of what it was. */
export function takedownDays({ pledge, ids }: Standing, taken: readonly TakenDown[]): { commitments: Map<string, { on: Day }[]>; pledge: { on: Day }[] } {
  const dayOf = new Map(taken.map(({ id, on }) => [id, on]));
  const days = (paths: string[]) => paths.flatMap((path) => dayOf.get(ids.get(path) ?? '') ?? []).map((on) => ({ on }));
  const all = pledge.focusAreas.flatMap(({ commitments }) => commitments);
  const of = ({ key, activities, figures, assessments }: Commitment) =>
    days([
      ...activities.map((one) => `activity/${key}/${one.key}`),
      ...figures.map((one) => `figure/${key}/${one.key}`),
      ...assessments.map((one) => `assessment/${key}/${one.key}`),
    ]);
  return {
    commitments: new Map(all.flatMap((one) => (of(one).length > 0 ? [[one.key, of(one)] as const] : []))),
    pledge: days([...all.map(({ key }) => `commitment/${key}`), ...pledge.figures.map(({ key }) => `figure/${key}`)]),
  };
}

/** Says at each commitment that something was withdrawn, with the day, beside what corrections took away. */
export function withTakedownDays(shown: PublicPledge, days: ReadonlyMap<string, { on: Day }[]>): PublicPledge {
  if (days.size === 0) return shown;
  const focusAreas = shown.focusAreas.map((area) => ({
    ...area,
    commitments: area.commitments.map((one) => ({
      ...one,
      withdrawnEntries: [...one.withdrawnEntries, ...(days.get(one.key) ?? [])].sort((a, b) => a.on.localeCompare(b.on)),
    })),
  }));
  return { ...shown, focusAreas };
}

/** Shown in place of an assessment's text that is taken down; the pages say it in the reader's language. */
export const textTakenDown = '–';

function without(commitment: Commitment, isGone: (path: string) => boolean): Commitment {
  const { key } = commitment;
  return {
    ...commitment,
    activities: withoutVersions(commitment.activities, (one) => isGone(`activity/${key}/${one}`), activityBefore),
    figures: withoutVersions(commitment.figures, (one) => isGone(`figure/${key}/${one}`), figureBefore),
    assessments: commitment.assessments.map((one) => (isGone(`assessment/${key}/${one.key}`) ? { ...one, reason: textTakenDown } : one)),
  };
}

const activityBefore = ({ corrects }: Commitment['activities'][number]) => corrects?.activity ?? null;
const figureBefore = ({ corrects }: Commitment['figures'][number]) => corrects?.figure ?? null;

/** Taking down one version takes the others with it: otherwise the one that it corrected would come back. */
function withoutVersions<Item extends { key: string }>(items: Item[], isGone: (key: string) => boolean, before: (item: Item) => string | null): Item[] {
  const gone = new Set(items.filter(({ key }) => isGone(key)).map(({ key }) => key));
  for (let size = -1; size !== gone.size; ) {
    size = gone.size;
    for (const item of items) {
      const earlier = before(item);
      if (earlier !== null && (gone.has(item.key) || gone.has(earlier))) {
        gone.add(item.key);
        gone.add(earlier);
      }
    }
  }
  return gone.size === 0 ? items : items.filter(({ key }) => !gone.has(key));
}
