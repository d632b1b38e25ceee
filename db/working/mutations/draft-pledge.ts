import { and, eq, inArray, ne } from 'drizzle-orm';
import * as z from 'zod';
import { partialDate } from '#domain/calendar.ts';
import { givenList, givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { newDraft } from '#domain/new-draft.ts';
import { isTheirsToPromise } from '#domain/parties.ts';
import { periodSlug } from '#domain/period-slug.ts';
import { type Period, period as periodSchema } from '#domain/pledge.ts';
import { Refusal } from '#domain/refusal.ts';
import { promisedIn } from '#domain/revision.ts';
import { key as keySchema, text } from '#domain/text.ts';
import type { WorkingReader, Writer } from '../connect.ts';
import { draftRow, pledgeRow, readWhole, storePledge } from '../pledge-text.ts';
import { agreement as agreements } from '../schema/agreement.ts';
import { organisation } from '../schema/organisation.ts';
import { pledge, pledgeMunicipality } from '../schema/pledge.ts';
import { organisationSubject, partiesOf, pledgeSubject } from '../subject.ts';
import { verb } from '../verb.ts';

const who = { municipalities: givenList(rowId), parties: givenList(rowId) };
const time = { from: givenOrNull(partialDate), to: givenOrNull(partialDate) };

/** What a new draft begins with. `organisation` is the one that begins it and a party of it; `previous` the pledge it continues. */
export const draftedPledge = z.strictObject({ organisation: rowId, previous: givenOrNull(rowId), ...time, ...who });

/** A new pledge that nobody but its parties knows of, from nothing or from what the previous one promised. */
export const draftPledge = verb('pledge.draft', draftedPledge, {
  subject: (db, input) => organisationSubject(db, input.organisation),
  work: (tx, { input, now }) => {
    const period = periodOf(input);
    const { municipalities, parties } = placesAndParties(tx, input.organisation, input);
    const previous = input.previous === null ? null : previousOf(tx, input.previous, input.organisation, now);
    const slug = freeSlug(tx, periodSlug(period, previous?.area?.name ?? null), input.municipalities);
    const drafted = newDraft({ key: freeKey(tx, `${municipalities[0]}-${slug}`), slug, period, municipalities, parties }, previous);
    storePledge(tx, drafted);
    const id = tx.select({ id: pledge.id }).from(pledge).where(eq(pledge.key, drafted.key)).get()?.id ?? '';
    return { result: { pledge: id }, happened: { what: 'pledge.drafted', subject: id, before: null, after: promisedIn(drafted) } };
  },
});

export const describedPledge = z.strictObject({
  pledge: rowId,
  version: seenVersion,
  ...time,
  slug: keySchema,
  areaName: givenOrNull(text(200)),
  ...who,
  agreement: givenOrNull(rowId),
});

/** When, where, between whom and under which agreement a draft is. */
export const describePledge = verb('pledge.describe', describedPledge, {
  subject: (db, input, now) => pledgeSubject(db, input.pledge, now),
  work: (tx, { actor, input }) => {
    const row = draftRow(tx, input.pledge);
    const { pledge: before } = readWhole(tx, row);
    if (row.version !== input.version) throw new Refusal('conflict', 'changedMeanwhile', { current: { version: row.version, ...headOf(tx, row.id) } });
    const period = periodOf(input);
    const { municipalities, parties } = placesAndParties(tx, actor.organisation ?? '', input);
    if (isTaken(tx, input.slug, input.municipalities, row.id)) throw new Refusal('unfit', 'slugTaken', { field: 'slug' });
    const key = row.slug === input.slug ? row.key : freeKey(tx, `${municipalities[0]}-${input.slug}`);
    tx.update(pledge)
      .set({ key, version: row.version + 1 })
      .where(eq(pledge.id, row.id))
      .run();
    const area = input.areaName === null ? null : { level: before.area?.level ?? null, name: input.areaName };
    const after = {
      ...before,
      key,
      slug: input.slug,
      period: { ...before.period, ...period },
      municipalities,
      parties,
      area,
      agreement: agreementOf(tx, input),
    };
    storePledge(tx, after);
    tx.update(pledge)
      .set({ version: row.version + 1 })
      .where(eq(pledge.id, row.id))
      .run();
    return { result: { pledge: row.id }, happened: { what: 'pledge.described', subject: row.id, before: headTold(before), after: headTold(after) } };
  },
});

/** The head of a draft as its form has it. */
export function headOf(db: WorkingReader, id: string) {
  const row = pledgeRow(db, id);
  const municipalities = db
    .select({ id: organisation.id })
    .from(pledgeMunicipality)
    .innerJoin(organisation, eq(organisation.id, pledgeMunicipality.organisationId))
    .where(eq(pledgeMunicipality.pledgeId, id))
    .orderBy(pledgeMunicipality.position)
    .all();
  return {
    from: row.periodFrom,
    to: row.periodTo,
    slug: row.slug,
    areaName: row.areaName,
    municipalities: municipalities.map((one) => one.id),
    parties: partiesOf(db, id).map((one) => one.id),
    agreement: row.agreementId,
  };
}

function headTold({ slug, period, municipalities, parties, area, agreement }: ReturnType<typeof readWhole>['pledge']) {
  return { slug, period, municipalities, parties, area, agreement };
}

/** Whole calendar years are said as years. */
function periodOf({ from, to }: { from: string | null; to: string | null }): Period {
  const years = from?.endsWith('-01-01') && to?.endsWith('-12-31');
  const read = periodSchema.safeParse(years ? { from: from?.slice(0, 4), to: to?.slice(0, 4) } : { from, to });
  if (!read.success) throw new Refusal('unfit', 'endsBeforeStart', { field: 'to' });
  return read.data;
}

/** The keys of a draft's municipalities and parties: the drafting organisation is one of the parties, and nothing invented stands beside what is real. */
function placesAndParties(tx: Writer, own: string, given: { municipalities: string[]; parties: string[] }) {
  const all = tx
    .select()
    .from(organisation)
    .where(inArray(organisation.id, [own, ...given.municipalities, ...given.parties]))
    .all();
  const found = new Map(all.map((one) => [one.id, one]));
  const isExample = found.get(own)?.example;
  const keysOf = (ids: string[], field: string, fits: (type: string) => boolean) => {
    if (ids.length === 0) throw new Refusal('unfit', field === 'parties' ? 'noParty' : 'noMunicipality', { field });
    return [...new Set(ids)].map((id) => {
      const one = found.get(id);
      if (!one || one.example !== isExample || !fits(one.type)) throw new Refusal('unfit', 'notAnOrganisation', { field });
      return one.key;
    });
  };
  const municipalities = keysOf(given.municipalities, 'municipalities', (type) => type === 'municipality');
  const parties = keysOf(given.parties, 'parties', () => true);
  if (!given.parties.includes(own)) throw new Refusal('unfit', 'ownPartyMissing', { field: 'parties' });
  if (
    !isTheirsToPromise(
      municipalities,
      all.filter(({ key }) => parties.includes(key)),
    )
  )
    throw new Refusal('unfit', 'notTheirs', { field: 'parties' });
  return { municipalities, parties };
}

function previousOf(tx: Writer, id: string, own: string, now: Date) {
  if (pledgeSubject(tx, id, now)?.relationOf(own) !== 'own') throw new Refusal('unfit', 'notOwnPledge', { field: 'previous' });
  const row = pledgeRow(tx, id);
  if (row.state !== 'signed') throw new Refusal('unfit', 'notOwnPledge', { field: 'previous' });
  return readWhole(tx, row).pledge;
}

function agreementOf(tx: Writer, { agreement }: { agreement: string | null }): string | null {
  if (agreement === null) return null;
  const found = tx.select({ key: agreements.key }).from(agreements).where(eq(agreements.id, agreement)).get();
  if (!found) throw new Refusal('unfit', 'unknown', { field: 'agreement' });
  return found.key;
}

/** The suggested address, or the first with a number after it that none of the municipalities has. */
function freeSlug(tx: Writer, slug: string, municipalities: string[]): string {
  for (let nr = 1; ; nr++) {
    const tried = nr === 1 ? slug : `${slug}-${nr}`;
    if (!isTaken(tx, tried, municipalities, null)) return tried;
  }
}

function isTaken(tx: Writer, slug: string, municipalities: string[], but: string | null): boolean {
  return (
    tx
      .select({ id: pledge.id })
      .from(pledge)
      .innerJoin(pledgeMunicipality, eq(pledgeMunicipality.pledgeId, pledge.id))
      .where(and(eq(pledge.slug, slug), inArray(pledgeMunicipality.organisationId, municipalities), ne(pledge.id, but ?? '')))
      .get() !== undefined
  );
}

function freeKey(tx: Writer, wanted: string): string {
  for (let nr = 1; ; nr++) {
    const tried = nr === 1 ? wanted : `${wanted}-${nr}`;
    if (!tx.select({ id: pledge.id }).from(pledge).where(eq(pledge.key, tried)).get()) return tried;
  }
}
