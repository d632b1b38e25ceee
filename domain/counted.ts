import type { Activity } from './activity.ts';
import { boundsOf, type Day } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { currentActivities, isDone } from './current-activities.ts';
import { type Division, placeAs } from './division.ts';
import type { Responsible } from './organisation.ts';
import { stricter } from './publication-class.ts';
import { coarser, finestPlaces, type PublicationSetting } from './publication-setting.ts';
import { shownFrom, spanAt, timeStep } from './shown-from.ts';

/**
 * Several things done, told as one: how much in a month (or term) and an area. `area` null is the whole municipality; `quantity` null: done, number not
 * stated. `corrected`: a correction changed what could be seen; not from what to what, nor why.
 */
export type Counted = {
  when: string;
  area: string | null;
  by: Responsible;
  measure: string | null;
  quantity: number | null;
  corrected: { on: Day } | null;
};

type Setting = { setting: PublicationSetting; divisions: readonly Division[] };
type Rules = Setting & { of: 'open' | 'delayed' };
type Cell = Omit<Counted, 'corrected'>;

/**
 * What was done of a commitment as counts per month (or term) and area, from the first day that each is shown; never a day, an hour or how many activities
 * lie behind, and of the `delayed` never a place. `gone`: the days when the last of a count that could be seen was taken away.
 */
export function countsOf(commitment: Commitment, of: 'open' | 'delayed', today: Day, setting: Setting): { counts: Counted[]; gone: { on: Day }[] } {
  const rules = { of, ...setting };
  const all = commitment.activities.filter((activity) => stricter(commitment.publicationClass, activity.publicationClass) === of);
  const cells = sumsOf(currentActivities(all, today), commitment, today, rules);
  const changes = correctionsOf(all, commitment, today, rules);
  const counts = [...cells].flatMap(([name, each]) =>
    each.map((cell) => ({ ...cell, corrected: changes.has(name) ? { on: changes.get(name) as Day } : null })),
  );
  const gone = [...changes].filter(([name]) => !cells.has(name)).map(([, on]) => ({ on }));
  return {
    counts: counts.sort((a, b) => compare(nameOf(a), nameOf(b)) || Number(a.quantity === null) - Number(b.quantity === null)),
    gone: gone.sort((a, b) => compare(a.on, b.on)),
  };
}

/** One or two for each span, area and measure: the sum of what has a number, and one without when something has none. */
function sumsOf(activities: Activity[], commitment: Commitment, today: Day, rules: Rules): Map<string, Cell[]> {
  const cells = activities.flatMap((activity) => cellOf(activity, commitment, today, rules) ?? []);
  const shown = cells.filter(({ when }) => today >= shownFrom(when, rules.of, rules.setting));
  return new Map(
    [...Map.groupBy(shown, nameOf)].map(([name, [first, ...others]]) => {
      const each = first ? [first, ...others] : [];
      const known = each.filter(({ quantity }) => quantity !== null);
      const hundredths = known.reduce((sum, { quantity }) => sum + Math.round((quantity ?? 0) * 100), 0);
      const summed = known.slice(0, 1).map((cell) => ({ ...cell, quantity: hundredths / 100 }));
      return [name, [...summed, ...each.filter(({ quantity }) => quantity === null).slice(0, 1)]];
    }),
  );
}

/** The counts that a correction changed when they could be seen, with the last such day. */
function correctionsOf(all: Activity[], commitment: Commitment, today: Day, rules: Rules): Map<string, Day> {
  const byKey = new Map(all.map((activity) => [activity.key, activity]));
  const changed = new Map<string, Day>();
  for (const activity of all) {
    const { corrects } = activity;
    if (!corrects || corrects.on > today) continue;
    const earlier = byKey.get(corrects.activity);
    const cells = [earlier ? cellOf(earlier, commitment, corrects.on, rules) : null, cellOf(activity, commitment, today, rules)];
    if (JSON.stringify(cells[0]) === JSON.stringify(cells[1])) continue;
    for (const cell of cells) {
      if (!cell || corrects.on < shownFrom(cell.when, rules.of, rules.setting)) continue;
      const name = nameOf(cell);
      changed.set(name, latest(changed.get(name), corrects.on));
    }
  }
  return changed;
}

function cellOf(activity: Activity, { responsible }: Commitment, today: Day, { setting, divisions, of }: Rules): Cell | null {
  if (!isDone(activity, today)) return null;
  const when = spanAt(activity.on, timeStep(of, setting));
  const finest = of === 'open' ? setting.finestPlace : coarser(finestPlaces, 'area', setting.finestPlace);
  const area = placeAs(activity.place, finest, divisions, boundsOf(when) ?? { from: activity.on, to: activity.on });
  return { when, area, by: responsible, measure: activity.measure, quantity: activity.quantity };
}

/** What tells one count from another. */
function nameOf({ when, area, measure }: Cell): string {
  return JSON.stringify([when, area ?? '', measure ?? '']);
}

function latest(a: Day | undefined, b: Day): Day {
  return a !== undefined && a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
