import { and, eq, inArray } from 'drizzle-orm';
import type { WorkingReader } from './connect.ts';
import { activity } from './schema/activity.ts';
import { event } from './schema/event.ts';
import { figure } from './schema/figure.ts';

export type RecordedNoun = 'activity' | 'figure';

const recording = ['activity.logged', 'activity.planned', 'figure.reported'];

/**
 * The organisation (its row's id) that recorded what a row is a version or a part of, told by the event of the first version. Null for what came in with a
 * document.
 */
export function recorderOf(db: WorkingReader, noun: RecordedNoun, id: string): string | null {
  return (
    db
      .select({ by: event.organisation })
      .from(event)
      .where(and(eq(event.subject, firstOf(db, noun, id)), inArray(event.what, recording)))
      .get()?.by ?? null
  );
}

function firstOf(db: WorkingReader, noun: RecordedNoun, id: string): string {
  const earlier = noun === 'activity' ? correctedActivity(db, id) : correctedFigure(db, id);
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
