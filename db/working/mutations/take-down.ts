import { and, eq, isNull } from 'drizzle-orm';
import * as z from 'zod';
import { rowId } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { takedownNouns } from '#domain/takedown.ts';
import { text } from '#domain/text.ts';
import { newId } from '../id.ts';
import { takedown } from '../schema/release.ts';
import { commitmentOf, takedownSubject } from '../takedown-subject.ts';
import { verb } from '../verb.ts';

export const madeTakedown = z.strictObject({ noun: z.enum(takedownNouns), subject: rowId, reason: text() });

/** Something public goes at once. The reason stays inside; outside it is only said that something was withdrawn, and when. */
export const makeTakedown = verb('takedown.make', madeTakedown, {
  subject: (db, { noun, subject }, now) => takedownSubject(db, noun, subject, now),
  work: (tx, { input: { noun, subject, reason }, now }) => {
    const inForce = tx
      .select({ id: takedown.id })
      .from(takedown)
      .where(and(eq(takedown.subjectId, subject), isNull(takedown.liftedAt)))
      .get();
    if (inForce) throw new Refusal('unfit', 'takenDownAlready');
    const row = { id: newId(), noun, subjectId: subject, reason, at: now.toISOString() };
    tx.insert(takedown).values(row).run();
    return {
      result: { takedown: row.id, commitment: commitmentOf(tx, noun, subject) },
      happened: { what: 'takedown.made', subject, before: null, after: { takedown: row.id, noun }, why: reason },
    };
  },
});

export const liftedTakedown = z.strictObject({ takedown: rowId, reason: text() });

/** What was taken down is public again, as far as its class lets it. */
export const liftTakedown = verb('takedown.lift', liftedTakedown, {
  subject: (db, input, now) => {
    const found = db.select().from(takedown).where(eq(takedown.id, input.takedown)).get();
    return found ? takedownSubject(db, found.noun, found.subjectId, now) : null;
  },
  work: (tx, { input, now }) => {
    const found = tx.select().from(takedown).where(eq(takedown.id, input.takedown)).get();
    if (!found || found.liftedAt) throw new Refusal('unfit', 'liftedAlready');
    tx.update(takedown).set({ liftedAt: now.toISOString() }).where(eq(takedown.id, found.id)).run();
    return {
      result: { takedown: found.id, commitment: commitmentOf(tx, found.noun, found.subjectId) },
      happened: { what: 'takedown.lifted', subject: found.subjectId, before: { takedown: found.id, noun: found.noun }, after: null, why: input.reason },
    };
  },
});
