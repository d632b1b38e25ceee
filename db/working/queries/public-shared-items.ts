import { asc, desc, eq } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { permittedActor } from '#domain/permission.ts';
import type { WorkingReader } from '../connect.ts';
import { actionPlan, actionPlanRow } from '../schema/agreement.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { pledge } from '../schema/pledge.ts';
import { situationPicture } from '../schema/situation-picture.ts';
import { takedownSubject } from '../takedown-subject.ts';
import { type PublicationItem, takenDown } from './publication-state.ts';

/** A situation picture (of a day) or a row of an action plan (of a year) that can be taken down, or shown again; no `label` for those who may not read it inside. */
export type SharedItem = Pick<PublicationItem, 'id' | 'takenDown'> & {
  noun: 'situationPicture' | 'planRow';
  on: string;
  label: string | null;
  may: Record<'takedown' | 'lift', boolean>;
};

/** The own ones whose day has come, and those of the plans that signed pledges refer to. Nothing for those who may take nothing down. */
export function listPublicShared(db: WorkingReader, who: Who, now: Date): SharedItem[] {
  const pictures = db.select().from(situationPicture).orderBy(desc(situationPicture.on)).all();
  const rows = db
    .selectDistinct({ id: actionPlanRow.id, text: actionPlanRow.text, number: actionPlanRow.number, year: actionPlan.year })
    .from(actionPlanRow)
    .innerJoin(actionPlan, eq(actionPlan.id, actionPlanRow.actionPlanId))
    .innerJoin(commitment, eq(commitment.actionPlanRowId, actionPlanRow.id))
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(eq(pledge.state, 'signed'))
    .orderBy(desc(actionPlan.year), asc(actionPlanRow.position))
    .all();
  const item = (noun: SharedItem['noun'], id: string, on: string, exact: string): SharedItem[] => {
    const subject = takedownSubject(db, noun, id, now);
    if (!subject || !permittedActor(who, 'takedown.make', subject.relationOf)) return [];
    const label = permittedActor(who, 'exact.read', subject.relationOf) ? exact : null;
    return [
      { noun, id, on, label, takenDown: takenDown(db, id), may: { takedown: true, lift: permittedActor(who, 'takedown.lift', subject.relationOf) !== null } },
    ];
  };
  return [
    ...pictures.filter(({ on }) => on <= stockholmDay(now)).flatMap(({ id, on, summary }) => item('situationPicture', id, on, summary)),
    ...rows.flatMap(({ id, number, text, year }) => item('planRow', id, String(year), [number, text].filter(Boolean).join(' '))),
  ];
}
