import type { Day, Days } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import type { Months } from './series.ts';

/** One row per kind of thing; null when nothing has a month of its own. `notShown`: the class keeps its months from the public. */
export function monthsOf(rows: (Evidence & { label: string; unit: string | null; notShown?: boolean })[], window: Days, today: Day): Months | null {
  throw new Error(`not yet: ${rows.length} ${window.from} ${today}`);
}
