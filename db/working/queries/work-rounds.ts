import { and, desc, eq } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import type { Concern, Dialogue } from '#domain/dialogue.ts';
import { daysWithoutFeedback, type RoundStatus, roundStatus } from '#domain/round.ts';
import { countedIn } from '#domain/tally.ts';
import type { WorkingReader } from '../connect.ts';
import { concernSubject, dialogueSubject, isOwn } from '../dialogue-subject.ts';
import { concern, dialogue } from '../schema/dialogue.ts';
import { event } from '../schema/event.ts';
import { readPledge, readShared } from './document.ts';
import { listOwnPledges, type PledgeHead } from './own-pledges.ts';

/** A round as whose it is works with it. */
export type WorkRound = { id: string; version: number; round: Dialogue; status: RoundStatus; silentDays: number | null };
export type WorkConcern = { id: string; version: number; concern: Concern; commitments: { id: string; title: string; titleEn: string | null }[] };
export type WorkDialogue = WorkRound & {
  head: PledgeHead;
  concerns: WorkConcern[];
  commitments: WorkConcern['commitments'];
  areas: string[];
};

/** The own rounds of each pledge that somebody coordinates, the last begun first. Of the other party's they see what anyone does, on the public page. */
export function listWorkRounds(db: WorkingReader, who: Who, now: Date): { head: PledgeHead; rounds: WorkRound[] }[] {
  const coordinator = { ...who, memberships: who.memberships.filter(({ role }) => role === 'coordinator') };
  return listOwnPledges(db, coordinator).map((head) => {
    const found = readPledge(db, head.key);
    const rounds = (found?.pledge.dialogues ?? []).flatMap((round) => {
      const id = found?.ids.get(`dialogue/${round.key}`) ?? '';
      return isOwnRound(db, coordinator, id, now) ? workRound(db, id, round, now) : [];
    });
    return { head, rounds: rounds.sort((a, b) => (b.round.when ?? '').localeCompare(a.round.when ?? '')) };
  });
}

/** An own round with what was said in it, or said in none in particular, and what that can be linked to. Null when there is none. */
export function getWorkDialogue(db: WorkingReader, who: Who, id: string, now: Date): WorkDialogue | null {
  const row = db.select({ pledge: dialogue.pledgeId, key: dialogue.key }).from(dialogue).where(eq(dialogue.id, id)).get();
  const whole = row && wholeOf(db, who, row.pledge);
  const round = whole?.pledge.dialogues.find(({ key }) => key === row?.key);
  if (!whole || !round || !isOwnRound(db, who, id, now)) return null;
  const concerns = whole.pledge.concerns
    .filter((one) => one.dialogue === round.key || one.dialogue === null)
    .map((one) => workConcern(db, whole, one))
    .filter((one) => isOwnConcern(db, who, one.id, now));
  return { ...workRound(db, id, round, now), head: whole.head, concerns, commitments: commitmentsIn(whole), areas: areasOf(db, whole) };
}

/** An own concern with the own rounds that it can have been said in. Null when there is none. */
export function getWorkConcern(db: WorkingReader, who: Who, id: string, now: Date): (WorkConcern & Pick<WorkDialogue, 'head' | 'areas'> & Around) | null {
  const row = db.select({ pledge: concern.pledgeId, key: concern.key }).from(concern).where(eq(concern.id, id)).get();
  const whole = row && wholeOf(db, who, row.pledge);
  const found = whole?.pledge.concerns.find(({ key }) => key === row?.key);
  if (!whole || !found || !isOwnConcern(db, who, id, now)) return null;
  const rounds = whole.pledge.dialogues
    .map(({ key, label }) => ({ id: whole.ids.get(`dialogue/${key}`) ?? '', label, key }))
    .filter((round) => isOwnRound(db, who, round.id, now));
  return { ...workConcern(db, whole, found), head: whole.head, all: commitmentsIn(whole), rounds, areas: areasOf(db, whole) };
}
type Around = { all: WorkConcern['commitments']; rounds: { id: string; label: string; key: string }[] };

/** What somebody counted last in a round today and hasn't taken back: the device's names of the taps, the last one last. */
export function ownTaps(db: WorkingReader, { person }: Who, { id, round }: Pick<WorkRound, 'id' | 'round'>, now: Date): string[] {
  const rows = db
    .select({ after: event.after })
    .from(event)
    .where(and(eq(event.subject, id), eq(event.what, 'conversation.counted'), eq(event.person, person?.id ?? '')))
    .orderBy(desc(event.number))
    .limit(mostUndone)
    .all();
  const own = new Set(rows.flatMap(({ after }) => (JSON.parse(after ?? '{}') as { key?: string }).key ?? []));
  return countedIn(round, stockholmDay(now)).flatMap(({ key }) => (own.has(key) ? key : []));
}

const mostUndone = 50;

type Whole = NonNullable<ReturnType<typeof readPledge>> & { head: PledgeHead };

function wholeOf(db: WorkingReader, who: Who, pledge: string): Whole | null {
  const head = listOwnPledges(db, who).find(({ id }) => id === pledge);
  const found = head && readPledge(db, head.key);
  return head && found ? { ...found, head } : null;
}

function isOwnRound(db: WorkingReader, who: Who, id: string, now: Date): boolean {
  const subject = dialogueSubject(db, id, now);
  return subject !== null && isOwn(subject, who);
}

function isOwnConcern(db: WorkingReader, who: Who, id: string, now: Date): boolean {
  const subject = concernSubject(db, id, now);
  return subject !== null && isOwn(subject, who);
}

function workRound(db: WorkingReader, id: string, round: Dialogue, now: Date): WorkRound {
  const version = db.select({ version: dialogue.version }).from(dialogue).where(eq(dialogue.id, id)).get()?.version ?? 1;
  const held = { ...round, counted: countedIn(round) };
  const today = stockholmDay(now);
  return { id, version, round, status: roundStatus(held, today), silentDays: daysWithoutFeedback(held, today) };
}

function workConcern(db: WorkingReader, { pledge, ids }: Whole, one: Concern): WorkConcern {
  const id = ids.get(`concern/${one.key}`) ?? '';
  const version = db.select({ version: concern.version }).from(concern).where(eq(concern.id, id)).get()?.version ?? 1;
  const commitments = pledge.focusAreas.flatMap((area) => area.commitments).filter(({ concerns }) => concerns.includes(one.key));
  return {
    id,
    version,
    concern: one,
    commitments: commitments.map(({ key, title, titleEn }) => ({ id: ids.get(`commitment/${key}`) ?? '', title, titleEn })),
  };
}

function commitmentsIn({ pledge, ids }: Whole): WorkConcern['commitments'] {
  return pledge.focusAreas.flatMap(({ commitments }) =>
    commitments.map(({ key, title, titleEn }) => ({ id: ids.get(`commitment/${key}`) ?? '', title, titleEn })),
  );
}

function areasOf(db: WorkingReader, { pledge }: Whole): string[] {
  const { organisations } = readShared(db);
  return organisations.filter(({ key }) => pledge.municipalities.includes(key)).flatMap(({ areas }) => areas.map(({ name }) => name));
}
