import type { Activity } from './activity.ts';
import { addDays, boundsOf, type Day, daysIn, mondayOf } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import { currentActivities, isDone } from './current-activities.ts';
import { type Division, placeAs } from './division.ts';
import { publicationClasses, stricter } from './publication-class.ts';
import { coarser, finestPlaces, type PublicationSetting } from './publication-setting.ts';
import { shownFrom, spanAt, timeStep } from './shown-from.ts';
import { blockHours } from './time-block.ts';

/**
 * Presence in a month (or term) and an area, by weekday (1 Monday–7 Sunday) and block (0 is 00–04). `passes` touch the block, `hours` lie in it, in whole
 * hours. Only cells with enough passes behind them exist; of all others nothing may be said, not even that there were none.
 */
export type PresenceCell = { when: string; area: string | null; weekday: number; block: number; passes: number; hours: number };

type Rules = { setting: PublicationSetting; divisions: readonly Division[] };
type Piece = Omit<PresenceCell, 'passes' | 'hours'> & { minutes: number; pass: string };

/**
 * When and where presence was, as far as anyone may know: nothing unless the municipality has chosen to show it, nothing before the counts of the same
 * time are shown, no cell with fewer passes than the threshold. A pass that goes past midnight lies in the blocks of both days.
 */
export function presenceOf(commitment: Commitment, today: Day, { setting, divisions }: Rules): PresenceCell[] {
  if (!setting.showWhenAndWhere) return [];
  const passes = currentActivities(commitment.activities, today).filter(
    (activity) => isDone(activity, today) && isPresence(activity) && isShownAsPresence(commitment, activity),
  );
  return cellsOf(passes, { setting, divisions }).filter(
    ({ when, passes: count }) => today >= shownFrom(when, 'delayed', setting) && count >= setting.threshold,
  );
}

/** When and where somebody's own presence was, every cell of it: for nobody but those who have recorded it. */
export function exactPresenceOf(own: readonly Activity[], today: Day, rules: Rules): PresenceCell[] {
  return cellsOf(
    own.filter((activity) => isDone(activity, today) && isPresence(activity)),
    rules,
  );
}

function cellsOf(passes: readonly Activity[], { setting, divisions }: Rules): PresenceCell[] {
  const pieces = passes.flatMap((pass) => piecesOf(pass, divisions, setting));
  const cells = Map.groupBy(pieces, ({ when, area, weekday, block }) => JSON.stringify([when, area ?? '', weekday, block]));
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, each]) => {
      const [first] = each;
      const count = new Set(each.map(({ pass }) => pass)).size;
      if (!first) return [];
      const { when, area, weekday, block } = first;
      return [{ when, area, weekday, block, passes: count, hours: Math.round(each.reduce((sum, { minutes }) => sum + minutes, 0) / 60) }];
    });
}

/** Whether it says between which hours somebody was there. */
export function isPresence({ from, to }: Pick<Activity, 'from' | 'to'>): boolean {
  return from !== null && to !== null;
}

/** Also of an open commitment the hours are told by month and block: its class shows the day, never the hour. */
function isShownAsPresence(commitment: Commitment, activity: Activity): boolean {
  const of = stricter(commitment.publicationClass, activity.publicationClass);
  return publicationClasses.indexOf(of) <= publicationClasses.indexOf('delayed');
}

function piecesOf({ key, on, from, to, place }: Activity, divisions: readonly Division[], setting: PublicationSetting): Piece[] {
  const start = minutesOf(from);
  const end = minutesOf(to) <= start ? minutesOf(to) + 24 * 60 : minutesOf(to);
  const finest = coarser(finestPlaces, 'area', setting.finestPlace);
  const pieces: Piece[] = [];
  for (let at = start; at < end; ) {
    const next = Math.min(end, (Math.floor(at / (blockHours * 60)) + 1) * blockHours * 60);
    const day = addDays(on, Math.floor(at / (24 * 60)));
    const block = Math.floor((at % (24 * 60)) / (blockHours * 60));
    const when = spanAt(day, timeStep('delayed', setting));
    const area = placeAs(place, finest, divisions, boundsOf(when) ?? { from: day, to: day });
    pieces.push({ when, area, weekday: weekdayOf(day), block, minutes: next - at, pass: key });
    at = next;
  }
  return pieces;
}

function weekdayOf(on: Day): number {
  return daysIn({ from: mondayOf(on), to: on });
}

function minutesOf(time: string | null): number {
  const [hours, minutes] = (time ?? '0:0').split(':');
  return Number(hours) * 60 + Number(minutes);
}
