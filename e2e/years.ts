import { stockholmDay } from '#domain/calendar.ts';

/** The day the journeys are walked; Exempelkommun lives until today. */
export const today = stockholmDay(new Date());
/** Exempelkommun's pledge that runs, and the one before it, whose figures are final. */
export const thisYear = today.slice(0, 4);
export const lastYear = String(Number(thisYear) - 1);
