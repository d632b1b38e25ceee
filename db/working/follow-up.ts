import { and, eq, inArray } from 'drizzle-orm';
import type { Waiting } from '#domain/approval.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { followUpContent, followUpLines } from '#domain/follow-up.ts';
import { phaseOf } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import { shownNow } from '../shown-now.ts';
import type { WorkingReader } from './connect.ts';
import { approvalsOf, hashOf, pledgeRow, readWhole } from './pledge-text.ts';
import { adoptedFollowUps } from './queries/approved-follow-ups.ts';
import { event } from './schema/event.ts';
import { followUpVersion } from './schema/revision.ts';
import { partiesOf, responsibleOf } from './subject.ts';

/** The follow-up that can be approved now: its lines as anyone could read them, what has been said yes to, and the ids of the pledge's rows by their path. */
export function followUpNow(db: WorkingReader, pledgeId: string, now: Date) {
  const row = pledgeRow(db, pledgeId);
  const whole = readWhole(db, row);
  const shown = shownNow(db, now)(whole);
  const today = stockholmDay(now);
  const phase = phaseOf(whole.pledge.period, today);
  if (!shown) throw new Refusal('unfit', 'notSignedYet');
  if (phase === 'before') throw new Refusal('unfit', 'followUpEarly');
  const adopted = adoptedFollowUps(db, pledgeId);
  const parties = partiesOf(db, pledgeId);
  const owners = parties.map(({ type }) => responsibleOf(type));
  const after = adopted[0]?.adoptedAt ? stockholmDay(new Date(adopted[0].adoptedAt)) : null;
  const commitments = shown.focusAreas.flatMap((area) => area.commitments);
  const lines = followUpLines(commitments, { phase, owners, after });
  const number = adopted.length + 1;
  const content = followUpContent(number, phase, lines);
  const hash = hashOf(content);
  const version = db
    .select()
    .from(followUpVersion)
    .where(and(eq(followUpVersion.pledgeId, pledgeId), eq(followUpVersion.hash, hash)))
    .get();
  const approvals = version ? approvalsOf(db, version.id) : [];
  const waiting: Waiting = {
    hash,
    current: hash,
    parties: parties.map(({ id }) => id),
    approvals,
    writers: tellersOf(
      db,
      lines.flatMap(({ commitment, silence }) => (silence ? (whole.ids.get(`silence/${commitment}/${silence}`) ?? []) : [])),
    ),
  };
  return { row, phase, shown, approvals, lines, commitments, content, number, version: version ?? null, waiting, ids: whole.ids };
}

/** The same, or null of a draft and before the period has begun: then there is none. */
export function openFollowUp(db: WorkingReader, pledgeId: string, now: Date) {
  try {
    return followUpNow(db, pledgeId, now);
  } catch (refusal) {
    if (refusal instanceof Refusal) return null;
    throw refusal;
  }
}

/** Who has written that nothing is reported: they may not approve it. */
function tellersOf(db: WorkingReader, silences: string[]): Set<string> {
  const said = db
    .selectDistinct({ person: event.person })
    .from(event)
    .where(and(inArray(event.subject, silences), eq(event.what, 'silence.nothingReported')))
    .all();
  return new Set(said.flatMap(({ person }) => person ?? []));
}
