import type { Who } from '#domain/actor.ts';
import { partiesLeft, whyNotApproved } from '#domain/approval.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { missingLines } from '#domain/follow-up.ts';
import type { Todo, Waiting } from '#domain/todo.ts';
import type { WorkingReader } from '../connect.ts';
import { openFollowUp } from '../follow-up.ts';
import { pledgeRow, waitingRevision, waitingState } from '../pledge-text.ts';
import { partiesOf, responsibleOf } from '../subject.ts';

/** The versions of pledges that wait for a yes: the viewer's own where they publish for a party that hasn't said it, else the other parties'. */
export function pledgesToApprove(db: WorkingReader, { person, memberships }: Who, pledgeIds: string[]): { todos: Todo[]; waiting: Waiting[] } {
  const each = pledgeIds.flatMap((pledge) => {
    const revision = waitingRevision(db, pledge);
    if (!revision) return [];
    const state = waitingState(db, pledgeRow(db, pledge), revision);
    const publishing = memberships.find(({ role, organisation }) => {
      const asked = { organisation: organisation.id, person: person?.id ?? '', hash: revision.hash };
      return role === 'publisher' && state.parties.includes(organisation.id) && whyNotApproved(state, asked) === null;
    });
    const since = stockholmDay(new Date(revision.createdAt));
    const todo: Todo = { kind: 'approvePledge', pledge, commitment: null, subject: revision.id, since, count: 1 };
    const left = partiesOf(db, pledge).filter(({ id }) => partiesLeft(state).includes(id) && id !== publishing?.organisation.id);
    const waiting = left.map(({ type }): Waiting => ({ kind: 'pledge', pledge, commitment: null, by: responsibleOf(type) }));
    return [{ todos: publishing ? [todo] : [], waiting }];
  });
  return { todos: each.flatMap(({ todos }) => todos), waiting: each.flatMap(({ waiting }) => waiting) };
}

/**
 * The follow-ups that wait for the viewer's yes as a publisher: those that lack nothing and that another party has said yes to already, or whose
 * period is over. One in the middle of a period is the parties' own to begin.
 */
export function followUpsToApprove(db: WorkingReader, { person, memberships }: Who, pledgeIds: string[], now: Date): Todo[] {
  const publishing = memberships.filter(({ role }) => role === 'publisher').map(({ organisation }) => organisation.id);
  if (publishing.length === 0) return [];
  return pledgeIds.flatMap((pledge): Todo[] => {
    const found = openFollowUp(db, pledge, now);
    if (!found || found.lines.length === 0 || missingLines(found.lines).length > 0) return [];
    const { waiting, phase, version, approvals } = found;
    const isAsked = phase === 'after' || approvals.length > 0;
    const may = publishing.some(
      (organisation) =>
        waiting.parties.includes(organisation) && whyNotApproved(waiting, { organisation, person: person?.id ?? '', hash: waiting.hash }) === null,
    );
    const [first] = approvals.map(({ at }) => stockholmDay(new Date(at))).sort();
    return isAsked && may ? [{ kind: 'approveFollowUp', pledge, commitment: null, subject: version?.id ?? null, since: first ?? null, count: 1 }] : [];
  });
}
