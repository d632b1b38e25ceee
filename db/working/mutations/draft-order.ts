import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { stockholmDay } from '#domain/calendar.ts';
import type { FocusArea } from '#domain/commitment.ts';
import { givenOrNull, rowId } from '#domain/given.ts';
import type { Pledge } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import { promisedCommitment } from '#domain/revision.ts';
import { text } from '#domain/text.ts';
import { readWhole, storePledge } from '../pledge-text.ts';
import { commitment } from '../schema/commitment.ts';
import { verb } from '../verb.ts';
import { commitmentIn, draftOf, draftSubject, withCommitment } from './draft-commitment.ts';

export const movedCommitment = z.strictObject({ commitment: rowId, direction: z.enum(['up', 'down']) });

/** One place up or down within its focus area; at the end it stays where it is. */
export const moveCommitment = verb('commitment.move', movedCommitment, {
  subject: (db, input, now) => draftSubject(db, input.commitment, now),
  work: (tx, { input: { commitment: id, direction } }) => {
    const { row, stored } = draftOf(tx, id);
    const { pledge } = readWhole(tx, row);
    const after = { ...pledge, focusAreas: pledge.focusAreas.map((area) => moved(area, stored.key, direction === 'up' ? -1 : 1)) };
    const [order, newOrder] = [orderOf(pledge), orderOf(after)];
    if (order.join() === newOrder.join()) return { result: { pledge: row.id }, happened: null };
    storePledge(tx, after);
    return { result: { pledge: row.id }, happened: { what: 'commitment.moved', subject: row.id, before: order, after: newOrder } };
  },
});

export const removedCommitment = z.strictObject({ commitment: rowId });

/** Takes a commitment out of a draft. One that continues an earlier commitment isn't taken out but dropped, with a reason. */
export const removeCommitment = verb('commitment.remove', removedCommitment, {
  subject: (db, input, now) => draftSubject(db, input.commitment, now),
  work: (tx, { input: { commitment: id } }) => {
    const { row, stored } = draftOf(tx, id);
    const { pledge } = readWhole(tx, row);
    const before = commitmentIn(pledge, stored.key);
    if (before.continues) throw new Refusal('unfit', 'dropWithReason');
    storePledge(tx, {
      ...pledge,
      focusAreas: pledge.focusAreas.map((area) => ({ ...area, commitments: area.commitments.filter(({ key }) => key !== stored.key) })),
    });
    return { result: { pledge: row.id }, happened: { what: 'commitment.removed', subject: row.id, before: promisedCommitment.parse(before), after: null } };
  },
});

export const droppedCommitment = z.strictObject({ commitment: rowId, reason: text(), caseNumber: givenOrNull(text(100)) });

/** A commitment of the earlier pledge that isn't promised any more: it stays in the new one, withdrawn, with the reason (honesty rule 6). */
export const dropCommitment = verb('commitment.drop', droppedCommitment, {
  subject: (db, input, now) => draftSubject(db, input.commitment, now),
  work: (tx, { input: { commitment: id, reason, caseNumber }, now }) =>
    rewrite(tx, id, 'commitment.dropped', (one) => ({ ...one, withdrawn: { on: stockholmDay(now), how: 'withdrawn', reason, caseNumber } }), reason),
});

/** A dropped commitment is promised after all. */
export const resumeCommitment = verb('commitment.resume', removedCommitment, {
  subject: (db, input, now) => draftSubject(db, input.commitment, now),
  work: (tx, { input: { commitment: id } }) => rewrite(tx, id, 'commitment.resumed', (one) => ({ ...one, withdrawn: null }), null),
});

type Written = ReturnType<typeof commitmentIn>;

function rewrite(tx: Parameters<typeof draftOf>[0], id: string, what: string, change: (one: Written) => Written, why: string | null) {
  const { row, stored } = draftOf(tx, id);
  const { pledge } = readWhole(tx, row);
  const before = commitmentIn(pledge, stored.key);
  const after = change(before);
  storePledge(tx, withCommitment(pledge, after));
  tx.update(commitment)
    .set({ version: stored.version + 1 })
    .where(eq(commitment.id, id))
    .run();
  const happened = { what, subject: row.id, before: promisedCommitment.parse(before), after: promisedCommitment.parse(after), why };
  return { result: { pledge: row.id }, happened };
}

function moved(area: FocusArea, key: string, by: 1 | -1): FocusArea {
  const from = area.commitments.findIndex((one) => one.key === key);
  const to = from + by;
  const [one, other] = [area.commitments[from], area.commitments[to]];
  if (!one || !other) return area;
  return { ...area, commitments: area.commitments.with(from, other).with(to, one) };
}

function orderOf({ focusAreas }: Pledge): string[] {
  return focusAreas.flatMap(({ commitments }) => commitments.map(({ key }) => key));
}
