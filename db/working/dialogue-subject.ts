import { eq } from 'drizzle-orm';
import { actorsOf, type Who } from '#domain/actor.ts';
import { isPermitted } from '#domain/permission.ts';
import type { WorkingReader } from './connect.ts';
import { concern, dialogue } from './schema/dialogue.ts';
import { pledgeSubject, type Subject } from './subject.ts';

/** A round of listening by its row's id: the parties of its pledge have it together. Until it is public, and in its own detail, it is known to them alone. */
export function dialogueSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select({ pledge: dialogue.pledgeId }).from(dialogue).where(eq(dialogue.id, id)).get();
  return found ? amongParties(db, found.pledge, now) : null;
}

/** What people said, by its row's id; known as the round is. */
export function concernSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select({ pledge: concern.pledgeId }).from(concern).where(eq(concern.id, id)).get();
  return found ? amongParties(db, found.pledge, now) : null;
}

/** What the parties of a pledge know before anybody else does. */
export function amongParties(db: WorkingReader, pledge: string, now: Date): Subject | null {
  const whole = pledgeSubject(db, pledge, now);
  if (!whole) return null;
  const isOfParty = (who: Who) => actorsOf(who).some(({ role, organisation: by }) => isPermitted('draft.read', role, whole.relationOf(by)));
  return { ...whole, isKnownTo: isOfParty };
}
