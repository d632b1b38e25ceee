import { and, desc, eq, inArray, isNotNull, isNull, notInArray } from 'drizzle-orm';
import { actorsOf, type Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Action, isPermitted, permittedActor } from '#domain/permission.ts';
import { type PublicationClass, stricter } from '#domain/publication-class.ts';
import type { TakedownNoun } from '#domain/takedown.ts';
import { versionsOf } from '../activity-versions.ts';
import type { WorkingReader } from '../connect.ts';
import { waitingFor } from '../mutations/change-class.ts';
import { activity } from '../schema/activity.ts';
import { assessment } from '../schema/assessment.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { figure } from '../schema/figure.ts';
import { organisation } from '../schema/organisation.ts';
import { pledgeMunicipality } from '../schema/pledge.ts';
import { takedown } from '../schema/release.ts';
import { commitmentSubject, type Subject } from '../subject.ts';
import { takedownSubject } from '../takedown-subject.ts';
import { getPublicTitle } from './public-commitments.ts';
import { readSettings, settingOf } from './publication-rules.ts';

/** One thing of a commitment that can be taken down, with what tells it from others. */
export type PublicationItem = {
  noun: TakedownNoun;
  id: string;
  on: string | null;
  label: string | null;
  /** An activity's own class, where it is stricter than its commitment's. */
  ownClass: PublicationClass | null;
  takenDown: { id: string; on: string } | null;
  may: Record<'takedown' | 'lift' | 'tighten' | 'ease', boolean>;
  waiting: Waiting | null;
};
type Waiting = { id: string; to: PublicationClass | null; effectiveAt: string; reason: string | null };

/** `title` is null where the asker may only know what is public and it isn't. */
export type PublicationState = { id: string; title: string | null; titleEn: string | null; publicationClass: PublicationClass; items: PublicationItem[] };

const shown = 60;

/**
 * What can be done with the publication of a commitment by somebody of an organisation that owns it, the commitment itself first, then the latest of its
 * single things. Admins see only what is public anyway, and of that no more than its kind and day. Null for everybody else and when there is no such commitment.
 */
export function getPublicationState(db: WorkingReader, who: Who, id: string, now: Date): PublicationState | null {
  const subject = commitmentSubject(db, id, now);
  const found = db.select().from(commitment).where(eq(commitment.id, id)).get();
  if (!found || !subject?.isKnownTo(who) || !permittedActor(who, 'takedown.make', subject.relationOf)) return null;
  const seesExact = actorsOf(who).some(({ role, organisation }) => isPermitted('exact.read', role, subject.relationOf(organisation)));
  const single = [...activities(db, id), ...figures(db, id), ...assessments(db, id)].filter(
    (one) => seesExact || one.noun === 'assessment' || (one.noun === 'activity' && stricter(found.publicationClass, one.ownClass) === 'open'),
  );
  const told = seesExact ? single : single.map((one) => ({ ...one, label: null, on: isDayPublic(db, found.focusAreaId, one, now) ? one.on : null }));
  const items = [{ noun: 'commitment' as const, id, on: null, label: null, ownClass: null }, ...told];
  const called = seesExact ? found : getPublicTitle(db, subject.pledge ?? '', id, now);
  return {
    id,
    title: called?.title ?? null,
    titleEn: called?.titleEn ?? null,
    publicationClass: found.publicationClass,
    items: items.flatMap((one) => {
      const of = one.noun === 'commitment' ? subject : takedownSubject(db, one.noun, one.id, now);
      if (!of || !allows(who, 'takedown.make', of)) return [];
      const may = { takedown: true, lift: allows(who, 'takedown.lift', of), tighten: allows(who, 'class.tighten', of), ease: allows(who, 'class.ease', of) };
      const waits = waitingFor(db, one.id)[0];
      return [{ ...one, may, takenDown: takenDown(db, one.id), waiting: waits ? { ...waits, reason: seesExact ? waits.reason : null } : null }];
    }),
  };
}

/** Whether anyone may know the day of a judgement or of an open activity. */
function isDayPublic(db: WorkingReader, focusAreaId: string, { noun, on }: Pick<PublicationItem, 'noun' | 'on'>, now: Date): boolean {
  if (on === null || on > stockholmDay(now)) return false;
  if (noun === 'assessment') return true;
  const municipalities = db
    .select({ key: organisation.key })
    .from(focusArea)
    .innerJoin(pledgeMunicipality, eq(pledgeMunicipality.pledgeId, focusArea.pledgeId))
    .innerJoin(organisation, eq(organisation.id, pledgeMunicipality.organisationId))
    .where(eq(focusArea.id, focusAreaId))
    .all();
  return settingOf(municipalities, readSettings(db, now)).finestTime === 'day';
}

function allows(who: Who, action: Action, { relationOf }: Subject): boolean {
  return permittedActor(who, action, relationOf) !== null;
}

/** Only the versions that hold. */
function activities(db: WorkingReader, id: string) {
  const corrected = db
    .select({ id: activity.correctsActivityId })
    .from(activity)
    .where(and(eq(activity.commitmentId, id), isNotNull(activity.correctsActivityId)));
  return db
    .select({ id: activity.id, on: activity.on, label: activity.place, ownClass: activity.publicationClass })
    .from(activity)
    .where(and(eq(activity.commitmentId, id), eq(activity.state, 'done'), notInArray(activity.id, corrected)))
    .orderBy(desc(activity.on), desc(activity.position))
    .limit(shown)
    .all()
    .map((one) => ({ noun: 'activity' as const, ...one }));
}

function figures(db: WorkingReader, id: string) {
  return db
    .select({ id: figure.id, on: figure.asOf, label: figure.label })
    .from(figure)
    .where(eq(figure.commitmentId, id))
    .limit(shown)
    .all()
    .map((one) => ({ noun: 'figure' as const, ownClass: null, ...one }));
}

function assessments(db: WorkingReader, id: string) {
  return db
    .select({ id: assessment.id, on: assessment.on, label: assessment.reason })
    .from(assessment)
    .where(eq(assessment.commitmentId, id))
    .orderBy(desc(assessment.on))
    .limit(shown)
    .all()
    .map((one) => ({ noun: 'assessment' as const, ownClass: null, ...one }));
}

/** What takes a row down now; null when it is shown as its class says. */
export function takenDown(db: WorkingReader, id: string): PublicationItem['takenDown'] {
  const row = db
    .select()
    .from(takedown)
    .where(and(inArray(takedown.subjectId, versionsOf(db, id)), isNull(takedown.liftedAt)))
    .get();
  return row ? { id: row.id, on: stockholmDay(new Date(row.at)) } : null;
}
