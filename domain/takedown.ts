import { type Day, startsAfter } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { currentActivities } from './current-activities.ts';
import { currentFigures } from './current-figures.ts';
import type { KeptFigure } from './figure.ts';
import type { Pledge } from './pledge.ts';
import { publicConcerns, publicDialogues } from './public-dialogue.ts';
import { figurePasses } from './public-figures.ts';
import { activityPasses, isPublic, type PublicationRules, type PublicPledge } from './publication.ts';
import type { PublicationClass } from './publication-class.ts';
import { spanAt } from './shown-from.ts';

/** What can be taken down at once. Of an assessment only the text goes: who judged what, and when, stays. */
export const takedownNouns = [
  'activity',
  'figure',
  'assessment',
  'commitment',
  'dialogue',
  'concern',
  'question',
  'answer',
  'report',
  'situationPicture',
  'planRow',
] as const;
export type TakedownNoun = (typeof takedownNouns)[number];

/** Something that is taken down: a row by its id, and the day it was. */
export type TakenDown = { noun: TakedownNoun; id: string; on: Day };

/** Something that pledges share and that is taken down, by its key; `since`: when it could be read at the earliest. */
export type SharedTakenDown = { noun: 'situationPicture' | 'planRow'; key: string; on: Day; since: Day };

type Standing = { pledge: Pledge; ids: ReadonlyMap<string, string> };

/**
 * A pledge without what is taken down, as if it had never been there: an activity and a figure go with every version that corrects them or that they
 * correct, and a round with what was said in it. `ids` gives the id of a row by its path (`activity/<commitment>/<key>`).
 */
export function withoutTakenDown({ pledge, ids }: Standing, taken: readonly TakenDown[]): Pledge {
  const gone = new Set(taken.map(({ id }) => id));
  if (gone.size === 0) return pledge;
  const isGone = (path: string) => gone.has(ids.get(path) ?? '');
  const lost = new Set(pledge.dialogues.filter(({ key }) => isGone(`dialogue/${key}`)).map(({ key }) => key));
  return {
    ...pledge,
    dialogues: pledge.dialogues.filter(({ key }) => !lost.has(key)),
    concerns: pledge.concerns.filter(({ key, dialogue }) => !isGone(`concern/${key}`) && !(dialogue !== null && lost.has(dialogue))),
    figures: withoutVersions(pledge.figures, (key) => isGone(`figure/${key}`), figureBefore),
    focusAreas: pledge.focusAreas.map((area) => ({
      ...area,
      commitments: area.commitments.filter(({ key }) => !isGone(`commitment/${key}`)).map((one) => without(one, isGone)),
    })),
  };
}

/**
 * The days something was taken down that anyone could see then, for each commitment that is still shown (by key), and of the rest for the pledge.
 * Nothing of what it was; and nothing at all of what was never shown by itself, since that would tell that it was there.
 */
