import { and, eq, min, notLike } from 'drizzle-orm';
import { versionsOf } from '../activity-versions.ts';
import type { WorkingReader } from '../connect.ts';
import { event } from '../schema/event.ts';

/** The instant since which a row, or the first version of it, is there; empty when no event tells: then it may always have been. */
export function recordedAt(db: WorkingReader, id: string): string {
  const first = versionsOf(db, id)[0] ?? id;
  const found = db
    .select({ at: min(event.at) })
    .from(event)
    .where(and(eq(event.subject, first), notLike(event.what, 'takedown.%')))
    .get();
  return found?.at ?? '';
}
