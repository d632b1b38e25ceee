import type { Day } from './calendar.ts';
import { isWithdrawal, type KeptFigure } from './figure.ts';

/**
 * The figures that hold on a day: a corrected figure stands in place of the one it corrects from the day of the correction, also for what is an "of
 * which" of it; a withdrawn one is gone.
 */
export function currentFigures(figures: KeptFigure[], today: Day): KeptFigure[] {
  const made = figures.filter(({ corrects }) => corrects === null || corrects.on <= today);
  const correctionOf = new Map(made.flatMap((figure) => (figure.corrects ? [[figure.corrects.figure, figure]] : [])));
  return made
    .filter((figure) => !correctionOf.has(figure.key) && !isWithdrawal(figure))
    .map((figure) => (figure.partOf === null ? figure : { ...figure, partOf: latestOf(figure.partOf, correctionOf) }));
}

/** The key of the last correction of a figure; its own when nobody corrected it. */
function latestOf(key: string, correctionOf: ReadonlyMap<string, KeptFigure>): string {
  const passed = new Set([key]);
  let at = key;
  for (let next = correctionOf.get(at); next && !passed.has(next.key); next = correctionOf.get(at)) {
    at = next.key;
    passed.add(at);
  }
  return at;
}
