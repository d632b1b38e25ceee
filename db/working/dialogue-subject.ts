import { eq } from 'drizzle-orm';
import { actorsOf, type Who } from '#domain/actor.ts';
import { answersForRound } from '#domain/dialogue.ts';
import { isPermitted, type Relation } from '#domain/permission.ts';
import type { WorkingReader } from './connect.ts';
import { recorderOf } from './recorder.ts';
import { concern, dialogue } from './schema/dialogue.ts';
import { ownersAmong, partiesOf, pledgeSubject, type Subject } from './subject.ts';

type Row = { id: string; pledge: string };

/**
 * A round of listening by its row's id: whoever opened it has it, and knows of it in its detail. One that came in with a document is theirs who led it; where
 * that isn't said, every party's. The others see of it what anyone does.
 */
export function dialogueSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = roundOf(db, id);
  return found ? ofOwners(db, found.pledge, ownersOfRound(db, found), now) : null;
}

/** What people said, by its row's id: theirs who noted it; without that its round's, and of no round every party's. */
export function concernSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select({ id: concern.id, pledge: concern.pledgeId, round: concern.dialogueId }).from(concern).where(eq(concern.id, id)).get();
  if (!found) return null;
  const recorder = recorderOf(db, 'concern', id);
  const round = found.round === null ? undefined : roundOf(db, found.round);
  const parties = partiesOf(db, found.pledge).map((party) => party.id);
  return ofOwners(db, found.pledge, recorder !== null ? [recorder] : round ? ownersOfRound(db, round) : parties, now);
}

/** Something that is to be a part of a round, or of none: whose the round is, or every party's. A round that there isn't is refused by what is done. */
export function inRoundSubject(db: WorkingReader, { pledge, dialogue: round }: { pledge: string; dialogue: string | null }, now: Date): Subject | null {
  return (round !== null && dialogueSubject(db, round, now)) || amongParties(db, pledge, now);
}

/** What people said, to be said of a round (`dialogue`; null: none): whose both are. */
export function movedConcernSubject(
  db: WorkingReader,
  { concern: id, dialogue: round }: { concern: string; dialogue: string | null },
  now: Date,
): Subject | null {
  const said = concernSubject(db, id, now);
  const to = round === null ? null : dialogueSubject(db, round, now);
  return said && to ? { ...said, isKnownTo: (who) => said.isKnownTo(who) && to.isKnownTo(who), relationOf: lesser(said, to) } : said;
}

/** What the parties of a pledge know before anybody else does. */
export function amongParties(db: WorkingReader, pledge: string, now: Date): Subject | null {
  const whole = pledgeSubject(db, pledge, now);
  if (!whole) return null;
  const isOfParty = (who: Who) => actorsOf(who).some(({ role, organisation: by }) => isPermitted('draft.read', role, whole.relationOf(by)));
  return { ...whole, isKnownTo: isOfParty };
}

/** Whether one of the organisations that somebody coordinates or publishes for has it. */
export function isOwn({ relationOf }: Subject, who: Who): boolean {
  return actorsOf(who).some(({ role, organisation: by }) => isPermitted('exact.read', role, relationOf(by)));
}

function lesser(one: Subject, other: Subject): Subject['relationOf'] {
  return (by) => (other.relationOf(by) === 'own' ? one.relationOf(by) : other.relationOf(by));
}

function ofOwners(db: WorkingReader, pledge: string, owners: string[], now: Date): Subject | null {
  const whole = pledgeSubject(db, pledge, now);
  if (!whole) return null;
  const isOfParty = (by: string | null) => whole.relationOf(by) === 'own';
  const relationOf = (by: string | null): Relation => (by !== null && isOfParty(by) && owners.includes(by) ? 'own' : isOfParty(by) ? 'party' : 'foreign');
  const own = { ...whole, relationOf };
  return { ...own, isKnownTo: (who) => isOwn(own, who) };
}

function ownersOfRound(db: WorkingReader, { id, pledge, ledBy }: Row & { ledBy: string | null }): string[] {
  const recorder = recorderOf(db, 'dialogue', id);
  return recorder !== null ? [recorder] : ownersAmong(partiesOf(db, pledge), answersForRound(ledBy));
}

function roundOf(db: WorkingReader, id: string): (Row & { ledBy: string | null }) | undefined {
  return db.select({ id: dialogue.id, pledge: dialogue.pledgeId, ledBy: dialogue.ledBy }).from(dialogue).where(eq(dialogue.id, id)).get();
}
