import type { Database } from 'better-sqlite3';
import type { Actor } from '#domain/actor.ts';
import { behind, type WorkingStore, type Writer } from './connect.ts';
import { newId } from './id.ts';
import { event as events } from './schema/event.ts';

/** What happened, in the past tense (`pledge.imported`). `before` and `after` are stored as JSON; `id` is given where somebody is to find it again. */
export type Happening = { id?: string; what: string; subject: string; before: unknown; after: unknown; why?: string | null };

/** A change that was not let through. Nothing of it is stored. */
export class RecordFault extends Error {}

/**
 * The only way to change the working store. `work` runs at once, in one transaction (BEGIN IMMEDIATE), and answers with its result and the event
 * that tells what it did; the event is stored in the same transaction. `work` names the `actor` itself where only the stored rows say in which
 * capacity somebody acts (`verb.ts`). `event: null` means that nothing was changed, and is refused if something was.
 * An async `work` is refused before anything is written: its writes would happen outside the transaction.
 */
export function record<Result>(
  store: WorkingStore,
  actor: Actor,
  now: Date,
  work: (tx: Writer) => { result: Result; event: Happening | null; actor?: Actor },
): Result {
  const open = behind.get(store);
  if (!open) throw new RecordFault('The store isn’t open.');
  if (work.constructor.name === 'AsyncFunction') throw new RecordFault('A change can’t wait for anything: it has to be a plain function.');
  const { sqlite, write } = open;
  if (sqlite.inTransaction) throw new RecordFault('A change can’t be made inside another change.');
  sqlite.pragma('query_only = OFF');
  try {
    return sqlite
      .transaction(() => {
        sqlite.pragma('defer_foreign_keys = ON');
        const changesBefore = totalChanges(sqlite);
        const done = work(write);
        if (done === null || typeof done !== 'object' || 'then' in done) throw new RecordFault('A change can’t wait for anything: it answered with a promise.');
        if (done.event)
          write
            .insert(events)
            .values(row(done.actor ?? actor, now, done.event))
            .run();
        else if (totalChanges(sqlite) !== changesBefore) throw new RecordFault('A change without an event isn’t stored.');
        if (sqlite.pragma('synchronous', { simple: true }) !== 2) throw new RecordFault('The store isn’t set to survive a power cut (synchronous = FULL).');
        return done.result;
      })
      .immediate();
  } finally {
    sqlite.pragma('query_only = ON');
  }
}

function row(actor: Actor, now: Date, { id = newId(), what, subject, before, after, why = null }: Happening): typeof events.$inferInsert {
  return { id, at: now.toISOString(), ...actor, what, subject, before: json(before), after: json(after), why };
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function totalChanges(sqlite: Database): number {
  return (sqlite.prepare('SELECT total_changes() AS n').get() as { n: number }).n;
}
