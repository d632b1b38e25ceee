import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { stockholmDay } from '#domain/calendar.ts';
import type { PledgeDocument } from '#domain/document.ts';
import { publicAgreement, publicPicture, publicPledge } from '#domain/publication.ts';
import { type PledgeRows, rowsOf } from './public/rows.ts';
import * as table from './public/schema.ts';
import type { WorkingReader } from './working/connect.ts';
import { readDocument } from './working/queries/document.ts';
import { publicIds } from './working/queries/public-ids.ts';

/**
 * The only door from the working store to the public one. Recomputes what the public may know at `now` (the rules are in `domain/publication.ts`),
 * replaces the pledges whose rows differ, each in one transaction, and raises the edition when anything changed. Idempotent: a crash half-way heals
 * at the next run. With `pledge` only that pledge is recomputed. Returns the keys of what changed.
 */
export function publish(working: WorkingReader, target: BetterSQLite3Database, now: Date, only: { pledge?: string } = {}): string[] {
  const today = stockholmDay(now);
  const document = readDocument(working);
  const shown = document.pledges.flatMap((pledge) => publicPledge(pledge, today) ?? []);
  const slugs = new Map(shown.map(({ key, slug }) => [key, slug]));
  const organisations = new Map(document.organisations.map((organisation) => [organisation.key, organisation]));
  const changed = target.transaction(
    (tx) => {
      const touched = [...replaceShared(tx, document, shown, today)];
      const before = new Map(
        tx
          .select({ id: table.pledges.id, key: table.pledges.key, hash: table.pledges.hash })
          .from(table.pledges)
          .all()
          .map((row) => [row.key, row]),
      );
      for (const pledge of shown) {
        if (only.pledge && pledge.key !== only.pledge) continue;
        const id = publicIds(working, pledge.key);
        const rows = rowsOf(pledge, { today, id, organisation: (key) => organisations.get(key), slugOf: (key) => slugs.get(key) });
        const known = before.get(pledge.key);
        if (known?.hash === rows.pledge.hash) continue;
        if (known) remove(tx, known.id);
        insert(tx, rows);
        touched.push(pledge.key);
      }
      for (const [key, { id }] of before) {
        if (slugs.has(key)) continue;
        remove(tx, id);
        touched.push(key);
      }
      if (touched.length > 0) raiseEdition(tx, today);
      return touched;
    },
    { behavior: 'immediate' },
  );
  return changed;
}

type Tx = Parameters<Parameters<BetterSQLite3Database['transaction']>[0]>[0];

const ofPledge = [table.pledgeMunicipalities, table.commitments, table.figures, table.activities, table.dialogues, table.concerns, table.indicators] as const;

function remove(tx: Tx, pledge: string): void {
  for (const rows of ofPledge) tx.delete(rows).where(eq(rows.pledge, pledge)).run();
  tx.delete(table.pledges).where(eq(table.pledges.id, pledge)).run();
}

function insert(tx: Tx, rows: PledgeRows): void {
  tx.insert(table.pledges).values(rows.pledge).run();
  const lists = [rows.municipalities, rows.commitments, rows.figures, rows.activities, rows.dialogues, rows.concerns, rows.indicators];
  lists.forEach((list, at) => {
    insertAll(tx, ofPledge[at] as SQLiteTable, list);
  });
}

/** SQLite takes at most 32,766 parameters a statement. */
function insertAll(tx: Tx, into: SQLiteTable, rows: Record<string, unknown>[]): void {
  for (let at = 0; at < rows.length; at += 500) tx.insert(into).values(rows.slice(at, at + 500)).run();
}

/** Organisations, collections, agreements and situation pictures that something public refers to. */
function* replaceShared(tx: Tx, document: PledgeDocument, shown: { municipalities: string[]; parties: string[]; agreement: string | null }[], today: string) {
  const pledges = document.pledges.flatMap((pledge) => publicPledge(pledge, today) ?? []);
  const commitments = pledges.flatMap((pledge) => pledge.focusAreas.flatMap((area) => area.commitments));
  const citedRows = new Set(commitments.flatMap(({ actionPlanRow }) => actionPlanRow ?? []));
  const citedPictures = new Set([
    ...pledges.flatMap((pledge) => pledge.situationPictures),
    ...commitments.flatMap((commitment) => [...commitment.situationPictures, ...commitment.activities.flatMap((activity) => activity.situationPictures)]),
  ]);
  const parties = new Set(shown.flatMap((pledge) => [...pledge.municipalities, ...pledge.parties]));
  const parents = new Set(shown.map((pledge) => pledge.agreement));
  const lists: [string, SQLiteTable, Record<string, unknown>[]][] = [
    ['organisations', table.organisations, document.organisations.filter(({ key }) => parties.has(key))],
    ['collections', table.collections, document.collections.filter(({ municipality }) => municipality === null || parties.has(municipality))],
    ['agreements', table.agreements, document.agreements.filter(({ key }) => parents.has(key)).map((agreement) => publicAgreement(agreement, citedRows))],
    [
      'situationPictures',
      table.situationPictures,
      document.situationPictures.filter(({ key }) => citedPictures.has(key)).flatMap((picture) => publicPicture(picture, today) ?? []),
    ],
  ];
  for (const [name, into, rows] of lists) {
    const before = tx.select().from(into).all();
    if (sameRows(before, rows)) continue;
    tx.delete(into).run();
    insertAll(tx, into, rows);
    yield name;
  }
}

function sameRows(before: Record<string, unknown>[], after: Record<string, unknown>[]): boolean {
  const text = (rows: Record<string, unknown>[]) => JSON.stringify(rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort());
  return text(before) === text(after);
}

function raiseEdition(tx: Tx, today: string): void {
  const number = (tx.select().from(table.editions).get()?.number ?? 0) + 1;
  tx.insert(table.editions).values({ one: 1, number, on: today }).onConflictDoUpdate({ target: table.editions.one, set: { number, on: today } }).run();
}
