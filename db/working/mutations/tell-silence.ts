import { eq, max } from 'drizzle-orm';
import * as z from 'zod';
import { day, stockholmDay } from '#domain/calendar.ts';
import { givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { refuseOutside } from '#domain/logged.ts';
import { phaseOf } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import { silenceKinds } from '#domain/silence.ts';
import { text } from '#domain/text.ts';
import type { WorkingReader, Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { silence } from '../schema/silence.ts';
import { signedPledgeOf } from '../signed-pledge.ts';
import { silenceSubject } from '../silence-subject.ts';
import { commitmentSubject } from '../subject.ts';
import { refuseStale, verb } from '../verb.ts';
import { responsibleBy } from './activity-rows.ts';

/** `on`: the day it is true of, today when it isn't said. That nothing is reported needs why, and is always said of today. */
export const toldSilence = z.strictObject({
  commitment: rowId,
  kind: z.enum(silenceKinds),
  on: givenOrNull(day),
  reason: givenOrNull(text(1000)),
});

/** A report without a figure: nothing new since the last one, or nothing to report and why. The rhythm starts anew; no figure is moved. */
export const tellSilence = verb('silence.tell', toldSilence, {
  subject: (db, { commitment: id }, now) => commitmentSubject(db, id, now),
  work: (tx, { actor, input: { commitment: commitmentId, kind, on: asked, reason }, now }) => {
    const today = stockholmDay(now);
    const on = kind === 'nothingNew' ? (asked ?? today) : today;
    refuseUnsayable(tx, commitmentId, { kind, on, reason }, today);
    const id = newId();
    const said = { id, key: id, commitmentId, position: nextPosition(tx, commitmentId), kind, by: responsibleBy(tx, actor), on, takenBack: null, version: 1 };
    const row = { ...said, reason: kind === 'nothingReported' ? reason : null };
    tx.insert(silence).values(row).run();
    return { result: { silence: id }, happened: { what: `silence.${kind}`, subject: id, before: null, after: row, why: row.reason } };
  },
});

export const takenBackSilence = z.strictObject({ silence: rowId, version: seenVersion });

/** It wasn't so after all: it says nothing any more, and stays in the history. */
export const takeBackSilence = verb('silence.takeBack', takenBackSilence, {
  subject: (db, { silence: id }, now) => silenceSubject(db, id, now),
  work: (tx, { input: { silence: id, version }, now }) => {
    const before = tx.select().from(silence).where(eq(silence.id, id)).get();
    if (!before) throw new Refusal('unknown', 'unknown');
    if (before.takenBack !== null) throw new Refusal('conflict', 'takenBackAlready', { current: before });
    refuseStale(before, version, before);
    const after = { ...before, takenBack: stockholmDay(now), version: version + 1 };
    tx.update(silence).set(after).where(eq(silence.id, id)).run();
    return { result: { silence: id, commitment: before.commitmentId }, happened: { what: 'silence.takenBack', subject: id, before, after: null } };
  },
});

type Said = { kind: (typeof silenceKinds)[number]; on: string; reason: string | null };

function refuseUnsayable(db: WorkingReader, commitmentId: string, { kind, on, reason }: Said, today: string): void {
  const { left, period } = signedPledgeOf(db, commitmentId);
  if (left !== null && left <= today) throw new Refusal('unfit', 'commitmentLeft');
  if (on > today) throw new Refusal('unfit', 'notHeldYet', { field: 'on' });
  if (kind === 'nothingNew' || phaseOf(period, today) === 'before') refuseOutside(on, period, 'on');
  if (kind === 'nothingReported' && reason === null) throw new Refusal('unfit', 'reasonMissing', { field: 'reason' });
}

function nextPosition(tx: Writer, commitmentId: string): number {
  const last = tx
    .select({ at: max(silence.position) })
    .from(silence)
    .where(eq(silence.commitmentId, commitmentId))
    .get()?.at;
  return (last ?? -1) + 1;
}
