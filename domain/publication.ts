import type { Activity } from './activity.ts';
import type { Statement } from './assessment.ts';
import { type Day, startsAfter } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { type Counted, countsOf } from './counted.ts';
import { type CountedBy, countedBy } from './counted-by.ts';
import { currentActivities, isDone } from './current-activities.ts';
import { type Division, placeAs } from './division.ts';
import { withoutHeld } from './held-text.ts';
import { followUpOf } from './judged.ts';
import { type PeopleCount, peopleCounts } from './people-count.ts';
import { daysOf, type Pledge } from './pledge.ts';
import { type PresenceCell, presenceOf } from './presence.ts';
import { type PublicConcern, type PublicDialogue, publicConcerns, publicDialogues } from './public-dialogue.ts';
import { figurePasses, type PublicFigure, publicFigures } from './public-figures.ts';
import { type PublicationClass, stricter } from './publication-class.ts';
import { type PublicationSetting, safeSetting } from './publication-setting.ts';
import type { Release } from './release.ts';
import { publicSilences, type ToldSilence, takenBackSilences } from './silence.ts';
import { atLeast } from './usual-class.ts';

/**
 * What was done, as exactly as its class lets through: one activity with its day, or (`key` null) the count of a month or term in an area, which tells
 * neither how many activities it is made of nor why it was corrected.
 */
export type PublicActivity = Pick<Activity, 'by' | 'place' | 'quantity' | 'measure' | 'situationPictures'> & {
  key: string | null;
  when: string;
  corrected: { on: Day; reason: string | null } | null;
};
/** `withdrawnEntries`: the days when an activity or a figure that anyone could see was corrected to one that nobody may; neither what it was nor why. */
export type PublicCommitment = Omit<Commitment, 'activities' | 'figures' | 'silences'> & {
  activities: PublicActivity[];
  figures: PublicFigure[];
  counts: PeopleCount[];
  presence: PresenceCell[];
  countedBy: CountedBy | null;
  silences: ToldSilence[];
  withdrawnEntries: { on: Day }[];
};
/** What is decided for the pledge, how its municipalities are divided into the areas that counts are told for, and what has been let out of each `people` commitment (its key). */
export type PublicationRules = {
  setting: PublicationSetting;
  divisions: readonly Division[];
  released: (commitment: string) => readonly Release[];
  /** Whether a person has let a text through that looks as if it could point at somebody. */
  isTextAllowed: (text: string) => boolean;
};
export type PublicFocusArea = Omit<Pledge['focusAreas'][number], 'commitments'> & { commitments: PublicCommitment[] };
export type PublicPledge = Omit<Pledge, 'focusAreas' | 'figures' | 'dialogues' | 'concerns' | 'state'> & {
  focusAreas: PublicFocusArea[];
  figures: PublicFigure[];
  dialogues: PublicDialogue[];
  concerns: PublicConcern[];
};

const safeRules: PublicationRules = { setting: safeSetting, divisions: [], released: () => [], isTextAllowed: () => false };

/**
 * What anyone may know of a pledge on a day: nothing of a draft or before it was published; never planned or
 * cancelled work, hours, internal notes or anything dated later than today, nor what rests on a source or follow-up that is. Activities and figures
 * pass as their class says, and no text that could point at a person before somebody has let it through.
 */
export function publicPledge(pledge: Pledge, today: Day, rules = safeRules): PublicPledge | null {
  if (!isPublic(pledge, today)) return null;
  const { state: _, ...shown } = pledge;
  const sources = shown.sources.filter(({ date }) => !startsAfter(date, today));
  const followUps = shown.followUps.filter(({ date }) => !startsAfter(date, today));
  const concerns = publicConcerns(shown.concerns, shown.dialogues, today, rules);
  const known = { today, concerns: new Set(keysOf(concerns)), sources: new Set(keysOf(sources)), followUps: new Set(keysOf(followUps)), pledge, rules };
  const open: PublicPledge = {
    ...shown,
    sources,
    followUps,
    focusAreas: shown.focusAreas.map((area) => ({ ...area, commitments: area.commitments.map((commitment) => publicCommitment(commitment, known)) })),
    figures: publicFigures(shown.figures, 'people', known),
    dialogues: publicDialogues(shown.dialogues, today, rules),
    concerns,
    indicators: shown.indicators.map((indicator) => ({ ...indicator, observations: indicator.observations.filter(({ asOf }) => !startsAfter(asOf, today)) })),
  };
  return withoutHeld(open, rules.isTextAllowed);
}

/** Whether anyone may know that the pledge exists: it is signed, and the days it was signed and published have come. */
export function isPublic({ state, signed, published }: Pick<Pledge, 'state' | 'signed' | 'published'>, today: Day): boolean {
  return state === 'signed' && !startsAfter(signed, today) && !startsAfter(published, today);
}

/** The day, the concerns, sources and follow-ups that anyone may know of then, the pledge they stand in and what is decided for it. */
type Known = {
  today: Day;
  concerns: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  followUps: ReadonlySet<string>;
  pledge: Pledge;
  rules: PublicationRules;
};

