import type { Responsible } from './organisation.ts';
import { type PublicationClass, stricter } from './publication-class.ts';

const delayed = [
  'policePresence',
  'footPatrol',
  'trafficControl',
  'speedControl',
  'mopedEffort',
  'licensingInspection',
  'drugSearch',
  'drugEffort',
  'targetedEffort',
  'camera',
];
type Named = {
  kind: string;
  title: string;
  publicationClass: PublicationClass;
  measures: readonly { unit: string | null }[];
  figures: readonly { label: string | null; unit: string | null; breakdown: readonly { label: string | null }[] }[];
};

/** What nobody is harmed by wherever and whenever it was, also when the police did it. */
const open = [
  'lighting',
  'nightWalk',
  'adultsOut',
  'safetyWalk',
  'schoolVisit',
  'neighbourhoodWatch',
  'boatWatch',
  'information',
  'education',
  'dialogue',
  'cooperation',
  'physicalEnvironment',
  'youthActivity',
  'document',
  'resource',
];
/** Units that are persons, or that each stand for one. */
const persons = /person|elev|ungdom|barn|deltagar|individ|invånare|familj|anmälning/i;
const people = ['concernConversation', 'concernReport', 'parentSupport', 'support'];

/**
 * The class that a commitment begins with; who drafts may choose another. Where the kind says nothing of what will be done (a goal, a kind of its own) and
 * the police have part in it, it may be presence: then days and places aren't told one by one. `units` are those that its measures and figures count in:
 * whoever counts persons is about people.
 */
export function usualClass(kind: string, responsible: Responsible, units: readonly (string | null)[] = []): PublicationClass {
  if (people.includes(kind) || (kind !== 'effectGoal' && units.some((unit) => unit !== null && persons.test(unit)))) return 'people';
  const couldBePresence = !open.includes(kind) && (responsible === 'police' || responsible === 'joint');
  return delayed.includes(kind) || couldBePresence ? 'delayed' : 'open';
}

/** Conversations that somebody was worried into, with a child and its parents, often after a tip: the word, or conversations and tips named together. */
const concernConversation = /orossamtal|concern conversation|tips\w*samtal|(?:samtal|conversation).*\btips|\btips.*(?:samtal|conversation)/is;

/**
 * The least strict class that a commitment may have, whatever somebody chose: concern conversations, and any count of those that were held after tips, are
 * about people. `phrases`: what it, and each thing that it counts, is called, every part of a name in the same phrase.
 */
export function leastClass(kind: string, phrases: readonly string[]): PublicationClass {
  return kind === 'concernConversation' || phrases.some((phrase) => concernConversation.test(phrase)) ? 'people' : 'open';
}

/** A commitment with the class it is told by: the one somebody chose, or the least it may have where that is stricter. */
export function atLeast<Item extends Named>(commitment: Item): Item {
  return { ...commitment, publicationClass: stricter(commitment.publicationClass, leastClass(commitment.kind, phrasesIn(commitment))) };
}

/** The title with each measure's unit, and with each figure's name, unit and parts. */
function phrasesIn({ title, measures, figures }: Named): string[] {
  const counted = [
    ...measures.map(({ unit }) => [unit]),
    ...figures.map(({ label, unit, breakdown }) => [label, unit, ...breakdown.map((part) => part.label)]),
  ];
  return [title, ...counted.map((names) => phraseOf([title, ...names]))];
}

/** What the parts of a name say together. */
export function phraseOf(names: readonly (string | null)[]): string {
  return names.filter((name) => name !== null).join(' ');
}

/** The unchecked pledge of a file with the usual class in each commitment that says none. What isn't a pledge is left for whoever checks it to name. */
export function withUsualClasses(pledge: unknown): unknown {
  return within(pledge, 'focusAreas', (focusArea) => within(focusArea, 'commitments', classed));
}

function classed(commitment: unknown): unknown {
  if (!isRecord(commitment) || 'publicationClass' in commitment) return commitment;
  const { kind, responsible, measures, figures } = commitment;
  if (typeof kind !== 'string') return commitment;
  const units = [measures, figures]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((one) => (isRecord(one) && typeof one.unit === 'string' ? one.unit : null));
  return { ...commitment, publicationClass: usualClass(kind.normalize('NFC').trim(), responsible as Responsible, units) };
}

function within(record: unknown, name: string, change: (item: unknown) => unknown): unknown {
  if (!isRecord(record) || !Array.isArray(record[name])) return record;
  return { ...record, [name]: record[name].map(change) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
