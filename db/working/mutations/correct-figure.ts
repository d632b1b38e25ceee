import { asc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { stockholmDay } from '#domain/calendar.ts';
import { givenNumberOrNull, givenYes, rowId, seenVersion } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { WorkingReader } from '../connect.ts';
import { newId } from '../id.ts';
import { figure, figurePart } from '../schema/figure.ts';
import { figureSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { type FigureRow, figureColumns, insertParts, nextFigurePosition, saidOfFigure } from './figure-rows.ts';

/** How it was instead, and why. With `withdrawn` it was no figure at all, and what else is said isn't read. */
export const correctedFigure = z.strictObject({
  figure: rowId,
  version: seenVersion,
  reason: text(1000),
  withdrawn: givenYes,
  ...saidOfFigure,
  value: givenNumberOrNull(z.number().nonnegative().max(100_000_000)),
});

/** A new version of a reported total. The earlier one stays and is seen in the history; where it is public, it is listed as a correction. */
export const correctFigure = verb('figure.correct', correctedFigure, {
  subject: (db, { figure: id }, now) => figureSubject(db, id, now),
  work: (tx, { input: { figure: id, version, reason, withdrawn, value, ...said }, now }) => {
    const before = heldRow(tx, id, version);
    const place = { id: newId(), position: nextFigurePosition(tx, before.commitmentId) };
    const corrects = { correctsFigureId: id, correctsOn: stockholmDay(now), correctsReason: reason, version: 1 };
    const became = withdrawn
      ? { columns: { value: null, note: null }, parts: [] }
      : figureColumns(tx, before.commitmentId, { ...said, value: given(value) }, now);
    const breakdown = partsOf(tx, id);
    if (!withdrawn && isSame({ ...before, breakdown }, { ...became.columns, breakdown: became.parts })) throw new Refusal('unfit', 'nothingChanged');
    const isSameSource = !('sourceId' in became.columns) || became.columns.sourceId === before.sourceId;
    const published = before.published && before.sourceId !== null && isSameSource;
    const after = { ...before, ...became.columns, ...place, ...corrects, key: place.id, published };
    tx.insert(figure).values(after).run();
    insertParts(tx, place.id, became.parts);
    return {
      result: { figure: place.id },
      happened: {
        what: withdrawn ? 'figure.withdrawn' : 'figure.corrected',
        subject: id,
        before: { ...before, breakdown },
        after: { ...after, breakdown: became.parts },
        why: reason,
      },
    };
  },
});

/** The version that holds now of what a figure is a version of. */
export function latestFigure(db: WorkingReader, row: FigureRow): FigureRow {
  const next = db.select().from(figure).where(eq(figure.correctsFigureId, row.id)).get();
  return next ? latestFigure(db, next) : row;
}

/** A figure's breakdown, in order. */
export function partsOf(db: WorkingReader, id: string): { label: string; value: number | null }[] {
  return db
    .select({ label: figurePart.label, value: figurePart.value })
    .from(figurePart)
    .where(eq(figurePart.figureId, id))
    .orderBy(asc(figurePart.position))
    .all();
}

function heldRow(db: WorkingReader, id: string, seen: number): FigureRow & { commitmentId: string } {
  const row = db.select().from(figure).where(eq(figure.id, id)).get();
  if (!row?.commitmentId) throw new Refusal('unknown', 'unknown');
  const current = latestFigure(db, row);
  if (current.id !== row.id || row.version !== seen)
    throw new Refusal('conflict', 'changedMeanwhile', { current: { ...current, breakdown: partsOf(db, current.id) } });
  if (row.correctsFigureId !== null && row.value === null && partsOf(db, id).length === 0) throw new Refusal('conflict', 'notDone', { current: row });
  return { ...row, commitmentId: row.commitmentId };
}

function given(value: number | null): number {
  if (value === null) throw new Refusal('unfit', 'valueMissing', { field: 'value' });
  return value;
}

function isSame(before: object, after: object): boolean {
  return Object.entries(after).every(([name, value]) => JSON.stringify((before as Record<string, unknown>)[name]) === JSON.stringify(value));
}
