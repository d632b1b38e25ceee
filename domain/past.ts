import { memberRoles } from './actor.ts';
import { promised } from './revision.ts';

/** What the history is asked for by kind: what was done, what was said of it, the text itself, who has an account. */
export const pastKinds = ['activity', 'figure', 'judgement', 'dialogue', 'plan', 'question', 'report', 'text', 'publication', 'people'] as const;
export type PastKind = (typeof pastKinds)[number];

/** The nouns of events (`activity.logged`) of each kind; those of sessions and passwords are the security log's and no kind of the history. */
const whatOf: Record<PastKind, readonly string[]> = {
  activity: ['activity.*'],
  figure: ['figure.*', 'silence.*'],
  judgement: ['commitment.assessed', 'assessment.*', 'followUp.*'],
  dialogue: ['dialogue.*', 'conversation.*', 'concern.*', 'feedback.*'],
  plan: ['planRow.*', 'picture.*'],
  question: ['question.*'],
  report: ['report.*', 'decision.*'],
  text: [
    'pledge.*',
    'revision.*',
    'focusArea.*',
    ...['drafted', 'edited', 'moved', 'dropped', 'resumed', 'removed', 'related', 'leftOut'].map((verb) => `commitment.${verb}`),
  ],
  publication: ['class.*', 'takedown.*', 'counts.*', 'correction.*', 'settings.*', 'areas.*', 'text.*'],
  people: ['person.*', 'membership.*', 'invitation.*'],
};

/** The events of a kind, `noun.*` for all of a noun. */
export function eventsOf(kind: PastKind): readonly string[] {
  return whatOf[kind];
}

/** What both parties of a pledge may know that the other has done: it is the text they write and sign together, and the follow-up that they approve. */
export const sharedEvents: readonly string[] = [...whatOf.text, 'followUp.*'];

/** Of these nobody but whoever did it is told who it was: a member of a council asks as a member, not by name, and so do they read. */
export const unnamedEvents: readonly string[] = ['question.asked', 'report.read'];

const wholePledges: ReadonlySet<string> = new Set(['pledge.imported', 'pledge.changed']);

/**
 * A side of a shared event as the other party may know it. A pledge that was taken in from a file can be stored whole, with what one side plans, does
 * and reports: of it only the text is shared, and nothing where that can't be read.
 */
export function sharedIn(what: string, side: unknown): unknown {
  if (!wholePledges.has(what)) return side;
  return promised.safeParse(side).data ?? null;
}

/** One field that became something else. `of`: what it is a field of where that isn't the thing itself. A side is null when there was nothing there. */
export type Change = { field: string; of: string | null; before: Told | null; after: Told | null };
type Told = string | number | boolean | string[];

/** Fields that a reader is told of, in the order they are told; the rest is how rows hang together. */
export const toldFields = [
  'status',
  'quantity',
  'value',
  'comparator',
  'unit',
  'on',
  'from',
  'to',
  'asOf',
  'place',
  'state',
  'cause',
  'reason',
  'evidence',
  'note',
  'label',
  'conversations',
  'respondents',
  'method',
  'audience',
  'when',
  'until',
  'questions',
  'ledBy',
  'toldHow',
  'toldTo',
  'text',
  'summary',
  'proposal',
  'body',
  'meetingOn',
  'embargoUntil',
  'caseNumber',
  'paragraph',
  'edition',
  'summaryEn',
  'internal',
  'kinds',
  'stateOn',
  'stateReason',
  'due',
  'topic',
  'theme',
  'mentions',
  'passedTo',
  'commitments',
  'publicationClass',
  'title',
  'titleEn',
  'wording',
  'wordingEn',
  'keptWhen',
  'continues',
  'responsible',
  'parties',
  'places',
  'reportingEveryDays',
  'type',
  'slug',
  'municipalities',
  'area',
  'number',
  'email',
  'role',
] as const;

/** What differs between a thing before and after; with nothing before, what it became. Things in lists are told apart by their key, else by their place. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const [old, now] = [leavesOf(whole(before)), leavesOf(whole(after))];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((path): Change[] => {
    const [was, is] = [old.get(path), now.get(path)];
    const field = (is ?? was)?.field ?? '';
    if (JSON.stringify(was?.told ?? null) === JSON.stringify(is?.told ?? null)) return [];
    return [{ field, of: (is ?? was)?.of ?? null, before: was?.told ?? null, after: is?.told ?? null }];
  });
  const rank = ({ field }: Change) => toldFields.indexOf(field as (typeof toldFields)[number]);
  return changes.every(({ of }) => of === null) ? changes.sort((a, b) => rank(a) - rank(b)) : changes;
}

/** A bare list is the titles of what stood in it, in order. */
function whole(value: unknown): unknown {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? { title: value } : value;
}

type Leaf = { field: string; of: string | null; told: Told };

function leavesOf(value: unknown, path = '', of: string | null = null, into = new Map<string, Leaf>()): Map<string, Leaf> {
  if (value === null || typeof value !== 'object') return into;
  for (const [name, inner] of Object.entries(value)) {
    const at = `${path}/${Array.isArray(value) ? keyOf(inner, name) : name}`;
    const isList = Array.isArray(inner) && inner.every((item) => typeof item === 'string');
    if (inner !== null && typeof inner === 'object' && !isList) leavesOf(inner, at, Array.isArray(value) ? nameOf(inner) : of, into);
    else if (isTold(name, inner)) into.set(at, { field: name, of, told: inner });
  }
  return into;
}

/** The office that a judgement is signed with follows from who made it, and is told there. */
function isTold(name: string, value: unknown): value is Told {
  if (name === 'role' && !memberRoles.some((role) => role === value)) return false;
  if (!(toldFields as readonly string[]).includes(name)) return false;
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && typeof value !== 'object';
}

function keyOf(item: unknown, place: string): string {
  return item !== null && typeof item === 'object' && 'key' in item ? String(item.key) : place;
}

function nameOf(item: object): string | null {
  const { title, label, unit } = item as Record<string, unknown>;
  return [title, label, unit].find((one): one is string => typeof one === 'string') ?? null;
}
