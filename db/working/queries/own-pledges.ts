import { eq, inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { type Day, stockholmDay } from '#domain/calendar.ts';
import type { Commitment } from '#domain/commitment.ts';
import type { Responsible } from '#domain/organisation.ts';
import { type OwnsRow, type OwnView, ownView } from '#domain/own-view.ts';
import { isPermitted } from '#domain/permission.ts';
import { type Phase, type Pledge, phaseOf } from '#domain/pledge.ts';
import { shownNow } from '../../shown-now.ts';
import type { WorkingReader } from '../connect.ts';
import { organisation } from '../schema/organisation.ts';
import { pledge, pledgeMunicipality, pledgeParty } from '../schema/pledge.ts';
import { ownersAmong, ownersOfRow, partiesOf } from '../subject.ts';
import { readPledge } from './document.ts';

/** A pledge by what tells it from others. `municipalities` are names, in its own order; `key` and `slug` make its public address. */
export type PledgeHead = {
  id: string;
  key: string;
  slug: string;
  state: Pledge['state'];
  period: Pledge['period'];
  from: string | null;
  to: string | null;
  areaName: string | null;
  municipalities: { key: string; name: string }[];
};

/** One of its commitments as its viewer may see it. `idOf` gives the row of one of its things by its key. */
export type OwnCommitment = {
  id: string;
  commitment: Omit<Commitment, 'activities' | 'figures' | 'assessments' | 'silences'>;
  view: OwnView;
  idOf: (noun: 'activity' | 'figure' | 'assessment' | 'silence', key: string) => string;
};

/** A pledge that an organisation of the viewer's is a party of, as that organisation may see it. */
export type OwnPledge = {
  head: PledgeHead;
  /** The organisation it is seen from, and what it is called where somebody answers for something. */
  organisation: string;
  phase: Phase;
  today: Day;
  period: Pledge['period'];
  focusAreas: (Pick<Pledge['focusAreas'][number], 'key' | 'title' | 'titleEn'> & { commitments: OwnCommitment[] })[];
  sources: (Pledge['sources'][number] & { id: string })[];
  followUps: (Pledge['followUps'][number] & { id: string })[];
  answersFor: (by: Responsible) => boolean;
};

/** Of pledges, latest first, the one to begin with: the latest that has begun, else the latest. `headOf` says where each has its head. */
export function begunLast<Of>(pledges: readonly Of[], today: Day, headOf: (one: Of) => Pick<PledgeHead, 'from'>): Of | undefined {
  return pledges.find((one) => (headOf(one).from ?? '') <= today) ?? pledges[0];
}

/** The heads of the pledges that somebody may work with: those that an organisation they coordinate or publish for is a party of, latest first. */
export function listOwnPledges(db: WorkingReader, who: Who): PledgeHead[] {
  return headsOf(db, workingOrganisations(who));
}

/** The heads of the pledges that one of the organisations is a party of, latest first. */
export function headsOf(db: WorkingReader, own: string[]): PledgeHead[] {
  if (own.length === 0) return [];
  const as = (table: typeof pledgeParty | typeof pledgeMunicipality) =>
    db
      .select({ id: table.pledgeId })
      .from(table)
      .where(inArray(table.organisationId, own))
      .all()
      .map(({ id }) => id);
  const ids = [...new Set([...as(pledgeParty), ...as(pledgeMunicipality)])];
  return ids
    .filter((id) => partiesOf(db, id).some((party) => own.includes(party.id)))
    .flatMap((id) => headOf(db, id) ?? [])
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.key.localeCompare(b.key));
}

/** A pledge as the organisation of somebody who may work with it sees it on the day of `now`; null for everybody else and when there is none. */
export function getOwnPledge(db: WorkingReader, who: Who, id: string, now: Date, shownOfPledge = shownNow(db, now)): OwnPledge | null {
  const head = headOf(db, id);
  const parties = head ? partiesOf(db, id) : [];
  const seenFrom = workingOrganisations(who).find((own) => parties.some((party) => party.id === own));
  const found = head && seenFrom ? readPledge(db, head.key) : null;
  if (!head || !seenFrom || !found) return null;
  const today = stockholmDay(now);
  const shown = shownOfPledge(found);
  const shownOf = (key: string) => shown?.focusAreas.flatMap(({ commitments }) => commitments).find((one) => one.key === key) ?? null;
  const answersFor = (by: Responsible) => ownersAmong(parties, by).includes(seenFrom);
  const rowOf = (path: string) => found.ids.get(path) ?? '';
  const isShared = (by: Responsible) => ownersAmong(parties, by).length > 1;
  const around = { period: found.pledge.period, followUps: shown?.followUps ?? found.pledge.followUps, answersFor, isShared, today };
  return {
    head,
    organisation: seenFrom,
    phase: phaseOf(found.pledge.period, today),
    today,
    period: found.pledge.period,
    answersFor,
    focusAreas: found.pledge.focusAreas.map(({ key, title, titleEn, commitments }) => ({
      key,
      title,
      titleEn,
      commitments: commitments.map((one) => {
        const { activities: _, figures: __, assessments: ___, silences: ____, ...commitment } = one;
        const owns: OwnsRow = (noun, { key, by }) => ownersOfRow(db, parties, noun, { id: rowOf(`${noun}/${one.key}/${key}`), by }).includes(seenFrom);
        return {
          id: rowOf(`commitment/${one.key}`),
          commitment,
          view: ownView(one, shownOf(one.key), { ...around, owns }),
          idOf: (noun, key) => rowOf(`${noun}/${one.key}/${key}`),
        };
      }),
    })),
    sources: found.pledge.sources.map((source) => ({ ...source, id: rowOf(`source/${source.key}`) })),
    followUps: found.pledge.followUps.map((followUp) => ({ ...followUp, id: rowOf(`followUp/${followUp.key}`) })),
  };
}

/** The organisations that somebody sees content for: an admin sees none for it. */
export function workingOrganisations({ memberships }: Who): string[] {
  return memberships.filter(({ role }) => isPermitted('exact.read', role, 'own')).map(({ organisation: { id } }) => id);
}

/** The head of a pledge by its row's id; null when there is none. */
export function headOf(db: WorkingReader, id: string): PledgeHead | null {
  const found = db.select().from(pledge).where(eq(pledge.id, id)).get();
  if (!found) return null;
  const { key, slug, state, periodFrom: from, periodTo: to, areaName } = found;
  const period = { from, to, months: found.periodMonths, note: found.periodNote };
  const municipalities = db
    .select({ key: organisation.key, name: organisation.name })
    .from(pledgeMunicipality)
    .innerJoin(organisation, eq(organisation.id, pledgeMunicipality.organisationId))
    .where(eq(pledgeMunicipality.pledgeId, id))
    .orderBy(pledgeMunicipality.position)
    .all();
  return { id, key, slug, state, period, from, to, areaName, municipalities };
}
