import { isNull } from 'drizzle-orm';
import { stockholmDay } from '#domain/calendar.ts';
import type { TakedownNoun, TakenDown } from '#domain/takedown.ts';
import type { WorkingReader } from '../connect.ts';
import { takedown } from '../schema/release.ts';

/** Everything that is taken down now. */
export function listTakenDown(db: WorkingReader): TakenDown[] {
  return db
    .select()
    .from(takedown)
    .where(isNull(takedown.liftedAt))
    .all()
    .map(({ noun, subjectId, at }) => ({ noun: noun as TakedownNoun, id: subjectId, on: stockholmDay(new Date(at)) }));
}
