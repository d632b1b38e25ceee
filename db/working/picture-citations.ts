import { eq } from 'drizzle-orm';
import type { WorkingReader } from './connect.ts';
import { activitySituationPicture } from './schema/activity.ts';
import { actionPlanRow } from './schema/agreement.ts';
import { commitmentSituationPicture } from './schema/commitment.ts';
import { pledgeSituationPicture } from './schema/pledge.ts';
import { situationPictureKind } from './schema/situation-picture.ts';

/** Whether anything says that it rests on or answers a situation picture, by its row's id. */
export function isPictureCited(db: WorkingReader, id: string): boolean {
  const tables = [activitySituationPicture, commitmentSituationPicture, pledgeSituationPicture, actionPlanRow];
  return tables.some((table) => db.select({ id: table.id }).from(table).where(eq(table.situationPictureId, id)).get() !== undefined);
}

/** What kinds of things it rests on, in order. */
export function kindsOf(db: WorkingReader, id: string) {
  const { kind, situationPictureId, position } = situationPictureKind;
  return db
    .select({ kind })
    .from(situationPictureKind)
    .where(eq(situationPictureId, id))
    .orderBy(position)
    .all()
    .map((row) => row.kind);
}
