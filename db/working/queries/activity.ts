import { and, desc, eq } from 'drizzle-orm';
import { actorsOf, type Who } from '#domain/actor.ts';
import { isPermitted } from '#domain/permission.ts';
import type { WorkingReader } from '../connect.ts';
import { latestVersion } from '../mutations/activity-rows.ts';
import { activity } from '../schema/activity.ts';
import { event } from '../schema/event.ts';
import { person } from '../schema/people.ts';
import { activitySubject } from '../subject.ts';
import type { OwnCommitment, OwnPledge } from './own-pledges.ts';
import { getWorkCommitment } from './work-commitment.ts';

export type ActivityVersion = typeof activity.$inferSelect & { at: string | null; who: string | null };

/** An activity of one's own organisation with all its versions, the one that holds first; `mayChange` whether one may correct or settle it. */
export type OwnActivity = { current: ActivityVersion; versions: ActivityVersion[]; pledge: OwnPledge; commitment: OwnCommitment; mayChange: boolean };

/** By the row's id of any of its versions; null for everybody whose organisation didn't do it. */
export function getOwnActivity(db: WorkingReader, who: Who, id: string, now: Date): OwnActivity | null {
  const subject = activitySubject(db, id, now);
  if (!subject?.isKnownTo(who)) return null;
  const row = db.select().from(activity).where(eq(activity.id, id)).get();
  const found = row && getWorkCommitment(db, who, row.commitmentId, now);
  if (!row || !found) return null;
  const latest = latestVersion(db, row);
  const versions = [latest, ...earlierOf(db, latest)].map((version) => ({ ...version, ...madeBy(db, version.id) }));
  const mayChange = actorsOf(who).some(({ role, organisation }) => isPermitted('activity.correct', role, subject.relationOf(organisation)));
  return { current: versions[0] as ActivityVersion, versions, pledge: found.pledge, commitment: found.one, mayChange };
}

function earlierOf(db: WorkingReader, { correctsActivityId }: typeof activity.$inferSelect): (typeof activity.$inferSelect)[] {
  if (correctsActivityId === null) return [];
  const earlier = db.select().from(activity).where(eq(activity.id, correctsActivityId)).get();
  return earlier ? [earlier, ...earlierOf(db, earlier)] : [];
}

/** Who made a version, and when: told by the event whose outcome it is. Imported rows have none. */
function madeBy(db: WorkingReader, id: string): { at: string | null; who: string | null } {
  const { correctsActivityId } = db.select({ correctsActivityId: activity.correctsActivityId }).from(activity).where(eq(activity.id, id)).get() ?? {};
  const all = db
    .select({ at: event.at, after: event.after, who: person.name })
    .from(event)
    .leftJoin(person, eq(person.id, event.person))
    .where(and(eq(event.subject, correctsActivityId ?? id)))
    .orderBy(desc(event.number))
    .all();
  const made = all.find(({ after }) => JSON.parse(after ?? '{}').id === id);
  return { at: made?.at ?? null, who: made?.who ?? null };
}
