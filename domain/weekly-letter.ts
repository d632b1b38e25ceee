import { addDays, type Day, mondayOf, startOf, stockholmDay } from './calendar.ts';
import { type Todo, type TodoKind, todoKinds } from './todo.ts';

/** What a letter says of one pledge (a row's id), or of what belongs to no pledge that is public: of each kind how many, worst first. */
export type LetterPart = { pledge: string | null; counts: { kind: TodoKind; count: number }[] };

const hour = 3_600_000;
/** Kinds whose `count` is of things; of the others each is one thing. */
const countsThings: readonly TodoKind[] = ['planPassed', 'textHeld'];

/**
 * What waits for somebody, as counts and nothing else: mail passes machines that aren't ours and is read where others see it, so which commitment it is
 * stands behind the sign-in. A pledge is named only when it is among `named`, those that are public. Parts come in the order of their worst.
 */
export function letterOf(todos: readonly Todo[], named: ReadonlySet<string>): LetterPart[] {
  const parts = Map.groupBy(todos, ({ pledge }) => (named.has(pledge) ? pledge : null));
  return [...parts].map(([pledge, some]) => ({ pledge, counts: todoKinds.flatMap((kind) => counted(kind, some)) })).sort((a, b) => rank(a) - rank(b));
}

/** The Monday whose letter is to be sent now, between seven and eighteen on a working day in Stockholm; null at other times. */
export function letterDue(now: Date): Day | null {
  const today = stockholmDay(now);
  const monday = mondayOf(today);
  const hours = (now.getTime() - startOf(today).getTime()) / hour;
  return today < addDays(monday, 5) && hours >= 7 && hours < 18 ? monday : null;
}

function counted(kind: TodoKind, todos: Todo[]) {
  const count = todos.filter((todo) => todo.kind === kind).reduce((sum, todo) => sum + (countsThings.includes(kind) ? todo.count : 1), 0);
  return count > 0 ? [{ kind, count }] : [];
}

function rank({ counts }: LetterPart): number {
  return todoKinds.indexOf(counts[0]?.kind ?? 'planPassed');
}
