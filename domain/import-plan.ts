import type { Activity } from './activity.ts';
import type { Assessment } from './assessment.ts';
import type { Day } from './calendar.ts';
import { canonical } from './canonical.ts';
import { type Commitment, commitment as commitmentSchema } from './commitment.ts';
import type { KeptFigure } from './figure.ts';
import { doingsIn, type ImportFault } from './import-fault.ts';
import { refuseUndoable, refuseUnplannable } from './logged.ts';
import type { Responsible } from './organisation.ts';
import { type Pledge, pledge as pledgeSchema } from './pledge.ts';
import { Refusal } from './refusal.ts';
import { promisedCommitment, promisedIn, promisedText } from './revision.ts';

/** `replaced`: somebody has written in the draft here, and the file's text would take the place of theirs. */
export const importOutcomes = ['new', 'changed', 'replaced', 'unchanged'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** What a file would do to one pledge: what would be stored, and how many entries it would add to a signed one. */
export type ImportPlan = { outcome: ImportOutcome; after: Pledge; added: { activities: number; figures: number; assessments: number } };

type Importer = { organisation: string; by: Exclude<Responsible, 'joint'>; owns: (commitment: Pick<Commitment, 'responsible'>) => boolean; today: Day };
type Stored = { pledge: Pledge; isWorkedIn: boolean } | null;

/**
 * What a coordinator's file does to a pledge, or why it can't. A pledge that isn't signed comes in as a draft, however the file calls it: it is public
 * when every party has approved it. Rounds of listening and what was said in them stay as they stand here; a file only adds others. To a signed one a file only adds what the own organisation has done, reported or judged; its text changes by
 * revisions, and what is stored is corrected one by one, with a reason.
 */
export function planImport(given: Pledge, stored: Stored, importer: Importer): ImportPlan | { faults: ImportFault[] } {
  const parties = (of: Pledge) => (of.parties.length > 0 ? of.parties : of.municipalities);
  if (![given, ...(stored ? [stored.pledge] : [])].every((one) => parties(one).includes(importer.organisation)))
    return { faults: [{ path: ['parties'], key: 'notParty' }] };
  return stored?.pledge.state === 'signed' ? additions(given, stored.pledge, importer) : asDraft(given, stored);
}

function asDraft(given: Pledge, stored: Stored): ImportPlan | { faults: ImportFault[] } {
  const faults = doingsIn(given).map((path) => ({ path, key: 'doneInDraft' as const }));
  if (faults.length > 0) return { faults };
  const after: Pledge = { ...(stored ? withHeard(given, stored.pledge) : given), state: 'draft', signed: null, published: null };
  const outcome = !stored ? 'new' : same(pledgeSchema, stored.pledge, after) ? 'unchanged' : stored.isWorkedIn ? 'replaced' : 'changed';
  return { outcome, after, added: { activities: 0, figures: 0, assessments: 0 } };
}

/** With everybody who has been heard here, what they said, and which commitments answer it. */
function withHeard(given: Pledge, stored: Pledge): Pledge {
  const said = new Set(stored.concerns.map(({ key }) => key));
  const answered = new Map(stored.focusAreas.flatMap(({ commitments }) => commitments).map((one) => [one.key, one.concerns]));
  const linked = (one: Commitment) => [...(answered.get(one.key) ?? []), ...one.concerns.filter((key) => !said.has(key))];
  return {
    ...given,
    focusAreas: given.focusAreas.map((area) => ({ ...area, commitments: area.commitments.map((one) => ({ ...one, concerns: linked(one) })) })),
    dialogues: withNew(stored.dialogues, given.dialogues),
    concerns: withNew(stored.concerns, given.concerns),
  };
}

function withNew<One extends { key: string }>(stored: One[], given: One[]): One[] {
  const known = new Set(stored.map(({ key }) => key));
  return [...stored, ...given.filter(({ key }) => !known.has(key))];
}

function additions(given: Pledge, stored: Pledge, importer: Importer): ImportPlan | { faults: ImportFault[] } {
  const faults: ImportFault[] = [];
  const added = { activities: 0, figures: 0, assessments: 0 };
  if (promisedText({ ...promisedIn(given), focusAreas: [] }) !== promisedText({ ...promisedIn(stored), focusAreas: [] }))
    faults.push({ path: [], key: 'signedText' });
  const known = new Map(stored.focusAreas.flatMap(({ commitments }) => commitments).map((one) => [one.key, one]));
  const merged = new Map<string, Commitment>();
  for (const [nth, area] of given.focusAreas.entries())
    for (const [at, one] of area.commitments.entries()) {
      const before = known.get(one.key);
      const path = ['focusAreas', nth, 'commitments', at];
      if (!before || !same(promisedCommitment, promisedCommitment.parse(before), promisedCommitment.parse(one))) faults.push({ path, key: 'signedText' });
      else merged.set(one.key, withEntries(before, one, path));
    }
  if (faults.length > 0) return { faults };
  const focusAreas = stored.focusAreas.map((area) => ({ ...area, commitments: area.commitments.map((one) => merged.get(one.key) ?? one) }));
  const count = added.activities + added.figures + added.assessments;
  return { outcome: count === 0 ? 'unchanged' : 'changed', after: { ...stored, focusAreas }, added };

  function withEntries(before: Commitment, one: Commitment, path: ImportFault['path']): Commitment {
    const news = {
      activities: fresh('activities', before, one, path),
      figures: fresh('figures', before, one, path, reported),
      assessments: fresh('assessments', before, one, path),
    };
    for (const { path: at } of fresh('silences', before, one, path)) faults.push({ path: at, key: 'silenceHere' });
    const entries = [...news.activities, ...news.figures, ...news.assessments];
    if (entries.length > 0 && !importer.owns(before)) faults.push({ path: entries[0]?.path ?? path, key: 'othersCommitment' });
    for (const { item, path: at } of news.activities) faults.push(...faultsOfActivity(item, stored, before, importer, at));
    for (const { item, path: at } of news.assessments) faults.push(...faultsOfAssessment(item, importer, at));
    for (const { item, path: at } of news.figures)
      if ((item.by ?? importer.by) !== importer.by || item.corrects) faults.push({ path: at, key: item.corrects ? 'correctsHere' : 'othersEntry' });
    added.activities += news.activities.length;
    added.figures += news.figures.length;
    added.assessments += news.assessments.length;
    return {
      ...before,
      activities: [...before.activities, ...news.activities.map(({ item }) => item)],
      figures: [...before.figures, ...news.figures.map(({ item }) => reported(item))],
      assessments: [...before.assessments, ...news.assessments.map(({ item }) => item)],
    };
  }

  /** A file can't say of itself that a number is public already, nor bring another source's number for the same thing. */
  function reported(item: KeptFigure): KeptFigure {
    return { ...item, by: importer.by, published: false, conflicting: [] };
  }

  function fresh<Name extends 'activities' | 'figures' | 'assessments' | 'silences'>(
    name: Name,
    before: Commitment,
    one: Commitment,
    path: ImportFault['path'],
    asStored: (item: Commitment[Name][number]) => unknown = (item) => item,
  ) {
    const stands = new Map<string, unknown>(before[name].map((item) => [item.key, item]));
    const field = commitmentSchema.shape[name];
    return (one[name] as Commitment[Name][number][]).flatMap((item, at) => {
      const here = [...path, name, at];
      if (!stands.has(item.key)) return [{ item, path: here }];
      const isStored = [item, asStored(item)].some((stored) => same(field, [stands.get(item.key)], [stored]));
      if (!isStored) faults.push({ path: here, key: 'storedAlready' });
      return [];
    });
  }
}

function faultsOfActivity(item: Activity, { period }: Pledge, { measures }: Commitment, { by, today }: Importer, path: ImportFault['path']): ImportFault[] {
  if (item.by !== by) return [{ path: [...path, 'by'], key: 'othersEntry' }];
  if (item.corrects || item.cancelled || item.state === 'cancelled') return [{ path, key: 'correctsHere' }];
  try {
    const around = { today, period, measure: measures.find(({ key }) => key === item.measure) ?? measures[0] ?? null };
    if (item.state === 'done') refuseUndoable(item, around);
    else refuseUnplannable(item, around);
    return [];
  } catch (fault) {
    if (fault instanceof Refusal) return [{ path: [...path, ...(fault.field ? [fault.field] : [])], key: 'refused', refusal: fault.sentence }];
    throw fault;
  }
}

function faultsOfAssessment({ by, kind, on }: Assessment, importer: Importer, path: ImportFault['path']): ImportFault[] {
  if (by !== importer.by) return [{ path: [...path, 'by'], key: 'othersEntry' }];
  if (kind === 'final') return [{ path: [...path, 'kind'], key: 'finalNeedsApproval' }];
  return on > importer.today ? [{ path: [...path, 'on'], key: 'judgedLater' }] : [];
}

function same(schema: Parameters<typeof canonical>[0], one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(schema, one)) === JSON.stringify(canonical(schema, other));
}
