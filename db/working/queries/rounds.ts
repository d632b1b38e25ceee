import { asc, desc, eq } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import type { Dialogue } from '#domain/dialogue.ts';
import type { WorkingReader } from '../connect.ts';
import { dialogueSubject, isOwn } from '../dialogue-subject.ts';
import { dialogue, dialogueEvent } from '../schema/dialogue.ts';
import { listOwnPledges, type PledgeHead } from './own-pledges.ts';

export type Round = { id: string; label: string; audience: Dialogue['audience']; method: string | null; lastOn: string | null; feedbackOn: string | null };

/** The signed pledges that a coordinator can log a dialogue for, each with the own rounds, the last held first, and the places where people were heard in them. */
export function listRounds(db: WorkingReader, who: Who, now: Date): { head: PledgeHead; rounds: Round[]; places: string[] }[] {
  const coordinator = { ...who, memberships: who.memberships.filter(({ role }) => role === 'coordinator') };
  return listOwnPledges(db, coordinator)
    .filter(({ state }) => state === 'signed')
    .map((head) => {
      const { id, label, audience, method, feedbackOn } = dialogue;
      const all = db
        .select({ id, label, audience, method, feedbackOn })
        .from(dialogue)
        .where(eq(dialogue.pledgeId, head.id))
        .orderBy(asc(dialogue.position))
        .all();
      const own = all.filter((one) => {
        const subject = dialogueSubject(db, one.id, now);
        return subject !== null && isOwn(subject, coordinator);
      });
      const events = db
        .select({ round: dialogueEvent.dialogueId, on: dialogueEvent.on, place: dialogueEvent.place })
        .from(dialogueEvent)
        .innerJoin(dialogue, eq(dialogue.id, dialogueEvent.dialogueId))
        .where(eq(dialogue.pledgeId, head.id))
        .orderBy(desc(dialogueEvent.on))
        .all()
        .filter(({ round }) => own.some((one) => one.id === round));
      const rounds = own.map((one) => ({ ...one, lastOn: events.find(({ round }) => round === one.id)?.on ?? null }));
      return {
        head,
        rounds: rounds.sort((a, b) => (b.lastOn ?? '').localeCompare(a.lastOn ?? '')),
        places: [...new Set(events.flatMap(({ place }) => place ?? []))].slice(0, 5),
      };
    });
}
