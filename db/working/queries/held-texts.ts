import type { Who } from '#domain/actor.ts';
import { type HeldText, heldTexts } from '#domain/held-text.ts';
import { permittedActor } from '#domain/permission.ts';
import { shownNow } from '../../shown-now.ts';
import type { WorkingReader } from '../connect.ts';
import { partiesOf, pledgeSubject, responsibleOf } from '../subject.ts';
import { readPledge } from './document.ts';
import { listOwnPledges } from './own-pledges.ts';
import { listAdopted } from './revisions.ts';
import { readTextDecisions, textHash } from './text-decisions.ts';

/** A text that nobody outside reads before a person has decided. `isRefused`: somebody decided that it isn't to be shown. */
export type WaitingText = HeldText & { hash: string; pledge: string; pledgeKey: string; commitmentId: string | null; isRefused: boolean };

/** The texts that wait for somebody: of the pledges they have part in those that their own organisation wrote, or nobody in particular. */
export function listHeldTexts(db: WorkingReader, who: Who, now: Date): WaitingText[] {
  return listOwnPledges(db, who).flatMap(({ id, key, state }) => {
    const subject = state === 'signed' ? pledgeSubject(db, id, now) : null;
    const actor = subject && permittedActor(who, 'text.decide', subject.relationOf);
    return actor?.organisation ? heldFor(db, { id, key }, actor.organisation, now) : [];
  });
}

/** Those of one pledge that an organisation decides about. */
export function heldFor(db: WorkingReader, { id, key }: { id: string; key: string }, organisation: string, now: Date): WaitingText[] {
  const found = readPledge(db, key);
  if (!found) return [];
  const decided = new Map(readTextDecisions(db).map(({ hash, isAllowed }) => [hash, isAllowed]));
  const own = partiesOf(db, id).find((party) => party.id === organisation);
  const texts = [...heldTexts(shownNow(db, now, { withHeld: true })(found)), ...heldTexts(listAdopted(db, id))];
  const seen = new Set<string>();
  return texts
    .map((one) => ({
      ...one,
      hash: textHash(key, one.text),
      pledge: id,
      pledgeKey: key,
      commitmentId: one.commitment && (found.ids.get(`commitment/${one.commitment}`) ?? null),
    }))
    .filter(
      ({ by, hash }) =>
        own && (by === null || by === 'joint' || by === responsibleOf(own.type)) && decided.get(hash) !== true && !seen.has(hash) && seen.add(hash),
    )
    .map((one) => ({ ...one, isRefused: decided.get(one.hash) === false }));
}
