import { SqliteError } from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import type * as z from 'zod';
import type { Actor } from '#domain/actor.ts';
import { agreement, situationPicture } from '#domain/agreement.ts';
import { canonical } from '#domain/canonical.ts';
import { collection, type PledgeDocument } from '#domain/document.ts';
import { organisation } from '#domain/organisation.ts';
import { pledge } from '#domain/pledge.ts';
import type { WorkingStore, Writer } from '../connect.ts';
import { globalKeys } from '../queries/document.ts';
import { record } from '../record.ts';
import { column } from '../row.ts';
import { actionPlan, actionPlanRow, agreement as agreements } from '../schema/agreement.ts';
import { organisation as organisations } from '../schema/organisation.ts';
import { situationPicture as situationPictures } from '../schema/situation-picture.ts';
import { agreementShape, collectionShape, organisationShape, pledgeShape, type Shape, situationPictureShape } from '../shape.ts';
import { DanglingKey, read, type Scope, save } from '../tree.ts';

export type Outcome = 'new' | 'changed' | 'unchanged';
export type Imported = { noun: string; key: string; outcome: Outcome } | { noun: string; key: string; refused: string };

type Kind = { shape: Shape; schema: z.ZodType; records: (document: PledgeDocument) => readonly { key: string }[] };

const kinds: Kind[] = [
  { shape: organisationShape, schema: organisation, records: (document) => document.organisations },
  { shape: collectionShape, schema: collection, records: (document) => document.collections },
  { shape: agreementShape, schema: agreement, records: (document) => document.agreements },
  { shape: situationPictureShape, schema: situationPicture, records: (document) => document.situationPictures },
  { shape: pledgeShape, schema: pledge, records: (document) => document.pledges },
];

/**
 * Stores the records of a document, each wholly or not at all, each in a transaction of its own with the event that tells what changed. A record that
 * says what is stored already changes nothing; a changed one keeps the ids of its rows. An address of an organisation that the document doesn't give
 * is kept as it was. Answers with what became of each record.
 */
export function importDocument(store: WorkingStore, actor: Actor, now: Date, document: PledgeDocument): Imported[] {
  return kinds.flatMap((kind) =>
    kind.records(document).map((item): Imported => {
      try {
        return { noun: kind.shape.noun, key: item.key, outcome: record(store, actor, now, (tx) => importRecord(tx, kind, item)) };
      } catch (fault) {
        return { noun: kind.shape.noun, key: item.key, refused: reasonOf(fault) };
      }
    }),
  );
}

/** Why the record can't be stored as it is; a fault of the store itself is thrown on. */
function reasonOf(fault: unknown): string {
  if (fault instanceof DanglingKey) return fault.message;
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  if (cause instanceof SqliteError && cause.code.startsWith('SQLITE_CONSTRAINT')) return `doesn’t fit what is stored already (${cause.message})`;
  throw fault;
}

function importRecord(tx: Writer, { shape, schema }: Kind, given: { key: string }) {
  const stored = read(tx, shape, eq(column(shape, 'key'), given.key), globalKeys(tx))[0];
  const before = stored === undefined ? null : canonical(schema, schema.parse(stored));
  const item = shape === organisationShape && stored ? keepAddresses(given, stored) : given;
  const after = canonical(schema, schema.parse(item));
  if (JSON.stringify(before) === JSON.stringify(after)) return { result: 'unchanged' as const, event: null };
  save(tx, shape, null, [item], scopeOf(tx, item));
  const what = `${shape.noun}.${before ? 'changed' : 'imported'}`;
  return { result: before ? ('changed' as const) : ('new' as const), event: { what, subject: given.key, before, after } };
}

function keepAddresses(given: object, stored: unknown): { key: string } {
  const known = Object.entries(given).filter(([name, value]) => !(name.endsWith('Url') && value === null));
  return { ...(stored as { key: string }), ...Object.fromEntries(known) };
}

function scopeOf(tx: Writer, item: { key: string } & { agreement?: string | null }): Scope {
  const ids = new Map<string, string>();
  for (const { id, key } of tx.select().from(organisations).all()) ids.set(`organisation ${key}`, id);
  for (const { id, key } of tx.select().from(agreements).all()) ids.set(`agreement ${key}`, id);
  for (const { id, key } of tx.select().from(situationPictures).all()) ids.set(`situationPicture ${key}`, id);
  const rows = tx
    .select({ id: actionPlanRow.id, key: actionPlanRow.key })
    .from(actionPlanRow)
    .innerJoin(actionPlan, eq(actionPlan.id, actionPlanRow.actionPlanId))
    .innerJoin(agreements, eq(agreements.id, actionPlan.agreementId))
    .where(eq(agreements.key, item.agreement ?? ''))
    .all();
  for (const { id, key } of rows) ids.set(`actionPlanRow ${key}`, id);
  return { around: null, ids };
}
