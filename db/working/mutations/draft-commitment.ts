import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { type Commitment, commitment as commitmentSchema } from '#domain/commitment.ts';
import { freeKey } from '#domain/free-key.ts';
import { rowId, seenVersion } from '#domain/given.ts';
import { harmlessSlug } from '#domain/held-text.ts';
import type { Pledge } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import { promiseChanged, promisedCommitment } from '#domain/revision.ts';
import { timeBlockCode } from '#domain/time-block.ts';
import type { WorkingReader, Writer } from '../connect.ts';
import { draftRow, type PledgeRow, readWhole, storePledge } from '../pledge-text.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { pledgeSubject, type Subject } from '../subject.ts';
import { verb } from '../verb.ts';
import { commitmentFields, writtenCommitment } from './commitment-input.ts';

export const draftedCommitment = z.strictObject({ pledge: rowId, area: rowId, ...commitmentFields });

/** A new commitment, last in its focus area. */
export const draftCommitment = verb('commitment.draft', draftedCommitment, {
  subject: (db, input, now) => pledgeSubject(db, input.pledge, now),
  work: (tx, { input }) => {
    const row = draftRow(tx, input.pledge);
    const { pledge: id, area, ...written } = input;
    const areaKey = areaIn(tx, row, area);
    const { pledge } = readWhole(tx, row);
    const key = freeKey(harmlessSlug(written.title, 'atagande'), keysIn(pledge));
    const added = commitmentSchema.parse({ key, ...writtenCommitment(written) });
    storePledge(
      tx,
      inArea(pledge, areaKey, (commitments) => [...commitments, added]),
    );
    const stored = readWhole(tx, row).ids.get(`commitment/${key}`) ?? '';
    return {
      result: { pledge: id, commitment: stored },
      happened: { what: 'commitment.drafted', subject: id, before: null, after: promisedCommitment.parse(added) },
    };
  },
});

export const editedCommitment = z.strictObject({ commitment: rowId, version: seenVersion, area: rowId, ...commitmentFields });

/** Another text, target or place for a commitment of a draft. One that continues an earlier one and says something else is then a changed one. */
export const editCommitment = verb('commitment.edit', editedCommitment, {
  subject: (db, input, now) => draftSubject(db, input.commitment, now),
  work: (tx, { input }) => {
    const { commitment: id, version, area, ...given } = input;
    const { row, stored } = draftOf(tx, id);
    const before = commitmentIn(readWhole(tx, row).pledge, stored.key);
    if (stored.version !== version)
      throw new Refusal('conflict', 'changedMeanwhile', { current: { version: stored.version, ...asTyped(before, stored.focusAreaId) } });
    areaIn(tx, row, area);
    const key =
      before.title === given.title ? stored.key : freeKey(harmlessSlug(given.title, 'atagande'), without(keysIn(readWhole(tx, row).pledge), stored.key));
    const isMoved = area !== stored.focusAreaId;
    tx.update(commitment)
      .set({ key, ...(isMoved ? { focusAreaId: area, position: 999 } : {}) })
      .where(eq(commitment.id, id))
      .run();
    const after = rewritten({ ...before, key }, given);
    storePledge(tx, withCommitment(readWhole(tx, row).pledge, after));
    tx.update(commitment)
      .set({ version: version + 1 })
      .where(eq(commitment.id, id))
      .run();
    const told = [before, after].map((one) => promisedCommitment.parse(one));
    return { result: { pledge: row.id, commitment: id }, happened: { what: 'commitment.edited', subject: row.id, before: told[0], after: told[1] } };
  },
});

/** Who may know of and write in the draft that a commitment stands in: all its parties, whoever answers for the commitment. */
export function draftSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = pledgeOf(db, id);
  return found === null ? null : pledgeSubject(db, found, now);
}

/** A commitment's row and the draft that it stands in. */
export function draftOf(tx: Writer, id: string) {
  const stored = tx.select().from(commitment).where(eq(commitment.id, id)).get();
  if (!stored) throw new Refusal('unknown', 'unknown');
  return { stored, row: draftRow(tx, pledgeOf(tx, id) ?? '') };
}

export function commitmentIn(pledge: Pledge, key: string): Commitment {
  const found = pledge.focusAreas.flatMap(({ commitments }) => commitments).find((one) => one.key === key);
  if (!found) throw new Refusal('unknown', 'unknown');
  return found;
}

export function withCommitment(pledge: Pledge, changed: Commitment): Pledge {
  const focusAreas = pledge.focusAreas.map((area) => ({ ...area, commitments: area.commitments.map((one) => (one.key === changed.key ? changed : one)) }));
  return { ...pledge, focusAreas };
}

/** A commitment's fields as its form has them, to be shown beside what somebody else has typed. */
export function asTyped(of: Commitment, area: string) {
  const { title, wording, keptWhen, responsible, parties, kind, publicationClass, reportingEveryDays, places, times, timeBlocks } = of;
  const text = { title, wording, keptWhen, responsible, kind, publicationClass, times, area, parties: parties.join('\n'), places: places.join('\n') };
  return { ...text, timeBlocks: timeBlocks.map(timeBlockCode), reportingEveryDays: reportingEveryDays === null ? null : String(reportingEveryDays) };
}

function pledgeOf(db: WorkingReader, id: string): string | null {
  const found = db
    .select({ pledge: focusArea.pledgeId })
    .from(focusArea)
    .innerJoin(commitment, eq(commitment.focusAreaId, focusArea.id))
    .where(eq(commitment.id, id));
  return found.get()?.pledge ?? null;
}

function rewritten(before: Commitment, given: Parameters<typeof writtenCommitment>[0]): Commitment {
  const after = { ...before, ...writtenCommitment(given) };
  const isChanged = promiseChanged(before, after).length > 0;
  const how = before.continues?.how === 'same' && isChanged ? ('changed' as const) : before.continues?.how;
  return {
    ...after,
    titleEn: after.title === before.title ? before.titleEn : null,
    wordingEn: after.wording === before.wording ? before.wordingEn : null,
    continues: before.continues && how ? { ...before.continues, how } : null,
  };
}

function areaIn(tx: Writer, row: PledgeRow, id: string): string {
  const found = tx.select().from(focusArea).where(eq(focusArea.id, id)).get();
  if (found?.pledgeId !== row.id) throw new Refusal('unfit', 'notItsArea', { field: 'area' });
  return found.key;
}

function keysIn({ focusAreas }: Pledge): Set<string> {
  return new Set(focusAreas.flatMap(({ commitments }) => commitments.map(({ key }) => key)));
}

function without(keys: Set<string>, key: string): Set<string> {
  return new Set([...keys].filter((one) => one !== key));
}

function inArea(pledge: Pledge, key: string, change: (commitments: Commitment[]) => Commitment[]): Pledge {
  return { ...pledge, focusAreas: pledge.focusAreas.map((area) => (area.key === key ? { ...area, commitments: change(area.commitments) } : area)) };
}
