import type { Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { daysOf } from '#domain/pledge.ts';
import type { Followed, Todo, Waiting } from '#domain/todo.ts';
import { todosOf, waitingOf } from '#domain/todo.ts';
import { responsibleOf } from '../subject.ts';
import type { OwnPledge } from './own-pledges.ts';
import type { Proposal } from './proposals.ts';

/** What a coordinator has to do about the commitments of pledges, and what others have to. A publisher only waits with them. */
export function commitmentsToFollow({ memberships }: Who, pledges: OwnPledge[], proposals: Proposal[]): { todos: Todo[]; waiting: Waiting[] } {
  const each = pledges.map((pledge) => {
    const roles = new Set(memberships.filter(({ organisation }) => organisation.id === pledge.organisation).map(({ role }) => role));
    const type = memberships.find(({ organisation }) => organisation.id === pledge.organisation)?.organisation.type ?? 'partner';
    const followed = followedIn(pledge, responsibleOf(type), proposals);
    const waiting = followed.flatMap((one) => waitingOf(one, pledge.today));
    return {
      todos: roles.has('coordinator') ? followed.flatMap((one) => todosOf(one, pledge.today)) : [],
      waiting: roles.has('publisher') ? waiting.filter(({ kind }) => kind !== 'proposal') : waiting,
    };
  });
  return { todos: each.flatMap(({ todos }) => todos), waiting: each.flatMap(({ waiting }) => waiting) };
}

function followedIn(pledge: OwnPledge, by: Followed['by'], proposals: Proposal[]): Followed[] {
  return pledge.focusAreas
    .flatMap(({ commitments }) => commitments)
    .map(({ id, commitment, view, idOf }) => {
      const latest = proposals.filter((proposal) => proposal.commitment === id && proposal.organisation === pledge.organisation).at(-1);
      const decided = latest?.decided;
      return {
        ...view,
        id,
        pledge: pledge.head.id,
        by,
        responsible: commitment.responsible,
        phase: pledge.phase,
        days: daysOf(pledge.period),
        reportingEveryDays: commitment.reportingEveryDays,
        hasLeft: commitment.withdrawn !== null && commitment.withdrawn.on <= pledge.today,
        planned: view.planned.map(({ key, on }) => ({ id: idOf('activity', key), on })),
        hasOpenProposal: latest !== undefined && !decided,
        declinedProposal: latest && decided?.outcome === 'declined' ? { id: latest.id, on: stockholmDay(new Date(decided.at)) } : null,
      };
    });
}
