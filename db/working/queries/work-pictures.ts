import { and, asc, desc, eq, gte, inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { addDays, type Day, stockholmDay } from '#domain/calendar.ts';
import type { PictureKind } from '#domain/picture.ts';
import type { WorkingReader } from '../connect.ts';
import { kindsOf } from '../picture-citations.ts';
import { planRowSubject } from '../plan-subject.ts';
import { activity, activitySituationPicture } from '../schema/activity.ts';
import { actionPlan, actionPlanRow } from '../schema/agreement.ts';
import { commitment, commitmentSituationPicture, focusArea } from '../schema/commitment.ts';
import { organisation } from '../schema/organisation.ts';
import { pledgeSituationPicture } from '../schema/pledge.ts';
import { situationPicture, situationPictureBasis, situationPictureParty } from '../schema/situation-picture.ts';
import { getOwnPledge, listOwnPledges, type OwnCommitment, type OwnPledge, type PledgeHead, workingOrganisations } from './own-pledges.ts';

export type PictureHead = Pick<typeof situationPicture.$inferSelect, 'id' | 'key' | 'on' | 'from' | 'to' | 'summary'>;

/** What somebody decided because of a picture, and what was done: own rows exactly, of the others' what is public. */
export type Answering = { pledge: OwnPledge; one: OwnCommitment; isCiting: boolean; planned: OwnCommitment['view']['planned']; done: Done[] };
type Done = { when: string; place: string | null; quantity: number | null; measure: string | null; by: string };

/** A picture whole, as one of the organisations whose it is sees it, and the chain from it: decisions and what was done. */
export type WorkPicture = typeof situationPicture.$inferSelect & {
  kinds: PictureKind[];
  restsOn: string[];
  parties: string[];
  pledges: PledgeHead[];
  rows: (Pick<typeof actionPlanRow.$inferSelect, 'id' | 'number' | 'text' | 'state' | 'stateOn'> & { plan: { id: string; title: string } })[];
  answering: Answering[];
  /** Own commitments of signed pledges that have no say of the picture yet. */
  open: { pledge: PledgeHead; id: string; title: string; titleEn: string | null }[];
};

const chosenForDays = 400;

/** The pictures of the organisations that somebody works for, latest first. */
export function listPictures(db: WorkingReader, who: Who, since: Day = ''): PictureHead[] {
  const { id, key, on, from, to, summary } = situationPicture;
  return db
    .selectDistinct({ id, key, on, from, to, summary })
    .from(situationPicture)
    .innerJoin(situationPictureParty, eq(situationPictureParty.situationPictureId, id))
    .where(and(inArray(situationPictureParty.organisationId, workingOrganisations(who)), gte(on, since)))
    .orderBy(desc(on), asc(key))
    .all();
}

/** Those that what is done now can answer. */
export function listPictureChoices(db: WorkingReader, who: Who, now: Date): PictureHead[] {
  return listPictures(db, who, addDays(stockholmDay(now), -chosenForDays));
}

/** By its row's id, for somebody of an organisation whose it is; else null. */
export function getWorkPicture(db: WorkingReader, who: Who, id: string, now: Date): WorkPicture | null {
  const row = db.select().from(situationPicture).where(eq(situationPicture.id, id)).get();
  if (!row || !listPictures(db, who).some((one) => one.id === id)) return null;
  const { text, position, situationPictureId } = situationPictureBasis;
  const own = listOwnPledges(db, who);
  const resting = pledgesRestingOn(db, id);
  const cited = new Set([...resting, ...pledgesAnswering(db, id)]);
  const signed = own.filter(({ state }) => state === 'signed');
  const pledges = signed.flatMap((head) => (cited.has(head.id) || head === signed[0] ? (getOwnPledge(db, who, head.id, now) ?? []) : []));
  const all = pledges.flatMap((pledge) => pledge.focusAreas.flatMap(({ commitments }) => commitments.map((one) => answering(pledge, one, row.key))));
  const answers = all.filter(({ isCiting, planned, done }) => isCiting || planned.length > 0 || done.length > 0);
  return {
    ...row,
    kinds: kindsOf(db, id),
    restsOn: db
      .select({ text })
      .from(situationPictureBasis)
      .where(eq(situationPictureId, id))
      .orderBy(position)
      .all()
      .map((one) => one.text),
    parties: partiesOf(db, id),
    pledges: own.filter((head) => resting.includes(head.id)),
    rows: rowsAnswering(db, id).filter((one) => planRowSubject(db, one.id)?.isKnownTo(who)),
    answering: answers,
    open: all
      .filter(({ isCiting, one }) => !isCiting && one.view.isOwn && one.commitment.withdrawn === null)
      .map(({ pledge, one: { id: commitmentId, commitment: said } }) => ({ pledge: pledge.head, id: commitmentId, title: said.title, titleEn: said.titleEn })),
  };
}

function answering(pledge: OwnPledge, one: OwnCommitment, key: string): Answering {
  const isIts = ({ situationPictures }: { situationPictures: string[] }) => situationPictures.includes(key);
  const done = [...one.view.done.map((each) => ({ ...each, when: each.on })), ...one.view.others].filter(isIts);
  return { pledge, one, isCiting: isIts(one.commitment), planned: one.view.planned.filter(isIts), done };
}

function partiesOf(db: WorkingReader, id: string): string[] {
  const { situationPictureId, organisationId, position } = situationPictureParty;
  const rows = db.select({ name: organisation.name }).from(situationPictureParty).innerJoin(organisation, eq(organisation.id, organisationId));
  return rows
    .where(eq(situationPictureId, id))
    .orderBy(position)
    .all()
    .map(({ name }) => name);
}

function pledgesRestingOn(db: WorkingReader, id: string): string[] {
  const { pledgeId, situationPictureId } = pledgeSituationPicture;
  return db
    .select({ pledgeId })
    .from(pledgeSituationPicture)
    .where(eq(situationPictureId, id))
    .all()
    .map((one) => one.pledgeId);
}

function pledgesAnswering(db: WorkingReader, id: string): string[] {
  const byDecision = db
    .select({ id: commitmentSituationPicture.commitmentId })
    .from(commitmentSituationPicture)
    .where(eq(commitmentSituationPicture.situationPictureId, id));
  const byDeed = db
    .select({ id: activity.commitmentId })
    .from(activity)
    .innerJoin(activitySituationPicture, eq(activitySituationPicture.activityId, activity.id))
    .where(eq(activitySituationPicture.situationPictureId, id));
  const commitments = [...byDecision.all(), ...byDeed.all()].map((one) => one.id);
  return db
    .selectDistinct({ pledge: focusArea.pledgeId })
    .from(focusArea)
    .innerJoin(commitment, eq(commitment.focusAreaId, focusArea.id))
    .where(inArray(commitment.id, commitments))
    .all()
    .map((one) => one.pledge);
}

function rowsAnswering(db: WorkingReader, pictureId: string): WorkPicture['rows'] {
  const { id, number, text, state, stateOn, situationPictureId, actionPlanId } = actionPlanRow;
  return db
    .select({ id, number, text, state, stateOn, plan: { id: actionPlan.id, title: actionPlan.title } })
    .from(actionPlanRow)
    .innerJoin(actionPlan, eq(actionPlan.id, actionPlanId))
    .where(eq(situationPictureId, pictureId))
    .all();
}
