/** Writes `YYYY-MM-DD`. Made once: making one takes a hundred times as long as using it. */
const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The calendar day in Stockholm at an instant. By itself, so that a device can have it without the rest of the calendar. */
export function stockholmDay(now: Date): string {
  return inStockholm.format(now);
}
