import type { Responsible } from './organisation.ts';
import { type Suspicion, suspicionsIn } from './suspicion.ts';
import { slugOf } from './text.ts';

/** Stands publicly in place of a text that waits for a person to decide; the pages say so in the reader's language. */
export const textHeld = '…';

/** What held texts stand in, and are decided on for. */
export const heldNouns = ['pledge', 'agreement', 'situationPicture', 'organisation'] as const;
export type HeldNoun = (typeof heldNouns)[number];

/**
 * A text on its way out that looks as if it could point at a person: where it stands, and who wrote it as far as that is said. `row` is the path of what
 * somebody recorded that it stands in (`activity/<commitment>/<key>`).
 */
export type HeldText = { text: string; suspicions: Suspicion[]; commitment: string | null; by: Responsible | null; row: string | null };

/** Lists of what somebody records, and the noun of each. */
const recorded: Record<string, string> = {
  activities: 'activity',
  figures: 'figure',
  assessments: 'assessment',
  silences: 'silence',
  dialogues: 'dialogue',
  events: 'event',
  concerns: 'concern',
};

/** Fields that are names and addresses of things, not what somebody wrote. */
const formal: ReadonlySet<string> = new Set(['key', 'slug', 'url', 'feedbackUrl', 'faultReportUrl', 'policeUrl', 'pledge', 'source', 'measure', 'partOf']);

/** The slug of a title, or `otherwise` for one that must be looked at first: a slug is public as soon as what it names is, and is never held. */
export function harmlessSlug(title: string, otherwise: string): string {
  const slug = slugOf(title);
  return slug === '' || keyPoints(slug) || suspicionsIn(title).length > 0 ? otherwise : slug;
}

/** What a key or slug says, read as the words that it was made of. */
const spelled: readonly [RegExp, string][] = [
  [/-/g, ' '],
  [/(?<!\p{L})ar(?!\p{L})/gu, 'år'],
  [/aring/g, 'åring'],
  [/vag/g, 'väg'],
  [/grand/g, 'gränd'],
  [/allen/g, 'allén'],
];

/** Whether a key or slug reads like a text that must be looked at first. */
export function keyPoints(key: string): boolean {
  return suspicionsIn(spelled.reduce((text, [from, to]) => text.replace(from, to), key)).length > 0;
}

/** Lists of rows whose keys stay inside. Those of figures, judgements and a dialogue's times stand in the public store, with what rests on them. */
const inner: ReadonlySet<string> = new Set(['activities', 'counted']);

/** The ways to the keys and slugs in a record that read like a text which must be looked at first; those that are `known` already are left out. */
export function pointingKeys(value: unknown, known: ReadonlySet<string>): PropertyKey[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => {
    if (inner.has(name)) return [];
    const at = Array.isArray(value) ? Number(name) : name;
    if ((name !== 'key' && name !== 'slug') || typeof one !== 'string') return pointingKeys(one, known).map((way) => [at, ...way]);
    return !known.has(one) && keyPoints(one) ? [[at]] : [];
  });
}

/** Every key and slug in a record. */
export function keysIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => ((name === 'key' || name === 'slug') && typeof one === 'string' ? [one] : keysIn(one)));
}

/** A record with every such text taken out, wherever in it, unless a person has let it through. */
export function withoutHeld<Value>(value: Value, isAllowed: (text: string) => boolean): Value {
  return changed(value, (text) => (suspicionsIn(text).length > 0 && !isAllowed(text) ? textHeld : text)) as Value;
}

/** Every such text in a record, once for each row that it stands in. */
export function heldTexts(value: unknown): HeldText[] {
  const held = new Map<string, HeldText>();
  visit(value, { commitment: null, by: null, row: null }, '');
  return [...held.values()];

  function visit(at: unknown, around: Pick<HeldText, 'commitment' | 'by' | 'row'>, list: string): void {
    if (typeof at === 'string') {
      const why = suspicionsIn(at);
      if (why.length > 0) held.set(`${around.row}\n${at}`, { text: at, suspicions: why, ...around });
    } else if (Array.isArray(at)) for (const one of at) visit(one, around, list);
    else if (at !== null && typeof at === 'object') {
      const commitment = commitmentOf(at) ?? around.commitment;
      const within = { commitment, by: writerOf(at) ?? around.by, row: rowOf(at, list, around) ?? around.row };
      for (const [name, one] of Object.entries(at)) if (!formal.has(name)) visit(one, within, name);
    }
  }
}

function changed(value: unknown, text: (one: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const all = value.map((one) => changed(one, text));
    return all.some((one, nth) => one !== value[nth]) ? all : value;
  }
  const fields = Object.entries(value).map(([name, one]) => [name, formal.has(name) ? one : changed(one, text)] as const);
  return fields.some(([name, one]) => one !== (value as Record<string, unknown>)[name]) ? Object.fromEntries(fields) : value;
}

function commitmentOf(at: object): string | null {
  return 'publicationClass' in at && 'responsible' in at && 'key' in at ? String(at.key) : null;
}

function rowOf(at: object, list: string, { commitment, row }: Pick<HeldText, 'commitment' | 'row'>): string | null {
  const noun = recorded[list];
  if (!noun || !('key' in at) || typeof at.key !== 'string') return null;
  const owner = noun === 'event' ? row?.split('/')[1] : commitment;
  return [noun, owner, at.key].filter(Boolean).join('/');
}

function writerOf(at: object): Responsible | null {
  if ('by' in at && typeof at.by === 'string') return at.by as Responsible;
  return 'responsible' in at && typeof at.responsible === 'string' ? (at.responsible as Responsible) : null;
}
