import { addMonths, boundsOf, type Day, monthOf } from './calendar.ts';
import { daysOf, type Period } from './pledge.ts';

/**
 * The times that a total is likely to be about, on a day: from the period's start until then, the last two whole months, the last whole quarter; only such
 * as have ended and touch the period. The first is a span from–to, the others are written as they are called.
 */
export function likelyWindows(period: Period, today: Day): string[] {
  const { from, to } = daysOf(period);
  const last = to && to < today ? to : today;
  const soFar = from && from < last ? [`${from}/${last}`] : [];
  const months = [1, 2].map((back) => monthOf(addMonths(`${monthOf(today)}-01`, -back)));
  const quarterStart = addMonths(`${today.slice(0, 4)}-01-01`, Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 - 3);
  const quarter = `${quarterStart.slice(0, 4)}-Q${Math.floor((Number(quarterStart.slice(5, 7)) - 1) / 3) + 1}`;
  return [...soFar, ...months, quarter].filter((window) => {
    const days = boundsOf(window);
    return days !== null && days.to <= today && (!from || days.to >= from) && (!to || days.from <= to);
  });
}
