import * as z from 'zod';
import { stockholmDay } from '#domain/calendar.ts';
import { givenOrNull, rowId } from '#domain/given.ts';
import type { Pledge } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import { changesBetween, commitmentsOf, isSameText, type Promised, type PromisedCommitment, promisedIn, promisedText, readPromised } from '#domain/revision.ts';
import { text } from '#domain/text.ts';
import { hashOf, listRevisions, type PledgeRow, pledgeRow, readWhole, waitingRevision } from '../pledge-text.ts';
import { pledgeSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { addRevision, versionHash } from './approve-pledge.ts';
import { commitmentFields, measuresOf } from './commitment-input.ts';

const { title, wording, keptWhen, places, times, timeBlocks, measures } = commitmentFields;
const common = { pledge: rowId, commitment: rowId, seen: versionHash, reason: text() };

/**
 * One change to a signed pledge: another text or target of a commitment, or that it is withdrawn. `seen` is the hash of the text that it was written
 * against: the proposal that waits, else the pledge as it is.
 */
export const revisedPledge = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('change'), ...common, title, wording, keptWhen, places, times, timeBlocks, measures }),
  z.strictObject({ what: z.literal('withdraw'), ...common, caseNumber: givenOrNull(text(100)) }),
]);

/** Proposes a revision. It changes nothing until every party has approved it; a second change is added to the first and makes a new version of both. */
export const revisePledge = verb('pledge.revise', revisedPledge, {
  subject: (db, input, now) => pledgeSubject(db, input.pledge, now),
  work: (tx, { actor, input, now }) => {
    const row = pledgeRow(tx, input.pledge);
    if (row.state !== 'signed') throw new Refusal('unfit', 'stillADraft');
    const { pledge, ids } = readWhole(tx, row);
    const waits = waitingRevision(tx, row.id);
    const base = waits ? readPromised(waits.content) : promisedIn(pledge);
    if (hashOf(promisedText(base)) !== input.seen) throw new Refusal('conflict', 'changedMeanwhile', { current: { seen: hashOf(promisedText(base)) } });
    const key = commitmentsOf(base).find((one) => ids.get(`commitment/${one.key}`) === input.commitment)?.key;
    const after = rewrittenIn(base, key, (one) => revised(one, input, stockholmDay(now)));
    if (isSameText(changesBetween(base, after))) throw new Refusal('unfit', 'nothingChanged');
    if (listRevisions(tx, row.id).length === 0)
      addRevision(tx, row, { content: promisedText(promisedIn(pledge)), reason: null, actor: null, now, adoptedAt: inForceSince(row, pledge, now) });
    const reason = waits?.reason ? `${waits.reason}\n${input.reason}` : input.reason;
    const revision = addRevision(tx, row, { content: promisedText(after), reason, actor, now });
    const found = (of: Promised) => commitmentsOf(of).find((one) => one.key === key) ?? null;
    return {
      result: { pledge: row.id, number: revision.number, hash: revision.hash },
      happened: { what: 'pledge.revised', subject: row.id, before: found(base), after: found(after), why: input.reason },
    };
  },
});

type Input = z.infer<typeof revisedPledge>;

function revised(before: PromisedCommitment, input: Input, today: string): PromisedCommitment {
  if (before.withdrawn) throw new Refusal('unfit', 'withdrawnAlready');
  if (input.what === 'withdraw') return { ...before, withdrawn: { on: today, how: 'withdrawn', reason: input.reason, caseNumber: input.caseNumber } };
  const { what: _, pledge: __, commitment: ___, seen: ____, reason: _____, measures: rows, ...written } = input;
  const targets = measuresOf(rows);
  if (before.measures.some(({ key }) => !targets.some((one) => one.key === key))) throw new Refusal('unfit', 'targetKept', { field: 'measures' });
  return {
    ...before,
    ...written,
    measures: targets,
    titleEn: written.title === before.title ? before.titleEn : null,
    wordingEn: written.wording === before.wording ? before.wordingEn : null,
  };
}

function rewrittenIn(base: Promised, key: string | undefined, change: (one: PromisedCommitment) => PromisedCommitment): Promised {
  if (key === undefined) throw new Refusal('unfit', 'unknown', { field: 'commitment' });
  const focusAreas = base.focusAreas.map((area) => ({ ...area, commitments: area.commitments.map((one) => (one.key === key ? change(one) : one)) }));
  return { ...base, focusAreas };
}

/** When the text that is now revised came into force, as exactly as is known. */
function inForceSince({ signed, published }: PledgeRow, { period }: Pledge, now: Date): string {
  return signed ?? published ?? period.from ?? stockholmDay(now);
}
