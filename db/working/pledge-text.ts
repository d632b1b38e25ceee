import { createHash } from 'node:crypto';
import { and, desc, eq, gt, inArray, isNull, max } from 'drizzle-orm';
import type { Approval, Waiting } from '#domain/approval.ts';
import type { Pledge } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import { promisedIn, promisedText } from '#domain/revision.ts';
import type { WorkingReader, Writer } from './connect.ts';
import { scopeOf } from './mutations/import-document.ts';
import { readPledge } from './queries/document.ts';
import { event } from './schema/event.ts';
import { membership } from './schema/people.ts';
import { pledge } from './schema/pledge.ts';
import { approval, pledgeRevision } from './schema/revision.ts';
import { pledgeShape } from './shape.ts';
import { partiesOf } from './subject.ts';
import { save } from './tree.ts';

export type PledgeRow = typeof pledge.$inferSelect;
export type RevisionRow = typeof pledgeRevision.$inferSelect;

/** What counts as having written in a pledge's text: who did any of it may not approve it. */
export const writing = [
  'pledge.drafted',
  'pledge.described',
  'focusArea.drafted',
  'commitment.drafted',
  'commitment.edited',
  'commitment.moved',
  'commitment.dropped',
  'commitment.resumed',
  'commitment.removed',
  'commitment.related',
  'commitment.leftOut',
  'pledge.submitted',
  'pledge.revised',
  'pledge.imported',
  'pledge.changed',
];
const adopting = ['pledge.signed', 'revision.adopted'];

/** A pledge by its row's id, as it is stored. Throws when it isn't there. */
export function pledgeRow(db: WorkingReader, id: string): PledgeRow {
  const found = db.select().from(pledge).where(eq(pledge.id, id)).get();
  if (!found) throw new Refusal('unknown', 'unknown');
  return found;
}

/** A pledge that isn't signed yet; a signed one changes by revisions only. */
export function draftRow(db: WorkingReader, id: string): PledgeRow {
  const found = pledgeRow(db, id);
  if (found.state !== 'draft') throw new Refusal('unfit', 'notADraft');
  return found;
}

export function readWhole(db: WorkingReader, { key }: Pick<PledgeRow, 'key'>): { pledge: Pledge; ids: Map<string, string> } {
  const found = readPledge(db, key);
  if (!found) throw new Refusal('unknown', 'unknown');
  return found;
}

/** Stores a pledge in place of what it was; rows keep their ids by key. */
export function storePledge(tx: Writer, changed: Pledge): void {
  save(tx, pledgeShape, null, [changed], scopeOf(tx, changed));
}

/** SHA-256 of a version's canonical text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function currentText(db: WorkingReader, row: Pick<PledgeRow, 'key'>): string {
  return promisedText(promisedIn(readWhole(db, row).pledge));
}

/** The version that waits for approval: the latest, if it is neither adopted nor declined. */
export function waitingRevision(db: WorkingReader, pledgeId: string): RevisionRow | null {
  const last = db.select().from(pledgeRevision).where(eq(pledgeRevision.pledgeId, pledgeId)).orderBy(desc(pledgeRevision.number)).limit(1).get();
  return last && !last.adoptedAt && !last.declinedAt ? last : null;
}

/** Every version of a pledge, latest first. */
export function listRevisions(db: WorkingReader, pledgeId: string): RevisionRow[] {
  return db.select().from(pledgeRevision).where(eq(pledgeRevision.pledgeId, pledgeId)).orderBy(desc(pledgeRevision.number)).all();
}

export function nextNumber(db: WorkingReader, pledgeId: string): number {
  const last = db
    .select({ at: max(pledgeRevision.number) })
    .from(pledgeRevision)
    .where(eq(pledgeRevision.pledgeId, pledgeId))
    .get()?.at;
  return (last ?? 0) + 1;
}

/** The approvals of one version, with who said yes. */
export function approvalsOf(db: WorkingReader, revisionId: string): (Approval & { at: string })[] {
  return db
    .select({ organisation: approval.organisationId, person: membership.personId, hash: approval.hash, at: approval.at })
    .from(approval)
    .innerJoin(membership, eq(membership.id, approval.membershipId))
    .where(and(eq(approval.subjectId, revisionId), isNull(approval.withdrawnAt)))
    .all();
}

/** Everybody who has written in the text since the last version that was adopted. */
export function writersOf(db: WorkingReader, { id, key }: Pick<PledgeRow, 'id' | 'key'>): Set<string> {
  const last = db
    .select({ number: max(event.number) })
    .from(event)
    .where(and(eq(event.subject, id), inArray(event.what, adopting)))
    .get()?.number;
  const wrote = db
    .selectDistinct({ person: event.person })
    .from(event)
    .where(and(inArray(event.subject, [id, key]), inArray(event.what, writing), gt(event.number, last ?? 0)))
    .all();
  return new Set(wrote.flatMap(({ person }) => person ?? []));
}

/** What an approval of the waiting version is held against. A proposal for a signed pledge stands as it was written; a draft can still be edited. */
export function waitingState(db: WorkingReader, row: PledgeRow, revision: RevisionRow): Waiting {
  return {
    hash: revision.hash,
    current: row.state === 'draft' ? hashOf(currentText(db, row)) : revision.hash,
    parties: partiesOf(db, row.id).map(({ id }) => id),
    approvals: approvalsOf(db, revision.id),
    writers: writersOf(db, row),
  };
}
