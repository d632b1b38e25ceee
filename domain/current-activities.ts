import type { Activity } from './activity.ts';
import type { Day } from './calendar.ts';

type Versioned = Pick<Activity, 'key' | 'corrects'>;

/** The activities that hold on a day: a corrected one stands in place of the one it corrects, from the day of the correction. */
export function currentActivities<One extends Versioned>(activities: One[], today: Day): One[] {
  const made = activities.filter(({ corrects }) => corrects === null || corrects.on <= today);
  const replaced = new Set(made.flatMap(({ corrects }) => corrects?.activity ?? []));
  return made.filter(({ key }) => !replaced.has(key));
}

/** Whether it has been done by a day: a plan isn't, nor what was cancelled or withdrawn. */
export function isDone({ state, on }: Pick<Activity, 'state' | 'on'>, today: Day): boolean {
  return state === 'done' && on <= today;
}
