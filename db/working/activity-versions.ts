import { eq } from 'drizzle-orm';
import type { WorkingReader } from './connect.ts';
import { activity } from './schema/activity.ts';

/** Every version of an activity by the row of any of them, in the order they were written: the last one holds. Of anything else only itself. */
export function versionsOf(db: WorkingReader, id: string): string[] {
  const versions = [firstVersion(db, id)];
  for (const version of versions) {
    const later = db.select({ id: activity.id }).from(activity).where(eq(activity.correctsActivityId, version)).orderBy(activity.position).all();
    for (const one of later) if (!versions.includes(one.id)) versions.push(one.id);
  }
  return versions;
}

/** The version that holds: the one that nothing corrects. */
export function latestVersion(db: WorkingReader, id: string): string {
  return versionsOf(db, id).at(-1) ?? id;
}

function firstVersion(db: WorkingReader, id: string): string {
  const passed = new Set([id]);
  let at = id;
  for (let next = before(db, at); next && !passed.has(next); next = before(db, at)) {
    at = next;
    passed.add(at);
  }
  return at;
}

function before(db: WorkingReader, id: string): string | null {
  return db.select({ id: activity.correctsActivityId }).from(activity).where(eq(activity.id, id)).get()?.id ?? null;
}
