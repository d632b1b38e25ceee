import { and, eq, inArray, isNull, lte } from 'drizzle-orm';
import * as z from 'zod';
import { operator } from '#domain/actor.ts';
import { givenOrNull, rowId } from '#domain/given.ts';
import { type PublicationClass, publicationClass, publicationClasses } from '#domain/publication-class.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { atLeast } from '#domain/usual-class.ts';
import { latestVersion, versionsOf } from '../activity-versions.ts';
import type { WorkingReader, WorkingStore, Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { readPledge } from '../queries/document.ts';
import { record } from '../record.ts';
import { activity } from '../schema/activity.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { pledge } from '../schema/pledge.ts';
import { classChange } from '../schema/release.ts';
import { activitySubject, commitmentSubject } from '../subject.ts';
import { commitmentOf } from '../takedown-subject.ts';
import { verb } from '../verb.ts';

const noun = z.enum(['commitment', 'activity']);
type Noun = z.infer<typeof noun>;
const day = 24 * 3_600_000;

const subjectOf = (db: WorkingReader, input: { noun: Noun; subject: string }, now: Date) =>
  input.noun === 'commitment' ? commitmentSubject(db, input.subject, now) : activitySubject(db, latestVersion(db, input.subject), now);

export const tightenedClass = z.strictObject({ noun, subject: rowId, to: publicationClass, reason: givenOrNull(text()) });

/** A stricter class for a commitment or a single activity (of which any version is given and the last one holds), at once. What waited to become less strict there is withdrawn. */
export const tightenClass = verb('class.tighten', tightenedClass, {
  subject: subjectOf,
  work: (tx, { input, now }) => {
    const subject = latestVersion(tx, input.subject);
    const { own, effective } = classOf(tx, input.noun, subject);
    if (strictness(input.to) <= strictness(effective)) throw new Refusal('unfit', 'notStricter', { field: 'to' });
    setClass(tx, input.noun, subject, input.to);
    for (const { id } of waitingFor(tx, subject)) tx.update(classChange).set({ withdrawnAt: now.toISOString() }).where(eq(classChange.id, id)).run();
    const told = { what: 'class.tightened', subject, before: { publicationClass: own }, after: { publicationClass: input.to } };
    return { result: { commitment: commitmentOf(tx, input.noun, subject) }, happened: { ...told, why: input.reason } };
  },
});

/** `to` null takes away an activity's own class, so that it has the commitment's. */
export const easedClass = z.strictObject({ noun, subject: rowId, to: givenOrNull(publicationClass), reason: text() });

/** Asks for a less strict class, with the reason. Nothing changes until a day has passed; until then it can be withdrawn. */
export const easeClass = verb('class.ease', easedClass, {
  subject: subjectOf,
  work: (tx, { actor, input, now }) => {
    const subject = latestVersion(tx, input.subject);
    const { own, effective, floor } = classOf(tx, input.noun, subject);
    if (input.to === null && input.noun === 'commitment') throw new Refusal('unfit', 'notLessStrict', { field: 'to' });
    const to = input.to ?? floor;
    if (strictness(to) >= strictness(effective) || strictness(to) < strictness(floor)) throw new Refusal('unfit', 'notLessStrict', { field: 'to' });
    if (waitingFor(tx, subject).length > 0) throw new Refusal('unfit', 'waitsAlready');
    const row = {
      id: newId(),
      noun: input.noun,
      subjectId: subject,
      from: own ?? effective,
      to: input.to,
      reason: input.reason,
      askedById: actor.membership ?? '',
      at: now.toISOString(),
      effectiveAt: new Date(now.getTime() + day).toISOString(),
    };
    tx.insert(classChange).values(row).run();
    const told = { what: 'class.easingAsked', subject, before: { publicationClass: own }, after: { publicationClass: input.to } };
    return {
      result: { easing: row.id, effectiveAt: row.effectiveAt, commitment: commitmentOf(tx, input.noun, subject) },
      happened: { ...told, why: input.reason },
    };
  },
});

export const withdrawnEasing = z.strictObject({ easing: rowId });

/** A less strict class that waits won't come. */
export const withdrawEasing = verb('easing.withdraw', withdrawnEasing, {
  subject: (db, input, now) => {
    const found = db.select().from(classChange).where(eq(classChange.id, input.easing)).get();
    return found ? subjectOf(db, { noun: found.noun, subject: found.subjectId }, now) : null;
  },
  work: (tx, { input, now }) => {
    const found = tx.select().from(classChange).where(eq(classChange.id, input.easing)).get();
    if (!found || found.takenAt || found.withdrawnAt) throw new Refusal('unfit', 'waitsNoMore');
    tx.update(classChange).set({ withdrawnAt: now.toISOString() }).where(eq(classChange.id, found.id)).run();
    return {
      result: { commitment: commitmentOf(tx, found.noun, found.subjectId) },
      happened: { what: 'class.easingWithdrawn', subject: found.subjectId, before: { publicationClass: found.to }, after: null },
    };
  },
});

/**
 * Lets the less strict classes count whose day has passed, each in a transaction of its own with its event; answers with the pledges that they are in
 * (keys). Publishing is the caller's.
 */
export function takeDueClassChanges(store: WorkingStore, now: Date): string[] {
  const due = store.read
    .select({ id: classChange.id })
    .from(classChange)
    .where(and(isNull(classChange.takenAt), isNull(classChange.withdrawnAt), lte(classChange.effectiveAt, now.toISOString())))
    .all();
  return [...new Set(due.flatMap(({ id }) => record(store, operator, now, (tx) => take(tx, id, now)) ?? []))];
}

/** What waits to become less strict; of an activity whichever version it was asked for. */
export function waitingFor(db: WorkingReader, subject: string): (typeof classChange.$inferSelect)[] {
  return db
    .select()
    .from(classChange)
    .where(and(inArray(classChange.subjectId, versionsOf(db, subject)), isNull(classChange.takenAt), isNull(classChange.withdrawnAt)))
    .all();
}

function take(tx: Writer, id: string, now: Date) {
  const found = tx.select().from(classChange).where(eq(classChange.id, id)).get();
  if (!found || found.takenAt || found.withdrawnAt) return { result: null, event: null };
  const subject = latestVersion(tx, found.subjectId);
  const { own, pledge: key } = classOf(tx, found.noun, subject);
  setClass(tx, found.noun, subject, found.to);
  tx.update(classChange).set({ takenAt: now.toISOString() }).where(eq(classChange.id, id)).run();
  const event = { what: 'class.eased', subject, before: { publicationClass: own }, after: { publicationClass: found.to }, why: found.reason };
  return { result: key, event };
}

/** The class that a row has of its own, the one that counts, and the least strict that it may have: a single activity only its commitment's. */
function classOf(
  db: WorkingReader,
  of: Noun,
  id: string,
): { own: PublicationClass | null; effective: PublicationClass; floor: PublicationClass; pledge: string } {
  const single =
    of === 'activity' ? db.select({ own: activity.publicationClass, commitment: activity.commitmentId }).from(activity).where(eq(activity.id, id)).get() : null;
  const whole = db
    .select({ own: commitment.publicationClass, commitment: commitment.key, key: pledge.key, state: pledge.state })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(eq(commitment.id, single?.commitment ?? id))
    .get();
  if (!whole || (of === 'activity' && !single)) throw new Refusal('unknown', 'unknown');
  if (whole.state === 'draft') throw new Refusal('unfit', 'stillADraft');
  if (!single) return { own: whole.own, effective: whole.own, floor: leastOf(db, whole.key, whole.commitment), pledge: whole.key };
  const effective = single.own && strictness(single.own) > strictness(whole.own) ? single.own : whole.own;
  return { own: single.own, effective, floor: whole.own, pledge: whole.key };
}

function setClass(tx: Writer, of: Noun, id: string, to: PublicationClass | null): void {
  if (of === 'activity') {
    const version = tx.select({ version: activity.version }).from(activity).where(eq(activity.id, id)).get()?.version ?? 1;
    tx.update(activity)
      .set({ publicationClass: to, version: version + 1 })
      .where(eq(activity.id, id))
      .run();
  } else if (to !== null) {
    const version = tx.select({ version: commitment.version }).from(commitment).where(eq(commitment.id, id)).get()?.version ?? 1;
    tx.update(commitment)
      .set({ publicationClass: to, version: version + 1 })
      .where(eq(commitment.id, id))
      .run();
  }
}

function strictness(of: PublicationClass): number {
  return publicationClasses.indexOf(of);
}

/** By all that a commitment and what it counts is called. */
function leastOf(db: WorkingReader, pledgeKey: string, key: string): PublicationClass {
  const all = readPledge(db, pledgeKey)?.pledge.focusAreas.flatMap(({ commitments }) => commitments) ?? [];
  return all.flatMap((one) => (one.key === key ? atLeast({ ...one, publicationClass: 'open' }).publicationClass : []))[0] ?? 'open';
}
