import type { Comparator } from '#domain/quantity.ts';
import { sameUnit } from '#domain/unit.ts';
import { figurePreviewOf } from './figure-preview.ts';
import type { Preview, PreviewGround } from './preview.ts';
import { typedNumber } from './typed-number.ts';

/** A total as it stands in its form. */
export type FigureTyped = { value: string; measure: string; unit: string; asOf: string; from: string; to: string; comparator: Comparator };

/** What the preview of a total depends on: `windows` are the days of those offered, `counts` the measures that a number of people can be of. */
export type FigureGround = {
  preview: PreviewGround;
  period: { from: string | null; to: string | null };
  windows: Record<string, { from: string; to: string }>;
  measures: { id: string; unit: string; counts: boolean }[];
};

/** The preview of what is typed, with its unit; null while a number or the time is missing. */
export function previewOfTyped(ground: FigureGround, typed: FigureTyped, today: string): { preview: Preview; unit: string } | null {
  const value = typedNumber(typed.value);
  const window = windowIn(ground, typed);
  if (value === null || !window) return null;
  const chosen = ground.measures.find(({ id }) => id === typed.measure);
  const first = ground.measures.find(({ counts }) => counts);
  const isCounted = chosen ? chosen.counts : sameUnit(typed.unit, first?.unit ?? null);
  const preview = figurePreviewOf({ ...ground.preview, period: ground.period }, { window, value, comparator: typed.comparator, isCounted }, today);
  return { preview, unit: chosen?.unit ?? typed.unit };
}

/** A single day counts from the period's start, as when it is stored (`domain/reported.ts`). */
function windowIn({ windows }: FigureGround, { asOf, from, to }: FigureTyped): { from: string | null; to: string } | null {
  if (asOf !== '') return windows[asOf] ?? null;
  if (!/^\d{4}-\d\d-\d\d$/.test(to)) return null;
  return { from: from === '' || from === to ? null : from, to };
}
