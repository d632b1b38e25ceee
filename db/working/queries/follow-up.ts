import { inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { type NotApproved, partiesLeft, whyNotApproved } from '#domain/approval.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Line, missingLines } from '#domain/follow-up.ts';
import { permittedActor } from '#domain/permission.ts';
import type { WorkingReader } from '../connect.ts';
import { openFollowUp } from '../follow-up.ts';
import { organisation } from '../schema/organisation.ts';
import { commitmentSubject, partiesOf, responsibleOf } from '../subject.ts';

/** A line with the commitment's row; `isOwn`: the viewer's organisation answers for it, `canAdd`: the viewer can add what it lacks. */
export type FollowUpLine = Line & { id: string; title: string; titleEn: string | null; isOpen: boolean; isOwn: boolean; canAdd: boolean };

export type FollowUpPage = {
  phase: 'during' | 'after';
  number: number;
  hash: string;
  lines: FollowUpLine[];
  missing: FollowUpLine[];
  parties: { name: string; approvedOn: string | null }[];
  /** Whether the viewer publishes for a party, and why they can't say yes. */
  isPublisher: boolean;
  whyNot: NotApproved | null;
};

/** What a follow-up of a pledge has and lacks now; null for a draft and before the period has begun. */
export function getFollowUp(db: WorkingReader, who: Who, pledgeId: string, now: Date): FollowUpPage | null {
  const found = openFollowUp(db, pledgeId, now);
  if (!found) return null;
  const { phase, number, waiting, approvals, ids } = found;
  const parties = partiesOf(db, pledgeId);
  const names = new Map(
    db
      .select({ id: organisation.id, name: organisation.name })
      .from(organisation)
      .where(inArray(organisation.id, waiting.parties))
      .all()
      .map(({ id, name }) => [id, name]),
  );
  const lines = found.lines.map((line) => {
    const id = ids.get(`commitment/${line.commitment}`) ?? '';
    const one = found.commitments.find(({ key }) => key === line.commitment);
    const subject = commitmentSubject(db, id, now);
    const actor = subject && permittedActor(who, 'silence.tell', subject.relationOf);
    const type = parties.find((party) => party.id === actor?.organisation)?.type;
    const isOpen = one?.publicationClass === 'open';
    const isOwn = who.memberships.some(
      ({ organisation: { id: own, type: kind } }) => responsibleOf(kind) === line.by && parties.some((party) => party.id === own),
    );
    return {
      ...line,
      isOwn,
      id,
      title: one?.title ?? '',
      titleEn: one?.titleEn ?? null,
      isOpen,
      canAdd: type !== undefined && responsibleOf(type) === line.by,
    };
  });
  const left = new Set(partiesLeft(waiting));
  const publishing = who.memberships.filter(({ role, organisation: { id } }) => role === 'publisher' && waiting.parties.includes(id));
  const why = publishing.map(({ organisation: { id } }) => whyNotApproved(waiting, { organisation: id, person: who.person?.id ?? '', hash: waiting.hash }));
  return {
    phase,
    number,
    hash: waiting.hash,
    lines,
    missing: missingLines(lines) as FollowUpLine[],
    parties: parties.map(({ id }) => {
      const yes = left.has(id) ? undefined : approvals.find((one) => one.organisation === id);
      return { name: names.get(id) ?? '', approvedOn: yes ? stockholmDay(new Date(yes.at)) : null };
    }),
    isPublisher: publishing.length > 0,
    whyNot: why.includes(null) ? null : (why[0] ?? null),
  };
}
