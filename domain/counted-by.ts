import type { Day } from './calendar.ts';
import type { PublicationClass } from './publication-class.ts';
import type { FinestTime, PublicationSetting } from './publication-setting.ts';
import { shownFrom, spanAt, timeStep } from './shown-from.ts';

/** How a commitment's numbers are told, where they aren't told at once: by what step, how long after it, and for counts of people how they are hidden. */
export type CountedBy = {
  step: Exclude<FinestTime, 'day'>;
  delayDays: number;
  threshold: number | null;
  roundingTo: number | null;
  /** The day when the first numbers of the period are shown; null when nobody knows when it begins. */
  from: Day | null;
};

/** Null for a class that tells its numbers at once, and for one that tells none. */
export function countedBy(of: PublicationClass, setting: PublicationSetting, first: Day | null): CountedBy | null {
  const step = timeStep(of, setting);
  if (of === 'internal' || step === 'day') return null;
  const isPeople = of === 'people';
  return {
    step,
    delayDays: of === 'open' ? 0 : setting.delayDays,
    threshold: isPeople ? setting.threshold : null,
    roundingTo: isPeople ? setting.roundingTo : null,
    from: first && shownFrom(spanAt(first, step), of, setting),
  };
}

/** The first day when the numbers of the month or term that a day lies in are shown. */
export function numbersShownFrom(on: Day, { step, delayDays }: Pick<CountedBy, 'step' | 'delayDays'>): Day {
  return shownFrom(spanAt(on, step), 'delayed', { delayDays });
}
