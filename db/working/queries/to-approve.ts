import type { Who } from '#domain/actor.ts';
import { partiesLeft, whyNotApproved } from '#domain/approval.ts';
import { stockholmDay } from '#domain/calendar.ts';
import type { Todo, Waiting } from '#domain/todo.ts';
import type { WorkingReader } from '../connect.ts';
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
