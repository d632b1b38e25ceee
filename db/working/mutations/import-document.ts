import { SqliteError } from 'better-sqlite3';
import type * as z from 'zod';
import type { Actor } from '#domain/actor.ts';
import { agreement, situationPicture } from '#domain/agreement.ts';
import { type Day, monthOf, stockholmDay } from '#domain/calendar.ts';
import { canonical } from '#domain/canonical.ts';
import { collection, type PledgeDocument } from '#domain/document.ts';
import { type Organisation, organisation } from '#domain/organisation.ts';
import { pledge } from '#domain/pledge.ts';
import type { WorkingStore, Writer } from '../connect.ts';
import { globalKeys } from '../queries/document.ts';
import { record } from '../record.ts';
import type { Row } from '../row.ts';
import { rowsBy } from '../rows-by.ts';
import {
  actionPlanRowShape,
  actionPlanShape,
  agreementShape,
  collectionShape,
  organisationShape,
  pledgeShape,
  type Shape,
  situationPictureShape,
} from '../shape.ts';
import { DanglingKey, read, type Scope, save } from '../tree.ts';

export type Outcome = 'new' | 'changed' | 'unchanged';
export type Imported = { noun: string; key: string; outcome: Outcome } | { noun: string; key: string; refused: string };

type Kind = { shape: Shape; schema: z.ZodType; records: (document: PledgeDocument) => readonly { key: string }[] };

const kinds: Kind[] = [
  { shape: organisationShape, schema: organisation, records: (document) => document.organisations },
  { shape: collectionShape, schema: collection, records: (document) => document.collections },
  { shape: situationPictureShape, schema: situationPicture, records: (document) => document.situationPictures },
  { shape: agreementShape, schema: agreement, records: (document) => document.agreements },
  { shape: pledgeShape, schema: pledge, records: (document) => document.pledges },
];

/**
 * Stores the records of a document, each wholly or not at all, each in a transaction of its own with the event that tells what changed. A record that
 * says what is stored already changes nothing; a changed one keeps the ids of its rows. An address of an organisation that the document doesn't give
 * is kept as it was, and so are the areas of months that have begun. Answers with what became of each record.
 */
export function importDocument(store: WorkingStore, actor: Actor, now: Date, document: PledgeDocument): Imported[] {
  return kinds.flatMap((kind) =>
    kind.records(document).map((item): Imported => {
      try {
        return { noun: kind.shape.noun, key: item.key, outcome: record(store, actor, now, (tx) => importRecord(tx, kind, item, stockholmDay(now))) };
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

function importRecord(tx: Writer, { shape, schema }: Kind, given: { key: string }, today: Day) {
  const stored = read(tx, shape, [given.key], globalKeys(tx))[0];
  const before = stored === undefined ? null : canonical(schema, schema.parse(stored));
  const item = shape === organisationShape && stored ? keepPastAreas(keepAddresses(given, stored), stored as Organisation, today) : given;
  const after = canonical(schema, schema.parse(item));
  if (JSON.stringify(before) === JSON.stringify(after)) return { result: 'unchanged' as const, event: null };
  save(tx, shape, null, [item], scopeOf(tx, item));
  const what = `${shape.noun}.${before ? 'changed' : 'imported'}`;
  return { result: before ? ('changed' as const) : ('new' as const), event: { what, subject: given.key, before, after } };
}

function keepAddresses(given: object, stored: unknown): { key: string } {
  const known = Object.entries(given).filter(
    ([name, value]) =>
      !(name.endsWith('Url') && value === null) && !((name === 'areas' || name === 'laterAreas') && Array.isArray(value) && value.length === 0),
  );
  return { ...(stored as { key: string }), ...Object.fromEntries(known) };
}

/** Counts of months that have begun are told for the areas of then, whatever a document says. Where there were none, any division tells no place by difference. */
function keepPastAreas(given: object, stored: Organisation, today: Day): { key: string } {
  const item = given as Organisation;
  if (stored.areas.length + stored.laterAreas.length === 0) return item;
  const hasBegun = ({ from }: { from: string }) => from <= monthOf(today);
  const later = [...stored.laterAreas.filter(hasBegun), ...item.laterAreas.filter((one) => !hasBegun(one))];
  const kept: Organisation = { ...item, areas: stored.areas, laterAreas: later };
  return kept;
}

/** The ids of what a record may name outside itself, by noun and key. */
export function scopeOf(tx: Writer, { agreement = null }: { key: string; agreement?: string | null }): Scope {
  const ids = new Map<string, string>();
  const add = (shape: Shape, rows: Row[]) => {
    for (const { key, id } of rows) ids.set(`${shape.noun} ${key}`, String(id));
  };
  for (const shape of [organisationShape, agreementShape, situationPictureShape]) add(shape, rowsBy(tx, shape, 'key', null));
  const agreementId = agreement === null ? undefined : ids.get(`agreement ${agreement}`);
  const plans = agreementId === undefined ? [] : rowsBy(tx, actionPlanShape, 'agreementId', [agreementId]);
  if (plans.length > 0)
    add(
      actionPlanRowShape,
      rowsBy(
        tx,
        actionPlanRowShape,
        'actionPlanId',
        plans.map(({ id }) => String(id)),
      ),
    );
  return { around: null, ids };
}
