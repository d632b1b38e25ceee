import { and, eq, max } from 'drizzle-orm';
import * as z from 'zod';
import { day, span, stockholmDay } from '#domain/calendar.ts';
import { givenNumber, givenNumberOrNull, givenOrNull, rowId } from '#domain/given.ts';
import type { Measure } from '#domain/measure.ts';
import { comparator } from '#domain/quantity.ts';
import { Refusal } from '#domain/refusal.ts';
import { partsSaid, refuseUncountable, refuseUnreportable, refuseWorried, windowSaid } from '#domain/reported.ts';
import { text } from '#domain/text.ts';
import type { WorkingReader, Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { measure } from '../schema/commitment.ts';
import { figure, figurePart } from '../schema/figure.ts';
import { source } from '../schema/pledge.ts';
import { signedPledgeOf } from '../signed-pledge.ts';

export type FigureRow = typeof figure.$inferSelect;

const number = z.number().nonnegative().max(100_000_000);
const part = z.strictObject({ label: givenOrNull(text(300)), value: givenNumberOrNull(number) });

/** What somebody says of a total: over which time, how it is meant, where it comes from, how it is divided. `asOf` or `from` and `to`. */
export const saidOfFigure = {
  label: givenOrNull(text(500)),
  value: givenNumber(number),
  comparator: comparator.default('exactly'),
  measure: givenOrNull(rowId),
  unit: givenOrNull(text(100)),
  asOf: givenOrNull(span),
  from: givenOrNull(day),
  to: givenOrNull(day),
  place: givenOrNull(text(300)),
  source: givenOrNull(rowId),
  sourceNote: givenOrNull(text(300)),
  breakdown: z.array(part).max(30).default([]),
  note: givenOrNull(text(1000)),
};
const saidFigure = z.strictObject(saidOfFigure);
export type SaidFigure = z.infer<typeof saidFigure>;

/** What is said, as columns and parts. Refuses what can't be: see `domain/reported.ts`; and a measure or a source that is another's. */
export function figureColumns(tx: Writer, commitmentId: string, said: SaidFigure, now: Date) {
  const { pledgeId, period, title, publicationClass } = signedPledgeOf(tx, commitmentId);
  const { breakdown, from, to, measure: measureId, source: sourceId, ...columns } = said;
  const asOf = windowSaid(said);
  refuseUnreportable(asOf, period, stockholmDay(now));
  const counted = measureId === null ? null : measureOf(tx, commitmentId, measureId);
  if (
    sourceId !== null &&
    !tx
      .select({ id: source.id })
      .from(source)
      .where(and(eq(source.id, sourceId), eq(source.pledgeId, pledgeId)))
      .get()
  )
    throw new Refusal('unfit', 'notItsSource', { field: 'source' });
  const parts = partsSaid(breakdown, 'breakdown');
  refuseUncountable(said, parts, counted);
  const unit = said.unit ?? counted?.unit ?? null;
  if (unit === null) throw new Refusal('unfit', 'unitMissing', { field: 'unit' });
  const called = [title, said.label, unit];
  refuseWorried(called, publicationClass, 'label');
  for (const [nth, { label }] of parts.entries()) refuseWorried([...called, label], publicationClass, `breakdown.${nth}.label`);
  return {
    columns: { ...columns, asOf, unit, measureId, sourceId, sourceNote: sourceId === null ? said.sourceNote : null },
    parts,
    counted,
    called,
    publicationClass,
  };
}

export function nextFigurePosition(tx: Writer, commitmentId: string): number {
  const last = tx
    .select({ at: max(figure.position) })
    .from(figure)
    .where(eq(figure.commitmentId, commitmentId))
    .get()?.at;
  return (last ?? -1) + 1;
}

export function insertParts(tx: Writer, figureId: string, parts: { label: string; value: number | null }[]): void {
  for (const [position, one] of parts.entries())
    tx.insert(figurePart)
      .values({ ...one, id: newId(), figureId, position, unit: null, comparator: 'exactly' })
      .run();
}

function measureOf(db: WorkingReader, commitmentId: string, id: string): { type: Measure['type']; unit: string | null } {
  const found = db
    .select({ type: measure.type, unit: measure.unit })
    .from(measure)
    .where(and(eq(measure.id, id), eq(measure.commitmentId, commitmentId)))
    .get();
  if (!found) throw new Refusal('unfit', 'notItsMeasure', { field: 'measure' });
  return found;
}
