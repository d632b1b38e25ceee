import { createHash } from 'node:crypto';
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import * as z from 'zod';
import type { Membership } from '#domain/actor.ts';
import { type Day, stockholmDay } from '#domain/calendar.ts';
import { documentFormat, documentVersion, filedPledge } from '#domain/document.ts';
import { keysIn, pointingKeys } from '#domain/held-text.ts';
import type { ImportFault } from '#domain/import-fault.ts';
import { type ImportPlan, planImport } from '#domain/import-plan.ts';
import { isTheirsToPromise } from '#domain/parties.ts';
import type { Pledge } from '#domain/pledge.ts';
import { misfitsOf } from '#domain/references.ts';
import { promisedText } from '#domain/revision.ts';
import type { WorkingReader } from './connect.ts';
import { writing } from './pledge-text.ts';
import { readPledge, readShared } from './queries/document.ts';
import { event } from './schema/event.ts';
import { pledge as pledges } from './schema/pledge.ts';
import { ownersAmong, partiesOf, responsibleOf } from './subject.ts';

/** A record of the file and what it would do; `id` is the stored pledge's, `lastWritten` the day somebody last wrote in the draft that it would replace. */
export type LookedAt = { key: string; pledge: Pledge; id: string | null; lastWritten: Day | null } & (
  | { plan: ImportPlan; seen: string }
  | { faults: (ImportFault | z.core.$ZodIssue)[] }
);
export type RefusedRecord = { key: string; pledge: null; faults: z.core.$ZodIssue[] };
/** A file as a whole: what is wrong with it, or each of its pledges. */
export type ImportLook = { wrong: 'notJson' | 'notTheFormat' | 'noPledges' } | { wrong: null; records: (LookedAt | RefusedRecord)[] };

const envelope = z.object({ format: z.literal(documentFormat), version: z.literal(documentVersion), pledges: z.array(z.unknown()).default([]) });

/**
 * What a file in the product's own format would do if a coordinator of `own` took it in, pledge by pledge; nothing is stored. Only pledges are taken in:
 * organisations, agreements and pictures are the operator's.
 */
export function lookAtImport(db: WorkingReader, own: Membership['organisation'], text: string, now: Date): ImportLook {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { wrong: 'notJson' };
  }
  const read = envelope.safeParse(json);
  if (!read.success) return { wrong: 'notTheFormat' };
  if (read.data.pledges.length === 0) return { wrong: 'noPledges' };
  const shared = readShared(db);
  const around = {
    organisations: new Set(shared.organisations.filter(({ example }) => example === own.example).map(({ key }) => key)),
    agreements: new Map(shared.agreements.map((one) => [one.key, one])),
    situationPictures: new Set(shared.situationPictures.map(({ key }) => key)),
  };
  return { wrong: null, records: read.data.pledges.map(record) };

  function record(item: unknown, at: number): LookedAt | RefusedRecord {
    const parsed = filedPledge.safeParse(item, { reportInput: true });
    if (!parsed.success) return { key: nameOf(item, at), pledge: null, faults: parsed.error.issues };
    const pledge = parsed.data;
    const stored = db.select().from(pledges).where(eq(pledges.key, pledge.key)).get();
    const whole = stored ? readPledge(db, pledge.key)?.pledge : undefined;
    const lastWritten = stored?.state === 'draft' ? lastWrittenIn(db, stored) : null;
    const looked = { key: pledge.key, pledge, id: stored?.id ?? null, lastWritten };
    const twice = read.data?.pledges.slice(0, at).some((one) => nameOf(one, -1) === pledge.key) ? [{ path: ['key'], key: 'givenTwice' as const }] : [];
    const parties = shared.organisations.filter(({ key }) => (pledge.parties.length > 0 ? pledge.parties : pledge.municipalities).includes(key));
    const theirs = isTheirsToPromise(pledge.municipalities, parties) ? [] : [{ path: ['parties'], key: 'notTheirs' as const }];
    const pointing = pointingKeys(pledge, new Set(keysIn(whole))).map((path) => ({ path, key: 'keyPoints' as const }));
    const unfit = [...twice, ...theirs, ...addressFaults(db, pledge), ...pointing, ...misfitsOf(pledge, around).map(asFault)];
    if (unfit.length > 0) return { ...looked, faults: unfit };
    const found = planImport(pledge, whole ? { pledge: whole, isWorkedIn: lastWritten !== null } : null, {
      organisation: own.key,
      by: responsibleOf(own.type),
      owns: ({ responsible }) => stored !== undefined && ownersAmong(partiesOf(db, stored.id), responsible).includes(own.id),
      today: stockholmDay(now),
    });
    return 'faults' in found ? { ...looked, faults: found.faults } : { ...looked, plan: found, seen: seenOf(whole ?? null, found) };
  }
}

/** A fingerprint of what was shown: of the pledge as it stands here and as it would become. */
function seenOf(stored: Pledge | null, { after }: ImportPlan): string {
  return createHash('sha256')
    .update(JSON.stringify([stored && [promisedText(stored), stored], after]))
    .digest('hex');
}

/** The day somebody last wrote in a draft by hand. */
function lastWrittenIn(db: WorkingReader, { id, key }: { id: string; key: string }): Day | null {
  const byHand = writing.filter((what) => what !== 'pledge.imported' && what !== 'pledge.changed');
  const last = db
    .select({ at: event.at })
    .from(event)
    .where(and(inArray(event.subject, [id, key]), inArray(event.what, byHand), isNotNull(event.person)))
    .orderBy(desc(event.number))
    .limit(1)
    .get();
  return last ? stockholmDay(new Date(last.at)) : null;
}

function addressFaults(db: WorkingReader, { key, slug, municipalities }: Pledge): ImportFault[] {
  const others = db.select({ key: pledges.key }).from(pledges).where(eq(pledges.slug, slug)).all();
  const taken = others.some((one) => one.key !== key && readPledge(db, one.key)?.pledge.municipalities.some((where) => municipalities.includes(where)));
  return taken ? [{ path: ['slug'], key: 'addressTaken' }] : [];
}

function asFault({ path, message }: { path: (string | number)[]; message: string }): ImportFault {
  if (!message.startsWith('names')) return { path, key: 'givenTwice' };
  return { path, key: message.startsWith('names the organisation') ? 'unknownOrganisation' : 'namesNothing' };
}

function nameOf(item: unknown, at: number): string {
  const known = item !== null && typeof item === 'object' ? (item as { key?: unknown }).key : null;
  return typeof known === 'string' ? known.slice(0, 120) : `${at + 1}`;
}
