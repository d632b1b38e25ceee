import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type * as z from 'zod';
import { type Actor, operator, type Who } from '#domain/actor.ts';
import { type Action, permittedActor } from '#domain/permission.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingReader, WorkingStore, Writer } from './connect.ts';
import { newId } from './id.ts';
import { type Happening, record } from './record.ts';
import { idempotencyKey } from './schema/event.ts';
import type { Subject } from './subject.ts';

/** What a change became: the verb's own result, the event that tells of it (null when nothing had to change) and the pledge whose pages it touches (`everyPledge`: all). */
export type Done<Result> = { result: Result; event: string | null; pledge: string | null };

/** One thing that somebody signed in can do. `perform` is all there is to call: it checks, decides, saves and records in one transaction. */
export type Verb<Result = unknown> = {
  action: Action;
  input: z.ZodType;
  perform: (store: WorkingStore, who: Who, now: Date, given: unknown, key?: string | null) => Done<Result>;
};

type Work<Input, Result> = {
  /** What the input is about, or null when there is no such thing. */
  subject: (db: WorkingReader, input: Input, now: Date) => Subject | null;
  /** Saves and says what happened; throws a `Refusal` when it makes no sense. `happened: null` when nothing had to change. */
  work: (tx: Writer, at: { actor: Actor; input: Input; now: Date }) => { result: Result; happened: Omit<Happening, 'id'> | null };
};

/**
 * The one way from a person to a change. `perform` throws a `ZodError` for input that isn't as `input` says, and a `Refusal`:
 * `unknown` when the subject isn't there or may not be known of, `forbidden` when it may be seen but this may not be done.
 * With a `key`, the same request is stored once however often it is sent; another request with the same key is a `conflict`.
 */
export function verb<Schema extends z.ZodType, Result>(action: Action, input: Schema, { subject, work }: Work<z.infer<Schema>, Result>): Verb<Result> {
  return {
    action,
    input,
    perform: (store, who, now, given, key = null) => {
      const asked = input.parse(given, { reportInput: true });
      return record(store, operator, now, (tx) => {
        const about = subject(tx, asked, now);
        if (!about?.isKnownTo(who)) throw new Refusal('unknown', 'unknown');
        const actor = permittedActor(who, action, about.relationOf);
        if (!actor) throw new Refusal('forbidden', 'forbidden');
        const before = key === null ? null : answered<Done<Result>>(tx, key, actor, hashOf(action, asked));
        if (before) return { result: before, event: null };
        const { result, happened } = work(tx, { actor, input: asked, now });
        const event = happened && { ...happened, id: newId() };
        const done = { result, event: event?.id ?? null, pledge: about.pledge };
        if (key !== null && event) keep(tx, key, actor, hashOf(action, asked), done, now);
        return { result: done, event, actor };
      });
    },
  };
}

/** Refuses an edit of a row that somebody changed since the editor saw it; `current` is what it is now. */
export function refuseStale(row: { version: number }, seen: number, current: unknown): void {
  if (row.version !== seen) throw new Refusal('conflict', 'changedMeanwhile', { current });
}

function answered<Answer>(tx: Writer, key: string, { person }: Actor, request: string): Answer | null {
  const kept = tx.select().from(idempotencyKey).where(eq(idempotencyKey.key, key)).get();
  if (!kept) return null;
  if (kept.person !== person || kept.request !== request) throw new Refusal('conflict', 'alreadySent');
  return JSON.parse(kept.answer) as Answer;
}

function keep(tx: Writer, key: string, { person }: Actor, request: string, done: unknown, now: Date): void {
  tx.insert(idempotencyKey)
    .values({ key, person, request, answer: JSON.stringify(done), at: now.toISOString() })
    .run();
}

function hashOf(action: Action, asked: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([action, asked]))
    .digest('hex');
}
