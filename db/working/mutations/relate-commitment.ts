import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { stockholmDay } from '#domain/calendar.ts';
import { type Commitment, commitment as commitmentSchema, continuing } from '#domain/commitment.ts';
import { freeKey } from '#domain/free-key.ts';
import { givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import type { Pledge } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import { promiseChanged, promisedCommitment } from '#domain/revision.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { draftRow, readWhole, storePledge } from '../pledge-text.ts';
import { type Earlier, earlierPledges } from '../queries/origins.ts';
import { commitment } from '../schema/commitment.ts';
import { pledgeSubject } from '../subject.ts';
import { refuseStale, verb } from '../verb.ts';
import { commitmentIn, draftOf, draftSubject, withCommitment } from './draft-commitment.ts';

/** `from`: the earlier commitment's row; `new`: it goes on from none. */
export const relatedCommitment = z
  .strictObject({ commitment: rowId, version: seenVersion, from: givenOrNull(rowId), how: z.enum([...continuing, 'new']) })
  .refine(({ how, from }) => how === 'new' || from !== null, { error: 'is empty', path: ['from'] });

/** Where a commitment of a draft comes from, as somebody has decided it. What is said to be the same and reads otherwise is a changed one. */
export const relateCommitment = verb('commitment.relate', relatedCommitment, {
  subject: (db, input, now) => draftSubject(db, input.commitment, now),
  work: (tx, { input: { commitment: id, version, from, how }, now }) => {
    const { row, stored } = draftOf(tx, id);
    refuseStale(stored, version, stored);
    const { pledge } = readWhole(tx, row);
    const before = commitmentIn(pledge, stored.key);
    if (before.withdrawn) throw new Refusal('unfit', 'droppedHere');
    const origin = how === 'new' || from === null ? null : originOf(tx, pledge, from, now);
    const after = { ...before, continues: how === 'new' || !origin ? null : continuingFrom(origin, before, how) };
    storePledge(tx, withLineage(withoutLineage(withCommitment(pledge, after), before), origin));
    tx.update(commitment)
      .set({ version: stored.version + 1 })
      .where(eq(commitment.id, id))
      .run();
    const told = (one: Commitment, title: string | null) => ({ commitment: id, title: one.title, continues: title, how: one.continues?.how ?? null });
    const happened = {
      what: 'commitment.related',
      subject: row.id,
      before: told(before, titleOf(tx, pledge, before, now)),
      after: told(after, origin?.one.title ?? null),
    };
    return { result: { pledge: row.id }, happened };
  },
});

/** It isn't promised any more, or it is part of something else that is. */
export const leftOutAs = ['withdrawn', 'replaced'] as const;

export const leftOutCommitment = z.strictObject({
  pledge: rowId,
  from: rowId,
  how: z.enum(leftOutAs).default('withdrawn'),
  reason: text(),
  caseNumber: givenOrNull(text(100)),
});

/** What the earlier pledge promised and the draft hasn't taken over: it stands in the draft as dropped, with the reason (honesty rule 6). */
export const leaveOutCommitment = verb('commitment.leaveOut', leftOutCommitment, {
  subject: (db, input, now) => pledgeSubject(db, input.pledge, now),
  work: (tx, { input: { pledge: id, from, how, reason, caseNumber }, now }) => {
    const { pledge } = readWhole(tx, draftRow(tx, id));
    const origin = originOf(tx, pledge, from, now);
    const { earlier, one } = origin;
    const all = pledge.focusAreas.flatMap(({ commitments }) => commitments);
    if (all.some(({ continues }) => continues?.pledge === earlier.key && continues.commitment === one.key)) throw new Refusal('unfit', 'goesOnAlready');
    const left = commitmentSchema.parse({
      ...promisedCommitment.parse(one),
      key: freeKey(one.key, new Set(all.map(({ key }) => key))),
      continues: { pledge: earlier.key, commitment: one.key, how: 'same' },
      withdrawn: { on: stockholmDay(now), how, reason, caseNumber },
    });
    storePledge(tx, withLineage({ ...pledge, focusAreas: withLast(pledge, origin, left) }, origin));
    return {
      result: { pledge: id },
      happened: { what: 'commitment.leftOut', subject: id, before: null, after: promisedCommitment.parse(left), why: reason },
    };
  },
});

type From = { earlier: Earlier; isLatest: boolean; one: Commitment; area: Pledge['focusAreas'][number] };

function originOf(tx: Writer, pledge: Pledge, id: string, now: Date): From {
  const all = earlierPledges(tx, pledge, now);
  const earlier = all.find(({ commitments, idOf }) => commitments.some(({ key }) => idOf(key) === id));
  const one = earlier?.commitments.find(({ key }) => earlier.idOf(key) === id);
  const area = earlier && readWhole(tx, earlier).pledge.focusAreas.find(({ commitments }) => commitments.some(({ key }) => key === one?.key));
  if (!earlier || !one || !area) throw new Refusal('unfit', 'notEarlier', { field: 'from' });
  return { earlier, isLatest: earlier === all.find(({ commitments }) => commitments.length > 0), one, area };
}

function continuingFrom({ earlier, one }: From, now: Commitment, how: (typeof continuing)[number]): Commitment['continues'] {
  const differs = promiseChanged(one, now).length > 0;
  return { pledge: earlier.key, commitment: one.key, how: how === 'same' && differs ? 'changed' : how };
}

/** A pledge one of whose commitments goes on from the latest before it goes on from that. */
function withLineage(pledge: Pledge, origin: From | null): Pledge {
  const isSaid = pledge.lineage.some(({ how }) => how === 'continues' || how === 'extends' || how === 'replaces');
  if (!origin?.isLatest || isSaid) return pledge;
  return { ...pledge, lineage: [...pledge.lineage, { how: 'continues', pledge: origin.earlier.key, text: null }] };
}

/** Once none goes on from an earlier pledge any more, the pledge doesn't either, unless somebody has said so in words. */
function withoutLineage(pledge: Pledge, { continues }: Commitment): Pledge {
  const goesOn = pledge.focusAreas.some(({ commitments }) => commitments.some((one) => one.continues?.pledge === continues?.pledge));
  if (!continues || goesOn) return pledge;
  return { ...pledge, lineage: pledge.lineage.filter(({ how, pledge: to, text }) => how !== 'continues' || to !== continues.pledge || text !== null) };
}

/** Last under the heading that it stood under, which comes along where the draft hasn't got it. */
function withLast({ focusAreas }: Pledge, { area: { key, title, titleEn } }: From, left: Commitment): Pledge['focusAreas'] {
  const at = focusAreas.find((one) => one.title === title) ?? focusAreas.find((one) => one.key === key);
  if (at) return focusAreas.map((one) => (one === at ? { ...one, commitments: [...one.commitments, left] } : one));
  return [...focusAreas, { key, title, titleEn, note: null, commitments: [left] }];
}

function titleOf(tx: Writer, pledge: Pledge, { continues }: Commitment, now: Date): string | null {
  if (!continues) return null;
  const earlier = earlierPledges(tx, pledge, now).find(({ key }) => key === continues.pledge);
  return earlier?.commitments.find(({ key }) => key === continues.commitment)?.title ?? null;
}
