import { eq } from 'drizzle-orm';
import * as z from 'zod';
import type { Actor } from '#domain/actor.ts';
import { type Approval, isAgreed, whyNotApproved } from '#domain/approval.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { rowId } from '#domain/given.ts';
import type { Pledge } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import { promisedIn, readPromised, withPromised } from '#domain/revision.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { newId } from '../id.ts';
import {
  currentText,
  draftRow,
  hashOf,
  nextNumber,
  type PledgeRow,
  pledgeRow,
  type RevisionRow,
  readWhole,
  storePledge,
  waitingRevision,
  waitingState,
} from '../pledge-text.ts';
import { organisation } from '../schema/organisation.ts';
import { pledge } from '../schema/pledge.ts';
import { approval, pledgeRevision } from '../schema/revision.ts';
import { pledgeSubject } from '../subject.ts';
import { verb } from '../verb.ts';

export const versionHash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'isn’t an id' });

export const submittedPledge = z.strictObject({ pledge: rowId });

/** Makes a numbered version of a draft, word for word as it is now, for the parties to say yes or no to. */
export const submitPledge = verb('pledge.submit', submittedPledge, {
  subject: (db, input, now) => pledgeSubject(db, input.pledge, now),
  work: (tx, { actor, input, now }) => {
    const row = draftRow(tx, input.pledge);
    const promised = promisedIn(readWhole(tx, row).pledge);
    if (!promised.focusAreas.some(({ commitments }) => commitments.some(({ withdrawn }) => withdrawn === null))) throw new Refusal('unfit', 'nothingPromised');
    const content = currentText(tx, row);
    if (waitingRevision(tx, row.id)?.hash === hashOf(content)) throw new Refusal('unfit', 'nothingNew');
    const revision = addRevision(tx, row, { content, reason: null, actor, now });
    return { result: { pledge: row.id, number: revision.number, hash: revision.hash }, happened: told('pledge.submitted', row, revision) };
  },
});

export const approvedPledge = z.strictObject({ pledge: rowId, hash: versionHash });

/**
 * A party's yes to the version with this hash. When every signing party has said yes to the same one it is in force: a draft is signed and public from
 * today, a revision takes the place of the text before it.
 */
export const approvePledge = verb('pledge.approve', approvedPledge, {
  subject: (db, input, now) => pledgeSubject(db, input.pledge, now),
  work: (tx, { actor, input, now }) => {
    const row = pledgeRow(tx, input.pledge);
    const revision = waiting(tx, row, input.hash);
    const state = waitingState(tx, row, revision);
    const asked: Approval = { organisation: actor.organisation ?? '', person: actor.person ?? '', hash: input.hash };
    const why = whyNotApproved(state, asked);
    if (why) throw new Refusal(why === 'versionPassed' ? 'conflict' : 'unfit', why);
    tx.insert(approval)
      .values({
        id: newId(),
        subjectId: revision.id,
        hash: input.hash,
        organisationId: asked.organisation,
        membershipId: actor.membership ?? '',
        at: now.toISOString(),
      })
      .run();
    const agreed = isAgreed({ ...state, approvals: [...state.approvals, asked] });
    if (agreed) adopt(tx, row, revision, now);
    const what = !agreed ? 'pledge.approved' : row.state === 'draft' ? 'pledge.signed' : 'revision.adopted';
    return { result: { pledge: row.id, isInForce: agreed }, happened: told(what, row, revision) };
  },
});

export const declinedPledge = z.strictObject({ pledge: rowId, hash: versionHash, reason: text() });

/** A party's no to the version that waits, with the reason. The text stays; another version is needed. */
export const declinePledge = verb('pledge.decline', declinedPledge, {
  subject: (db, input, now) => pledgeSubject(db, input.pledge, now),
  work: (tx, { input, now }) => {
    const row = pledgeRow(tx, input.pledge);
    const revision = waiting(tx, row, input.hash);
    tx.update(pledgeRevision).set({ declinedAt: now.toISOString(), declinedReason: input.reason }).where(eq(pledgeRevision.id, revision.id)).run();
    return { result: { pledge: row.id }, happened: { ...told('pledge.declined', row, revision), why: input.reason } };
  },
});

/** Adds the next numbered version. */
export function addRevision(
  tx: Writer,
  row: PledgeRow,
  { content, reason, actor, now, adoptedAt = null }: { content: string; reason: string | null; actor: Actor | null; now: Date; adoptedAt?: string | null },
): RevisionRow {
  const revision: RevisionRow = {
    id: newId(),
    pledgeId: row.id,
    number: nextNumber(tx, row.id),
    content,
    hash: hashOf(content),
    reason,
    writtenById: actor?.membership ?? null,
    createdAt: now.toISOString(),
    adoptedAt,
    declinedAt: null,
    declinedReason: null,
  };
  tx.insert(pledgeRevision).values(revision).run();
  return revision;
}

/** The version that waits, if it is the one that the page showed. */
function waiting(tx: Writer, row: PledgeRow, hash: string): RevisionRow {
  const revision = waitingRevision(tx, row.id);
  if (!revision) throw new Refusal('conflict', 'nothingWaits');
  if (revision.hash !== hash) throw new Refusal('conflict', 'versionPassed');
  return revision;
}

function adopt(tx: Writer, row: PledgeRow, revision: RevisionRow, now: Date): void {
  const today = stockholmDay(now);
  const { pledge: whole } = readWhole(tx, row);
  if (row.state === 'draft') {
    const publisher = partyNames(tx, whole).join(', ');
    const source = { key: 'version', url: null, publisher, date: today, complete: true, note: null };
    storePledge(tx, { ...whole, state: 'signed', signed: today, published: today, sources: [source, ...whole.sources.filter(({ key }) => key !== 'version')] });
  } else storePledge(tx, withPromised(whole, readPromised(revision.content), today));
  tx.update(pledge)
    .set({ version: row.version + 1 })
    .where(eq(pledge.id, row.id))
    .run();
  tx.update(pledgeRevision).set({ adoptedAt: now.toISOString() }).where(eq(pledgeRevision.id, revision.id)).run();
}

function partyNames(tx: Writer, { parties, municipalities }: Pledge): string[] {
  const names = new Map(
    tx
      .select({ key: organisation.key, name: organisation.name })
      .from(organisation)
      .all()
      .map(({ key, name }) => [key, name]),
  );
  return (parties.length > 0 ? parties : municipalities).flatMap((key) => names.get(key) ?? []);
}

function told(what: string, row: PledgeRow, { number, hash }: RevisionRow) {
  return { what, subject: row.id, before: null, after: { number, hash } };
}
