import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { stockholmDay } from '#domain/calendar.ts';
import { isPublic, publicPicture, publicPledge } from '#domain/publication.ts';
import { type PledgeRows, rowsOf } from './public/rows.ts';
import * as table from './public/schema.ts';
import { sharedRows } from './public/shared-rows.ts';
import type { WorkingReader } from './working/connect.ts';
import { listExampleKeys, listPledgeHeads, readPledge, readShared } from './working/queries/document.ts';

type Tx = Parameters<Parameters<BetterSQLite3Database['transaction']>[0]>[0];

/**
 * The only door from the working store to the public one. Recomputes what the public may know at `now` (the rules are in `domain/publication.ts`),
 * replaces what differs in one transaction and raises the edition when anything did. Idempotent: a crash before it heals at the next run.
 * With `pledge` only that pledge is recomputed, unless a pledge came, went or moved: others may name it then. Without `examples` nobody may know of the
 * pledges of invented municipalities. Returns the keys of the pledges and the names of the shared tables that changed.
 */
export function publish(working: WorkingReader, target: BetterSQLite3Database, now: Date, options: { pledge?: string; examples?: boolean } = {}): string[] {
  const { pledge: only, examples = true } = options;
  const today = stockholmDay(now);
  const left = new Set(examples ? [] : listExampleKeys(working));
  const slugs = new Map(
    listPledgeHeads(working)
      .filter((head) => isPublic(head, today) && !left.has(head.key))
      .map(({ key, slug }) => [key, slug]),
  );
  const shared = readShared(working);
  const organisations = new Map(shared.organisations.map((organisation) => [organisation.key, organisation]));
  const pictures = new Set(shared.situationPictures.filter((picture) => publicPicture(picture, today)).map(({ key }) => key));

  return target.transaction(
    (tx) => {
      const before = new Map(
        tx
          .select(head)
          .from(table.pledges)
          .all()
          .map((row) => [row.key, row]),
      );
      const isMoved = before.size !== slugs.size || [...before.values()].some(({ key, slug }) => slugs.get(key) !== slug);
      const due = [...slugs.keys()].filter((key) => only === undefined || only === key || isMoved);
      const gone = [...before.values()].filter(({ key }) => !slugs.has(key));
      const fresh = due.flatMap((key) => rowsFor(key) ?? []).filter(({ pledge: { key, hash } }) => before.get(key)?.hash !== hash);
      for (const { id } of [...gone, ...fresh.flatMap(({ pledge: { key } }) => before.get(key) ?? [])]) remove(tx, id);
      for (const rows of fresh) insert(tx, rows);
      const changed = [...gone.map(({ key }) => key), ...fresh.map(({ pledge: { key } }) => key), ...replaceShared(tx, sharedRows(tx, shared, today))];
      if (changed.length > 0) raiseEdition(tx, today);
      return changed;
    },
    { behavior: 'immediate' },
  );

  function rowsFor(key: string): PledgeRows | null {
    const found = readPledge(working, key);
    const pledge = found && publicPledge(found.pledge, today);
    if (!pledge) return null;
    const id = (path: string) => found.ids.get(path) ?? unknown(key, path);
    return rowsOf(pledge, {
      today,
      id,
      organisation: (other) => organisations.get(other),
      slugOf: (other) => slugs.get(other),
      hasPicture: (other) => pictures.has(other),
    });
  }
}

const head = { id: table.pledges.id, key: table.pledges.key, slug: table.pledges.slug, hash: table.pledges.hash };
const ofPledge = [table.pledgeMunicipalities, table.commitments, table.figures, table.activities, table.dialogues, table.concerns, table.indicators] as const;

function remove(tx: Tx, pledge: string): void {
  for (const rows of ofPledge) tx.delete(rows).where(eq(rows.pledge, pledge)).run();
  tx.delete(table.pledges).where(eq(table.pledges.id, pledge)).run();
}

function insert(tx: Tx, rows: PledgeRows): void {
  tx.insert(table.pledges).values(rows.pledge).run();
  const lists = [rows.municipalities, rows.commitments, rows.figures, rows.activities, rows.dialogues, rows.concerns, rows.indicators];
  for (const [at, into] of ofPledge.entries()) insertAll(tx, into, lists[at] ?? []);
}

function replaceShared(tx: Tx, lists: ReturnType<typeof sharedRows>): string[] {
  return lists.flatMap(({ name, into, rows }) => {
    if (canonical(tx.select().from(into).all()) === canonical(rows)) return [];
    tx.delete(into).run();
    insertAll(tx, into, rows);
    return name;
  });
}

/** In batches, since SQLite takes at most 32,766 parameters a statement. */
function insertAll(tx: Tx, into: SQLiteTable, rows: object[]): void {
  for (let at = 0; at < rows.length; at += 500)
    tx.insert(into)
      .values(rows.slice(at, at + 500))
      .run();
}

function canonical(rows: object[]): string {
  return JSON.stringify(rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort());
}

function raiseEdition(tx: Tx, today: string): void {
  const number = (tx.select().from(table.editions).get()?.number ?? 0) + 1;
  tx.insert(table.editions)
    .values({ one: 1, number, on: today })
    .onConflictDoUpdate({ target: table.editions.one, set: { number, on: today } })
    .run();
}

function unknown(pledge: string, path: string): never {
  throw new Error(`The pledge ${pledge} has no row ${path}`);
}
