import { and, eq, inArray, sql } from 'drizzle-orm';
import type { WorkingReader } from './connect.ts';
import { activity } from './schema/activity.ts';
import { dialogue } from './schema/dialogue.ts';
import { event } from './schema/event.ts';
import { figure } from './schema/figure.ts';

const recording = {
  activity: ['activity.logged', 'activity.planned'],
  figure: ['figure.reported'],
  silence: ['silence.nothingNew', 'silence.nothingReported'],
  assessment: ['commitment.assessed', 'assessment.approved', 'assessment.disagreed'],
  dialogue: ['dialogue.opened', 'dialogue.logged'],
  event: ['dialogue.logged'],
  concern: ['concern.noted'],
} as const;
/** What somebody records; `event`: one time of a dialogue. */
export type RecordedNoun = keyof typeof recording;

export function isRecorded(noun: string): noun is RecordedNoun {
  return Object.hasOwn(recording, noun);
}

/**
 * The organisation (its row's id) that recorded what a row is a version or a part of, told by the event of the first version. Null for what came in with a
 * document.
 */
export function recorderOf(db: WorkingReader, noun: RecordedNoun, id: string): string | null {
  if (noun === 'dialogue' && !isOpenedHere(db, id)) return null;
  return (
    db
      .select({ by: event.organisation })
      .from(event)
      .where(and(isAbout(noun, firstOf(db, noun, id)), inArray(event.what, [...recording[noun]])))
      .orderBy(event.number)
      .get()?.by ?? null
  );
}

/** A round that came in with a document has a key of its own, also when somebody has logged in it since. */
function isOpenedHere(db: WorkingReader, id: string): boolean {
  return db.select({ key: dialogue.key }).from(dialogue).where(eq(dialogue.id, id)).get()?.key === id;
}

/** Of a judgement the event is the proposal's, of a dialogue's time the round's: what was made stands in what became of it. */
function isAbout(noun: RecordedNoun, id: string) {
  if (noun === 'assessment') return eq(sql`${event.after} ->> 'key'`, id);
  return noun === 'event' ? eq(sql`${event.after} ->> 'id'`, id) : eq(event.subject, id);
}

function firstOf(db: WorkingReader, noun: RecordedNoun, id: string): string {
  const earlier = noun === 'activity' ? correctedActivity(db, id) : noun === 'figure' ? correctedFigure(db, id) : null;
  return earlier === null ? id : firstOf(db, noun, earlier);
}

function correctedActivity(db: WorkingReader, id: string): string | null {
  return db.select({ id: activity.correctsActivityId }).from(activity).where(eq(activity.id, id)).get()?.id ?? null;
}

/** What a figure corrects, or the whole that it is an "of which" of. */
function correctedFigure(db: WorkingReader, id: string): string | null {
  const found = db.select({ corrects: figure.correctsFigureId, within: figure.partOfId }).from(figure).where(eq(figure.id, id)).get();
  return found?.corrects ?? found?.within ?? null;
}
