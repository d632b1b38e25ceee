import type * as z from 'zod';
import { boundsOf } from '#domain/calendar.ts';
import type { figure } from '#domain/figure.ts';
import type { Frame } from './frame.ts';

export type FigureInput = z.input<typeof figure>;

type Quarterly = { key: string; label: string; unit: string; measure?: string; values: readonly number[] };

/** Figures reported when a quarter has ended, each for its own quarter. */
export function quarterly(frame: Frame, figures: Quarterly): FigureInput[] {
  return reported(frame, figures, (quarter) => `${frame.year}-Q${quarter}`);
}

/** Figures reported when a quarter has ended, each from the start of the year: they overlap and are never added. */
export function running(frame: Frame, figures: Quarterly): FigureInput[] {
  return reported(frame, figures, (quarter) => quarterEnd(frame, quarter));
}

function reported(frame: Frame, { key, values, ...shared }: Quarterly, asOf: (quarter: number) => string): FigureInput[] {
  return values
    .map((value, index) => ({ ...shared, key: `${key}-q${index + 1}`, value, asOf: asOf(index + 1), source: 'redovisning' }))
    .filter((_, index) => quarterEnd(frame, index + 1) < frame.today);
}

function quarterEnd({ year }: Frame, quarter: number): string {
  return boundsOf(`${year}-Q${quarter}`)?.to ?? '';
}
