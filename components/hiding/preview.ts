import { type Division, placeAs } from '#domain/division.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import type { FinestPlace, FinestTime } from '#domain/publication-setting.ts';
import type { Comparator } from '#domain/quantity.ts';
import { suspicionsIn } from '#domain/suspicion.ts';
import { peoplePreview } from './people-preview.ts';

/**
 * What the public's view of something depends on beside what is written. `done`: what the own party has done so far by span and area (`2026-04|Norr`), null
 * where it isn't theirs alone: then no sum is told, since it would tell the other party's. `letThrough`: places that could point at somebody, which a person
 * has seen and let out.
 */
export type PreviewGround = {
  publicationClass: PublicationClass;
  delayDays: number;
  threshold: number;
  roundingTo: number;
  finestPlace: FinestPlace;
  finestTime: FinestTime;
  divisions: readonly Division[];
  done: Record<string, number> | null;
  letThrough?: readonly string[];
};

/**
 * `key`: how it is told, or why not; `from`: the day it shows, null when at once or never. `area` null: the whole municipality. `told`: the span has been
 * told and stays as it is but for a large change.
 */
export type Preview = {
  key:
    | 'never'
    | 'exactly'
    | 'exactlyArea'
    | 'exactlyHeld'
    | 'sumHeld'
    | 'sum'
    | 'sumOf'
    | 'fewer'
    | 'about'
    | 'told'
    | 'figure'
    | 'figureCoarse'
    | 'notMonths'
    | 'notTerms'
    | 'notOneMonths'
    | 'notOneTerms';
  from: string | null;
  span: string;
  area: string | null;
  n: number | null;
  comparator?: Comparator;
};

/**
 * What everybody will see of something done, and when, before it is saved. Worked out on the device, so without the schemas that the rules stand beside; a
 * test holds that it says what `publish` does.
 */
export function previewOf(ground: PreviewGround, given: { on: string; place: string | null; quantity: number | null }, today: string): Preview {
  const { publicationClass: of, finestTime, finestPlace } = ground;
  if (of === 'internal') return { key: 'never', from: null, span: given.on, area: null, n: null };
  const span = spanOf(given.on, finestTime);
  const shown = firstDay(span, of === 'open' ? 0 : ground.delayDays);
  const from = shown <= today ? null : shown;
  const finest = of === 'open' ? finestPlace : finestPlace === 'place' ? 'area' : finestPlace;
  const isDay = of === 'open' && finestTime === 'day';
  const area = of === 'people' ? null : placeAs(given.place, finest, ground.divisions, isDay ? { from: given.on, to: given.on } : monthsOf(span));
  const place = given.place ?? '';
  const isHeld = finest === 'place' && suspicionsIn(place).length > 0 && !ground.letThrough?.includes(place);
  const exactly = isHeld ? 'exactlyHeld' : 'exactly';
  if (isDay) return { key: finest === 'place' ? exactly : 'exactlyArea', from: null, span: given.on, area, n: given.quantity };
  const sum = ground.done && given.quantity !== null ? Math.round(((ground.done[`${span}|${area ?? ''}`] ?? 0) + given.quantity) * 100) / 100 : null;
  if (isHeld) return { key: 'sumHeld', from, span, area: null, n: null };
  if (of !== 'people') return { key: sum === null ? 'sum' : 'sumOf', from, span, area, n: sum };
  return peoplePreview(ground, span, sum, from);
}

/** The month or, where time is told by half-years, the term that a day lies in. */
export function spanOf(on: string, finestTime: FinestTime): string {
  return finestTime === 'term' ? `${on.slice(0, 4)}-H${on.slice(5, 7) <= '06' ? 1 : 2}` : on.slice(0, 7);
}

/** The first day when a month or term that has ended is shown. */
export function firstDay(span: string, delayDays: number): string {
  const [year, month] = monthsOf(span).to.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 1 + delayDays)).toISOString().slice(0, 10);
}

/** The first and last month of a month or a term. */
export function monthsOf(span: string): { from: string; to: string } {
  const [year, rest] = span.split('-');
  if (rest !== 'H1' && rest !== 'H2') return { from: span, to: span };
  return rest === 'H1' ? { from: `${year}-01`, to: `${year}-06` } : { from: `${year}-07`, to: `${year}-12` };
}
