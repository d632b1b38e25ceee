import { and, eq, inArray, sql } from 'drizzle-orm';
import { stockholmDay } from '#domain/calendar.ts';
import type { Commitment } from '#domain/commitment.ts';
import { withoutHeld } from '#domain/held-text.ts';
import { leftBehind, likelyOrigins, type Origin } from '#domain/origins.ts';
import { daysOf, type Pledge } from '#domain/pledge.ts';
import { isPublic } from '#domain/publication.ts';
import { withoutTakenDown } from '#domain/takedown.ts';
import { isSamePlace } from '#domain/threads.ts';
import type { WorkingReader } from '../connect.ts';
import { readWhole } from '../pledge-text.ts';
import { event } from '../schema/event.ts';
import { organisation } from '../schema/organisation.ts';
import { pledgeMunicipality, pledge as pledges } from '../schema/pledge.ts';
import { listTakenDown } from './takedowns.ts';
import { readAllowedTexts, textHash } from './text-decisions.ts';

/** An earlier pledge that a draft's commitments can go on from; `idOf` gives a commitment's row by its key. */
export type Earlier = { key: string; from: string | null; period: Pledge['period']; commitments: Commitment[]; idOf: (key: string) => string };

/** Where a draft's commitments can come from: the pledges before it, what to ask about and what the latest of them promised that isn't here, nor asked about. */
export type Origins = { earlier: Earlier[]; asked: Map<string, Origin<Commitment>>; left: Origin<Commitment>[] };

/** What somebody who writes in a draft is asked about where its commitments come from. Nothing of it is stored before they have answered. */
export function getOrigins(db: WorkingReader, id: string, draft: Pledge, idOf: (key: string) => string, now: Date): Origins {
  const earlier = earlierPledges(db, draft, now);
  const own = draft.focusAreas.flatMap(({ commitments }) => commitments);
  const answered = answeredIn(db, id);
  const open = own.filter(({ key, continues, withdrawn }) => !continues && !withdrawn && !answered.has(idOf(key)));
  const free = earlier.map((one) => ({ ...one, commitments: one.commitments.filter((from) => !own.some(isFrom(one.key, from.key))) }));
  const asked = likelyOrigins(open, free);
  const isAsked = (pledge: string, key: string) => [...asked.values()].some((origin) => origin.pledge === pledge && origin.from.key === key);
  return { earlier, asked, left: leftBehind(own, earlier).filter(({ pledge, from }) => !isAsked(pledge, from.key)) };
}

/**
 * The signed pledges for the same place that begin before it, latest first. One that isn't public is only known to its parties, so it counts where all
 * the draft's parties are among them; others know of it what anybody may. What is taken down is nobody's to take over.
 */
export function earlierPledges(db: WorkingReader, draft: Pledge, now: Date): Earlier[] {
  const places = db.select({ id: organisation.id }).from(organisation).where(inArray(organisation.key, draft.municipalities));
  const ids = db.select({ pledge: pledgeMunicipality.pledgeId }).from(pledgeMunicipality).where(inArray(pledgeMunicipality.organisationId, places));
  const rows = db
    .select({ id: pledges.id, key: pledges.key })
    .from(pledges)
    .where(and(eq(pledges.state, 'signed'), inArray(pledges.id, ids)))
    .all();
  const start = daysOf(draft.period).from;
  const [taken, allowed] = [listTakenDown(db), readAllowedTexts(db)];
  const partiesIn = ({ parties, municipalities }: Pledge) => (parties.length > 0 ? parties : municipalities);
  return rows
    .filter(({ key }) => key !== draft.key)
    .flatMap((row) => {
      const whole = readWhole(db, row);
      const rowIds = whole.ids;
      const known = withoutTakenDown(whole, taken);
      const isTheirs = partiesIn(draft).every((party) => partiesIn(known).includes(party));
      const pledge = isTheirs ? known : withoutHeld(known, (text) => allowed.has(textHash({ noun: 'pledge', key: row.key }, text)));
      const { from } = daysOf(pledge.period);
      const isBefore = start === null || from === null || from < start;
      if (!isBefore || !isSamePlace(pledge.area?.name ?? null, draft.area?.name ?? null) || !(isTheirs || isPublic(pledge, stockholmDay(now)))) return [];
      const commitments = pledge.focusAreas.flatMap((area) => area.commitments).filter(({ withdrawn }) => !withdrawn);
      return [{ key: row.key, from, period: pledge.period, commitments, idOf: (key: string) => rowIds.get(`commitment/${key}`) ?? '' }];
    })
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.key.localeCompare(b.key));
}

/** The rows of the commitments that somebody has said where they come from, "from nowhere" too. */
function answeredIn(db: WorkingReader, id: string): Set<string> {
  const told = db
    .selectDistinct({ commitment: sql<string>`${event.after} ->> 'commitment'` })
    .from(event)
    .where(and(eq(event.subject, id), eq(event.what, 'commitment.related')))
    .all();
  return new Set(told.map((one) => one.commitment));
}

function isFrom(pledge: string, commitment: string) {
  return ({ continues }: Commitment) => continues?.pledge === pledge && continues.commitment === commitment;
}
