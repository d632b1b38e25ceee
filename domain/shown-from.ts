import { addDays, boundsOf, type Day, monthOf, monthsIn } from './calendar.ts';
import type { PublicationClass } from './publication-class.ts';
import { coarser, type FinestTime, finestTimes, type PublicationSetting } from './publication-setting.ts';

/** How exactly the class tells when something was done: an open one as the municipality says, the others by month at the finest. */
export function timeStep(of: PublicationClass, { finestTime }: PublicationSetting): FinestTime {
  return of === 'open' ? finestTime : coarser(finestTimes, 'month', finestTime);
}

/** The day, the month or the term (a half-year) that a day is told as. */
export function spanAt(on: Day, step: FinestTime): string {
  if (step === 'day') return on;
  return step === 'month' ? monthOf(on) : `${on.slice(0, 4)}-H${on.slice(5, 7) <= '06' ? 1 : 2}`;
}

/** The first day when what was done within a span is shown: an open day at once, other spans when they have ended, and the stricter classes after the delay. */
export function shownFrom(span: string, of: PublicationClass, { delayDays }: Pick<PublicationSetting, 'delayDays'>): Day {
  const bounds = boundsOf(span);
  if (!bounds) return '9999-12-31';
  if (of === 'open') return bounds.from === bounds.to ? bounds.from : addDays(bounds.to, 1);
  return addDays(bounds.to, delayDays + 1);
}

/** The months or terms from one day to another, in order; of a day's step the months. */
export function spansIn(from: Day, to: Day, step: FinestTime): string[] {
  const spans = monthsIn({ from, to }).map((month) => spanAt(`${month}-01`, step === 'day' ? 'month' : step));
  return [...new Set(spans)];
}
