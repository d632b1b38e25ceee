import * as z from 'zod';
import { type Day, stockholmDay } from './calendar.ts';
import { canonical } from './canonical.ts';
import { type Commitment, commitment, focusArea } from './commitment.ts';
import { type Pledge, pledge } from './pledge.ts';
import { atLeast } from './usual-class.ts';

/** What is promised in a commitment: its text and target, nothing of what became of it. */
export const promisedCommitment = z.object({
  ...commitment.pick({
    key: true,
    title: true,
    titleEn: true,
    wording: true,
    wordingEn: true,
    keptWhen: true,
    responsible: true,
    parties: true,
    kind: true,
    publicationClass: true,
    reportingEveryDays: true,
    places: true,
    times: true,
    timeBlocks: true,
    continues: true,
    withdrawn: true,
    measures: true,
  }).shape,
});
export type PromisedCommitment = z.infer<typeof promisedCommitment>;

/** The text of a pledge: what the parties say yes to, and what a later revision changes. */
export const promised = z.object({
  ...pledge.pick({ slug: true, municipalities: true, parties: true, area: true, period: true, agreement: true, lineage: true }).shape,
  focusAreas: z.array(z.object({ ...focusArea.omit({ commitments: true }).shape, commitments: z.array(promisedCommitment) })),
});
export type Promised = z.infer<typeof promised>;

/** What is promised in a pledge, without anything that has been done, reported or judged. */
export function promisedIn(of: Pledge): Promised {
  return promised.parse(of);
}

/** The canonical text of what is promised: two that mean the same are equal, character for character. A version's hash is of this. */
export function promisedText(of: Promised): string {
  return JSON.stringify(canonical(promised, of));
}

/** The way back from `promisedText`. */
export function readPromised(text: string): Promised {
  return promised.parse(JSON.parse(text));
}

export function commitmentsOf({ focusAreas }: Promised): PromisedCommitment[] {
  return focusAreas.flatMap(({ commitments }) => commitments);
}

/**
 * A pledge with what is promised in it replaced, the rest as it was. A signed commitment's class isn't part of a revision (it has its own way)
 * but where its new words make it one about people, and a commitment can't have been withdrawn before the parties agreed to it.
 */
export function withPromised(of: Pledge, text: Promised, today: Day): Pledge {
  const known = new Map(of.focusAreas.flatMap(({ commitments }) => commitments).map((one) => [one.key, one]));
  const merged = ({ withdrawn, ...one }: PromisedCommitment) => {
    const before = known.get(one.key);
    const gone = withdrawn && !before?.withdrawn && withdrawn.on < today ? { ...withdrawn, on: today } : withdrawn;
    return atLeast(
      commitment.parse({ ...before, ...one, withdrawn: gone, ...(before && of.state === 'signed' ? { publicationClass: before.publicationClass } : {}) }),
    );
  };
  return { ...of, ...text, focusAreas: text.focusAreas.map((area) => ({ ...area, commitments: area.commitments.map(merged) })) };
}

/** A field of the text, before and after. What a field holds is as in the schema. */
export type FieldChange = { field: string; before: unknown; after: unknown };
export type CommitmentChange = {
  what: 'added' | 'removed' | 'withdrawn' | 'changed';
  key: string;
  title: string;
  withdrawn: PromisedCommitment['withdrawn'];
  fields: FieldChange[];
};
export type Changes = { pledge: FieldChange[]; commitments: CommitmentChange[] };

const pledgeFields = ['period', 'municipalities', 'parties', 'area', 'agreement'] as const;
export const commitmentFields = [
  'title',
  'wording',
  'keptWhen',
  'measures',
  'responsible',
  'parties',
  'places',
  'times',
  'timeBlocks',
  'reportingEveryDays',
  'kind',
  'publicationClass',
] as const;

/** What differs between two versions, commitment by commitment in the later one's order; those that are no longer there come last. */
export function changesBetween(before: Promised, after: Promised): Changes {
  const [old, now] = [commitmentsOf(before), commitmentsOf(after)];
  const known = new Map(old.map((one) => [one.key, one]));
  const kept = new Set(now.map(({ key }) => key));
  return {
    pledge: fieldsBetween(pledgeFields, before, after),
    commitments: [
      ...now.flatMap((one): CommitmentChange[] => changeOf(known.get(one.key), one)),
      ...old.filter(({ key }) => !kept.has(key)).map(({ key, title }) => ({ what: 'removed' as const, key, title, withdrawn: null, fields: [] })),
    ],
  };
}

/** Whether two versions say the same. */
export function isSameText({ pledge, commitments }: Changes): boolean {
  return pledge.length + commitments.length === 0;
}

/** The fields of a commitment in which two versions of it differ. */
export function fieldsChanged(before: PromisedCommitment, after: PromisedCommitment): FieldChange[] {
  return fieldsBetween(commitmentFields, before, after);
}

const readFields: readonly string[] = ['title', 'wording', 'measures', 'responsible', 'places', 'times'];

/** How what a resident reads of a promise differs between two commitments: by this one is called changed, and not by how it is reported or shown. */
export function promiseChanged(before: Commitment, after: Commitment): FieldChange[] {
  return fieldsChanged(promisedCommitment.parse(before), promisedCommitment.parse(after)).filter(({ field }) => readFields.includes(field));
}

function changeOf(before: PromisedCommitment | undefined, after: PromisedCommitment): CommitmentChange[] {
  const { key, title, withdrawn } = after;
  if (!before)
    return [{ what: 'added', key, title, withdrawn, fields: fieldsBetween(commitmentFields, {}, after).filter(({ after: value }) => !isEmpty(value)) }];
  const fields = fieldsChanged(before, after);
  if (withdrawn && !before.withdrawn) return [{ what: 'withdrawn', key, title, withdrawn, fields }];
  return fields.length > 0 ? [{ what: 'changed', key, title, withdrawn: null, fields }] : [];
}

function fieldsBetween<Of extends object>(fields: readonly (string & keyof Of)[], before: Partial<Of>, after: Of): FieldChange[] {
  return fields.flatMap((field) => {
    const change = { field, before: before[field] ?? null, after: after[field] ?? null };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** A version that came into force: since when, as exactly as is known, why, and its text. */
export type Adopted = { id: string; on: string; reason: string | null; text: Promised };

/** Since when a version is in force: the day in Stockholm of an instant, a day or part of one as it is. */
export function inForceOn(adoptedAt: string): string {
  return adoptedAt.includes('T') ? stockholmDay(new Date(adoptedAt)) : adoptedAt;
}

/**
 * What anyone may know of the versions of a signed pledge, in order: only those in force, and nothing at all until one has been changed. Commitments that
 * are taken down (`hidden`, keys) are in none of them, and a reason isn't said where it is about such a one.
 */
export function publicRevisions(adopted: readonly Adopted[], hidden: ReadonlySet<string>): Adopted[] {
  if (adopted.length < 2) return [];
  return adopted.map(({ text, reason, ...one }, at) => {
    const before = adopted[at - 1];
    const touched = before ? changesBetween(before.text, text).commitments : [];
    return { ...one, reason: touched.some(({ key }) => hidden.has(key)) ? null : reason, text: publicText(text, hidden) };
  });
}

/** Ties to other pledges and to agreements are said elsewhere, as far as those are public. */
function publicText(text: Promised, hidden: ReadonlySet<string>): Promised {
  const focusAreas = text.focusAreas.map((area) => ({
    ...area,
    commitments: area.commitments.filter(({ key }) => !hidden.has(key)).map((one) => ({ ...one, continues: null })),
  }));
  return { ...text, lineage: [], agreement: null, focusAreas };
}
