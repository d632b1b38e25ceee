import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import type { WorkingReader } from '../connect.ts';
import { latestVersion } from '../mutations/activity-rows.ts';
import { activity } from '../schema/activity.ts';
import { commitment, measure } from '../schema/commitment.ts';
import { event } from '../schema/event.ts';
import { workingOrganisations } from './own-pledges.ts';

/** An activity that somebody logged, as it holds now. `at` is when it was logged, `isCurrent` whether that version still holds. */
export type OwnEntry = {
  event: string;
  at: string;
  id: string;
  version: number;
  state: 'planned' | 'done' | 'cancelled';
  commitment: { id: string; title: string; titleEn: string | null };
  on: string;
  from: string | null;
  to: string | null;
  place: string | null;
  quantity: number | null;
  measure: string | null;
  unit: string | null;
};

const logged = ['activity.logged', 'activity.completed', 'activity.corrected', 'activity.withdrawn'];
const lookBack = 200;

/**
 * What somebody has logged last for the organisations that they work for now, newest first; an activity that was corrected since stands once, as it is now.
 */
export function listOwnEntries(db: WorkingReader, who: Who, limit: number): OwnEntry[] {
  const { person } = who;
  if (!person) return [];
  const happened = db
    .select({ id: event.id, at: event.at, after: event.after })
    .from(event)
    .where(and(eq(event.person, person.id), inArray(event.organisation, workingOrganisations(who)), inArray(event.what, logged)))
    .orderBy(desc(event.number))
    .limit(lookBack)
    .all();
  const seen = new Set<string>();
  const entries: OwnEntry[] = [];
  for (const { id, at, after } of happened) {
    if (entries.length === limit) break;
    const entry = entryOf(db, String(JSON.parse(after ?? '{}').id ?? ''));
    if (!entry || seen.has(entry.id)) continue;
    seen.add(entry.id);
    entries.push({ ...entry, event: id, at });
  }
  return entries;
}

/** The version that holds now of an activity's row, with what it is called; null when there is none. */
export function entryOf(db: WorkingReader, id: string): Omit<OwnEntry, 'event' | 'at'> | null {
  const row = db.select().from(activity).where(eq(activity.id, id)).get();
  if (!row) return null;
  const { version, state, commitmentId, on, from, to, place, quantity, measureId, ...rest } = latestVersion(db, row);
  const titles = { id: commitment.id, title: commitment.title, titleEn: commitment.titleEn };
  const of = db.select(titles).from(commitment).where(eq(commitment.id, commitmentId)).get();
  const measures = db
    .select({ id: measure.id, unit: measure.unit })
    .from(measure)
    .where(eq(measure.commitmentId, commitmentId))
    .orderBy(measure.position)
    .all();
  const unit = (measures.find((one) => one.id === measureId) ?? measures[0])?.unit ?? null;
  return of ? { id: rest.id, version, state, commitment: of, on, from, to, place, quantity, measure: measureId, unit } : null;
}
