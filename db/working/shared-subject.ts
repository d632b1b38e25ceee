import { eq } from 'drizzle-orm';
import { actorsOf } from '#domain/actor.ts';
import type { HeldNoun } from '#domain/held-text.ts';
import { isPermitted, type Relation } from '#domain/permission.ts';
import type { WorkingReader } from './connect.ts';
import { agreement, agreementParty } from './schema/agreement.ts';
import { organisation } from './schema/organisation.ts';
import { situationPicture, situationPictureParty } from './schema/situation-picture.ts';
import { everyPledge, pledgeSubject, type Subject } from './subject.ts';

/** What pledges share: a record of it (its row's id and key), and the ids of the organisations that it is of. */
export type SharedRecord = { noun: Exclude<HeldNoun, 'pledge'>; id: string; key: string; organisations: string[] };

/** Agreements and situation pictures, of all who made them, and organisations, each its own. */
export function listShared(db: WorkingReader): SharedRecord[] {
  const agreements = db
    .select({ id: agreement.id, key: agreement.key, of: agreementParty.organisationId })
    .from(agreement)
    .innerJoin(agreementParty, eq(agreementParty.agreementId, agreement.id))
    .all();
  const pictures = db
    .select({ id: situationPicture.id, key: situationPicture.key, of: situationPictureParty.organisationId })
    .from(situationPicture)
    .innerJoin(situationPictureParty, eq(situationPictureParty.situationPictureId, situationPicture.id))
    .all();
  const organisations = db.select({ id: organisation.id, key: organisation.key, of: organisation.id }).from(organisation).all();
  return [...gathered('agreement', agreements), ...gathered('situationPicture', pictures), ...gathered('organisation', organisations)];
}

/** What texts stand in, by its noun and row's id. What pledges share touches the pages of all of them. */
export function heldSubject(db: WorkingReader, noun: HeldNoun, id: string, now: Date): Subject | null {
  if (noun === 'pledge') return pledgeSubject(db, id, now);
  const found = listShared(db).find((one) => one.noun === noun && one.id === id);
  if (!found) return null;
  const relationOf = (by: string | null): Relation => (by !== null && found.organisations.includes(by) ? 'own' : 'foreign');
  return {
    pledge: everyPledge,
    relationOf,
    isKnownTo: (who) => actorsOf(who).some(({ role, organisation: by }) => isPermitted('exact.read', role, relationOf(by))),
  };
}

function gathered(noun: SharedRecord['noun'], rows: { id: string; key: string; of: string }[]): SharedRecord[] {
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first ? [{ noun, id: first.id, key: first.key, organisations: [first, ...others].map(({ of }) => of) }] : [],
  );
}
