import type { Day } from './calendar.ts';
import type { Event } from './evidence.ts';
import type { Progress } from './progress.ts';
import type { BurnUp } from './series.ts';

/** `before`: the earlier pledge's label, window and events for the grey line. Null when the period isn't known or nothing in it can be counted. */
export function burnUpOf(progress: Progress, events: Event[], today: Day, before: { label: string; progress: Progress; events: Event[] } | null = null): BurnUp | null {
  throw new Error(`not yet: ${progress.target} ${events.length} ${today} ${before}`);
}
