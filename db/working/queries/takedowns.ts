import { and, eq, isNull } from 'drizzle-orm';
import { stockholmDay } from '#domain/calendar.ts';
import type { SharedTakenDown, TakedownNoun, TakenDown } from '#domain/takedown.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { actionPlanRow } from '../schema/agreement.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { pledge } from '../schema/pledge.ts';
import { takedown } from '../schema/release.ts';
import { situationPicture } from '../schema/situation-picture.ts';

const inForce = statement((db: WorkingReader) => db.select().from(takedown).where(isNull(takedown.liftedAt)).orderBy(takedown.id).prepare());
const places = statement((db: WorkingReader) =>
  db
    .select({ pledge: pledge.key, commitment: commitment.key, liftedAt: takedown.liftedAt })
    .from(takedown)
    .innerJoin(commitment, and(eq(commitment.id, takedown.subjectId), eq(takedown.noun, 'commitment')))
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .prepare(),
);

/** Everything that is taken down now; `at` is the instant it was. */
export function listTakenDown(db: WorkingReader): (TakenDown & { at: string })[] {
  return inForce(db)
    .all()
    .map(({ noun, subjectId, at }) => ({ noun: noun as TakedownNoun, id: subjectId, on: stockholmDay(new Date(at)), at }));
}

/** Every commitment that is or has been taken down whole, by the keys that other pledges name it with. */
export function listTakenCommitments(db: WorkingReader): { pledge: string; commitment: string; isLifted: boolean }[] {
  return places(db)
    .all()
    .map(({ liftedAt, ...one }) => ({ ...one, isLifted: liftedAt !== null }));
}

const pictures = statement((db: WorkingReader) =>
  db
    .select({ key: situationPicture.key, since: situationPicture.on, at: takedown.at })
    .from(takedown)
    .innerJoin(situationPicture, eq(situationPicture.id, takedown.subjectId))
    .where(and(isNull(takedown.liftedAt), eq(takedown.noun, 'situationPicture')))
    .prepare(),
);
const planRows = statement((db: WorkingReader) =>
  db
    .select({ key: actionPlanRow.key, at: takedown.at })
    .from(takedown)
    .innerJoin(actionPlanRow, eq(actionPlanRow.id, takedown.subjectId))
    .where(and(isNull(takedown.liftedAt), eq(takedown.noun, 'planRow')))
    .prepare(),
);

/** What pledges share and is taken down now, by its key. */
export function listTakenShared(db: WorkingReader): SharedTakenDown[] {
  const on = (at: string) => stockholmDay(new Date(at));
  return [
    ...pictures(db)
      .all()
      .map(({ key, since, at }) => ({ noun: 'situationPicture' as const, key, since, on: on(at) })),
    ...planRows(db)
      .all()
      .map(({ key, at }) => ({ noun: 'planRow' as const, key, since: '', on: on(at) })),
  ];
}
