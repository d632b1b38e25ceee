import { eq, inArray } from 'drizzle-orm';
import type { Membership, Who } from '#domain/actor.ts';
import type { WorkingReader } from '../connect.ts';
import { agreement, agreementParty } from '../schema/agreement.ts';
import { organisation } from '../schema/organisation.ts';
import { pledgeMunicipality, pledgeParty } from '../schema/pledge.ts';
import { partiesOf } from '../subject.ts';
import { listOwnPledges, type PledgeHead } from './own-pledges.ts';

type Choice = { id: string; name: string };

/** What can be chosen for a draft by an organisation: those it knows of already come first. */
export type DraftChoices = {
  municipalities: Choice[];
  parties: Choice[];
  agreements: { id: string; title: string | null; from: string | null; to: string | null }[];
  /** Signed pledges that the organisation is a party of, latest first, with their parties. */
  previous: (PledgeHead & { parties: string[] })[];
};

/** The organisations that somebody drafts for. */
export function draftingMemberships({ memberships }: Who): Membership[] {
  return memberships.filter(({ role }) => role === 'coordinator');
}

/**
 * Municipalities and parties that the organisation has stood with in a pledge or an agreement, else all of the other kind; only invented ones beside
 * an invented one, and only real ones beside a real one.
 */
export function listDraftChoices(db: WorkingReader, who: Who, own: Membership['organisation']): DraftChoices {
  const all = db.select().from(organisation).where(eq(organisation.example, own.example)).all();
  const known = knownTo(db, own.id);
  const order = new Intl.Collator('sv');
  const sorted = (list: typeof all) =>
    list.sort((a, b) => Number(b.id === own.id) - Number(a.id === own.id) || order.compare(a.name, b.name)).map(({ id, name }) => ({ id, name }));
  const isNear = (one: (typeof all)[number]) => one.id === own.id || known.has(one.id);
  const other = own.type === 'municipality' ? 'policeArea' : 'municipality';
  const hasOther = all.some((one) => one.type === other && known.has(one.id));
  const near = all.filter((one) => isNear(one) || (one.type === other && !hasOther));
  const agreementIds = db.select({ id: agreementParty.agreementId }).from(agreementParty).where(eq(agreementParty.organisationId, own.id)).all();
  return {
    municipalities: sorted(near.filter(({ type }) => type === 'municipality')),
    parties: sorted(near),
    agreements: db
      .select({ id: agreement.id, title: agreement.title, from: agreement.from, to: agreement.to })
      .from(agreement)
      .where(
        inArray(
          agreement.id,
          agreementIds.map(({ id }) => id),
        ),
      )
      .all(),
    previous: listOwnPledges(db, who)
      .filter(({ state }) => state === 'signed')
      .map((head) => ({ ...head, parties: partiesOf(db, head.id).map(({ id }) => id) }))
      .filter((head) => head.parties.includes(own.id)),
  };
}

/** Those that have stood with the organisation in a pledge or an agreement. */
function knownTo(db: WorkingReader, own: string): Set<string> {
  const beside = (table: typeof pledgeParty | typeof pledgeMunicipality) => {
    const mine = db.select({ id: table.pledgeId }).from(table).where(eq(table.organisationId, own));
    return [pledgeParty, pledgeMunicipality].flatMap((other) => db.select({ id: other.organisationId }).from(other).where(inArray(other.pledgeId, mine)).all());
  };
  const agreements = db.select({ id: agreementParty.agreementId }).from(agreementParty).where(eq(agreementParty.organisationId, own));
  const agreed = db.select({ id: agreementParty.organisationId }).from(agreementParty).where(inArray(agreementParty.agreementId, agreements)).all();
  return new Set([...beside(pledgeParty), ...beside(pledgeMunicipality), ...agreed].map(({ id }) => id));
}
