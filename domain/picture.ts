import { addDays, type Day } from './calendar.ts';
import { Refusal } from './refusal.ts';

/** What a situation picture rests on, by kind: what was reported, listening, a survey, tips, statistics. Of a tip nothing more is ever stored. */
export const pictureKinds = ['reports', 'dialogue', 'survey', 'tips', 'statistics'] as const;
export type PictureKind = (typeof pictureKinds)[number];

const weekDays = 7;
const yearDays = 366;

/** Refuses a picture of a day to come, and of days that aren't a week to a year up to then. */
export function refuseUnseeable({ on, from, to }: { on: Day; from: Day; to: Day }, today: Day): void {
  if (on > today) throw new Refusal('unfit', 'notHeldYet', { field: 'on' });
  if (to > on) throw new Refusal('unfit', 'pictureAhead', { field: 'to' });
  if (addDays(from, weekDays - 1) > to || addDays(from, yearDays - 1) < to) throw new Refusal('unfit', 'pictureSpan', { field: 'from' });
}