function publicCommitment(given: Commitment, known: Known): PublicCommitment {
  const { today, rules } = known;
  const commitment = atLeast(given);
  const { publicationClass } = commitment;
  const figures = publicFigures(commitment.figures, publicationClass, known);
  const single = currentActivities(commitment.activities, today).filter((activity) => activityPasses(activity, publicationClass, today, rules));
  const counted = (['open', 'delayed'] as const)
    .filter((of) => isCounted(of, rules))
    .map((of) => countsOf(of === 'open' ? withoutHeldPlaces(commitment, rules) : commitment, of, today, rules));
  const activities = [...single.map((activity) => publicActivity(activity, rules)), ...counted.flatMap(({ counts }) => counts.map(publicCount))];
  const by = countedBy(publicationClass, rules.setting, daysOf(known.pledge.period).from);
  const told = {
    publicationClass,
    responsible: commitment.responsible,
    countedBy: by,
    spans: [...activities.map(({ when }) => when), ...figures.flatMap(({ asOf }) => asOf ?? [])],
  };
  const citable = new Set([...keysOf(figures), ...keysOf(single), ...known.sources, ...known.followUps]);
  return {
    ...commitment,
    figures,
    concerns: commitment.concerns.filter((concern) => known.concerns.has(concern)),
    activities,
    counts: publicationClass === 'people' ? peopleCounts(rules.released(commitment.key)) : [],
    presence: presenceOf(commitment, today, rules),
    countedBy: by,
    silences: publicSilences(commitment.silences, told, today),
    withdrawnEntries: [
      ...withdrawnEntries(commitment, known),
      ...counted.flatMap(({ gone }) => gone),
      ...takenBackSilences(commitment.silences, told, today).filter(({ on }) => isPublic(known.pledge, on)),
    ].sort((a, b) => a.on.localeCompare(b.on)),
    statement: commitment.statement && !startsAfter(saidOn(commitment.statement, known.pledge), today) ? commitment.statement : null,
    assessments: commitment.assessments
      .filter(({ on }) => on <= today)
      .map((assessment) => ({ ...assessment, evidence: assessment.evidence.filter((key) => citable.has(key)) })),
    withdrawn: commitment.withdrawn && commitment.withdrawn.on <= today ? commitment.withdrawn : null,
  };
}

/** A place that waits for somebody to read it must not even put the counts in order. */
function withoutHeldPlaces(commitment: Commitment, { isTextAllowed, setting }: PublicationRules): Commitment {
  if (setting.finestPlace !== 'place') return commitment;
  return { ...commitment, activities: commitment.activities.map((one) => ({ ...one, place: withoutHeld(one.place, isTextAllowed) })) };
}

function saidOn(statement: Statement, { followUps }: Pledge): string | null {
  return statement.on ?? followUpOf(statement, followUps)?.date ?? null;
}

/** Whether an activity is shown by itself, with its day. */
export function activityPasses(activity: Activity, of: PublicationClass, today: Day, { setting }: Pick<PublicationRules, 'setting'>): boolean {
  return isDone(activity, today) && stricter(of, activity.publicationClass) === 'open' && setting.finestTime === 'day';
}

function isCounted(of: 'open' | 'delayed', { setting }: PublicationRules): boolean {
  return of === 'delayed' || setting.finestTime !== 'day';
}

/**
 * Honesty rule 7: what was public doesn't vanish without a word. One day for each activity and figure that could be seen when it was corrected, unless
 * one of its corrections stands in its place.
 */
function withdrawnEntries({ activities, figures, publicationClass }: Commitment, known: Known): { on: Day }[] {
  return [
    ...vanished(
      activities.map((one) => ({ key: one.key, on: one.corrects?.on ?? null, of: one.corrects?.activity ?? null, one })),
      (activity, day) => activityPasses(activity, publicationClass, day, known.rules),
      known,
    ),
    ...vanished(
      figures.map((one) => ({ key: one.key, on: one.corrects?.on ?? null, of: one.corrects?.figure ?? null, one })),
      (figure, today) => figurePasses(figure, publicationClass, { ...known, today }),
      known,
    ),
  ].sort((a, b) => a.on.localeCompare(b.on));
}

/** `of` is the key of what an item corrects, `on` the day of it. */
function vanished<Item>(
  items: { key: string; on: Day | null; of: string | null; one: Item }[],
  passes: (item: Item, day: Day) => boolean,
  { today, pledge }: Known,
): { on: Day }[] {
  const made = Map.groupBy(items, ({ of }) => of);
  return items.flatMap(({ key, on: madeOn, one }) => {
    const corrections = (made.get(key) ?? []).filter(({ on }) => on !== null && on <= today);
    if (corrections.length === 0) return [];
    if (corrections.some((correction) => passes(correction.one, today))) return [];
    const on = corrections.flatMap((correction) => correction.on ?? []).sort()[0];
    return on && isPublic(pledge, on) && (madeOn ?? on) <= on && passes(one, on) ? { on } : [];
  });
}

function publicActivity(
  { key, on, by, place, quantity, measure, situationPictures, corrects }: Activity,
  { setting, divisions }: PublicationRules,
): PublicActivity {
  const shownPlace = placeAs(place, setting.finestPlace, divisions, { from: on, to: on });
  return { key, when: on, by, place: shownPlace, quantity, measure, situationPictures, corrected: corrects && { on: corrects.on, reason: corrects.reason } };
}

function publicCount({ when, area, by, measure, quantity, corrected }: Counted): PublicActivity {
  return { key: null, when, by, place: area, quantity, measure, situationPictures: [], corrected: corrected && { on: corrected.on, reason: null } };
}

function keysOf(items: { key: string }[]): string[] {
  return items.map(({ key }) => key);
}