export function takedownDays(
  { pledge, ids }: Standing,
  taken: readonly TakenDown[],
  rules: Pick<PublicationRules, 'setting' | 'divisions' | 'isTextAllowed'>,
): { commitments: Map<string, { on: Day }[]>; pledge: { on: Day }[] } {
  const dayOf = new Map(taken.map(({ id, on }) => [id, on]));
  const days = (paths: string[], wasShown: (at: number, on: Day) => boolean = () => true) =>
    paths.flatMap((path, at) => {
      const on = dayOf.get(ids.get(path) ?? '');
      return on && wasShown(at, on) ? { on } : [];
    });
  const all = pledge.focusAreas.flatMap(({ commitments }) => commitments);
  const figureDays = (figures: KeptFigure[], of: PublicationClass, path: string) =>
    days(
      figures.map(({ key }) => `${path}/${key}`),
      (at, on) => {
        const sources = new Set(pledge.sources.filter(({ date }) => !startsAfter(date, on)).map(({ key }) => key));
        const held = currentFigures(figures, on).filter((one) => figurePasses(one, of, { today: on, sources, pledge, rules }));
        return isPublic(pledge, on) && tookAny(held, figures, at, figureBefore);
      },
    );
  const activityDays = ({ key: commitment, activities, publicationClass }: Commitment) =>
    days(
      activities.map(({ key }) => `activity/${commitment}/${key}`),
      (at, on) => {
        const held = currentActivities(activities, on).filter((one) => activityPasses(one, publicationClass, on, rules));
        return isPublic(pledge, on) && tookAny(held, activities, at, activityBefore);
      },
    );
  const saidDays = () => {
    const wasShown = (keys: (on: Day) => { key: string }[], key: string | undefined, on: Day) =>
      isPublic(pledge, on) && keys(on).some((one) => one.key === key);
    const [rounds, said] = [pledge.dialogues, pledge.concerns];
    return [
      ...days(
        rounds.map(({ key }) => `dialogue/${key}`),
        (at, on) => wasShown((day) => publicDialogues(rounds, day, rules), rounds[at]?.key, on),
      ),
      ...days(
        said.map(({ key }) => `concern/${key}`),
        (at, on) => wasShown((day) => publicConcerns(said, rounds, day, rules), said[at]?.key, on),
      ),
    ];
  };
  const of = (one: Commitment) => [
    ...activityDays(one),
    ...figureDays(one.figures, one.publicationClass, `figure/${one.key}`),
    ...days(one.assessments.map(({ key }) => `assessment/${one.key}/${key}`)),
  ];
  return {
    commitments: new Map(all.map((one) => [one.key, of(one)] as const).filter(([, each]) => each.length > 0)),
    pledge: [...days(all.map(({ key }) => `commitment/${key}`)), ...figureDays(pledge.figures, 'people', 'figure'), ...saidDays()],
  };
}

/**
 * The days when what this pledge refers to and shares with others was taken down: a situation picture that could be read by then, or a row of the plan. Only
 * by what anyone may read of the pledge: one that only planned or internal work refers to wasn't public by it.
 */
export function sharedTakedownDays({ situationPictures, focusAreas }: PublicPledge, taken: readonly SharedTakenDown[]): { on: Day }[] {
  const all = focusAreas.flatMap(({ commitments }) => commitments);
  const told = all.flatMap(({ activities }) => activities);
  const pictures = new Set([...situationPictures, ...all.flatMap((one) => one.situationPictures), ...told.flatMap((one) => one.situationPictures)]);
  const rows = new Set(all.flatMap(({ actionPlanRow }) => actionPlanRow ?? []));
  return taken.flatMap(({ noun, key, on, since }) => (since <= on && (noun === 'planRow' ? rows : pictures).has(key) ? { on } : []));
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
  const lost = commitment.activities.filter((one) => one.publicationClass === null && isGone(`activity/${key}/${one.key}`));
  const emptied = new Set(lost.map(({ on }) => spanAt(on, 'term')));
  return {
    ...commitment,
    // "Nothing new" mustn't appear where something stood.
    silences: commitment.silences.filter(({ kind, on }) => kind !== 'nothingNew' || !emptied.has(spanAt(on, 'term'))),
    activities: withoutVersions(commitment.activities, (one) => isGone(`activity/${key}/${one}`), activityBefore),
    figures: withoutVersions(commitment.figures, (one) => isGone(`figure/${key}/${one}`), figureBefore),
    assessments: commitment.assessments.map((one) => (isGone(`assessment/${key}/${one.key}`) ? { ...one, reason: textTakenDown } : one)),
  };
}

const activityBefore = ({ corrects }: Commitment['activities'][number]) => corrects?.activity ?? null;
const figureBefore = ({ corrects }: Commitment['figures'][number]) => corrects?.figure ?? null;

/** Whether what was shown lost anything when one item went with its other versions. */
function tookAny<Item extends { key: string }>(shown: Item[], items: Item[], at: number, before: (item: Item) => string | null): boolean {
  const left = new Set(withoutVersions(items, (key) => key === items[at]?.key, before).map(({ key }) => key));
  return shown.some(({ key }) => !left.has(key));
}

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
