import type { ReactNode } from 'react';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Todo, TodoKind } from '#domain/todo.ts';
import type { Words } from '#words/words.ts';

export type Named = { title: string; titleEn: string | null };
/** What "nothing new" is an answer to. */
const reportable: ReadonlySet<TodoKind> = new Set(['stale', 'nothingReported']);

type Way = { way: string; href: string };

/** One thing to do: what, where and why, and one or two ways to do it at once. */
export function TodoItem({
  words,
  todo,
  pledge,
  commitment,
  nothingNew,
}: {
  words: Words;
  todo: Todo;
  pledge: string;
  commitment: Named | null;
  /** The form that says in one tap that nothing is new, for what waits for a report. */
  nothingNew: (commitment: string, what: string) => ReactNode;
}) {
  const { t } = words;
  const what = commitment ? titleIn(words, commitment).text : pledge;
  const said = {
    what,
    pledge: pledge || 'none',
    count: todo.count,
    since: todo.since ? words.date(todo.since) : '',
    dated: todo.since ? 'yes' : 'no',
  };
  const [first, ...others] = waysOf(todo);
  return (
    <li>
      <h3>{t(`todo.item.${todo.kind}.title`, said)}</h3>
      {commitment && <p className="where">{pledge}</p>}
      <p>{t(`todo.item.${todo.kind}.text`, said)}</p>
      <div className="ways">
        {[first, ...others].map(
          (one) =>
            one && (
              <a key={one.way} className="button quiet" href={one.href}>
                {t(`todo.way.${one.way}`)}
                <span className="hidden"> – {what}</span>
              </a>
            ),
        )}
        {todo.commitment && reportable.has(todo.kind) && nothingNew(todo.commitment, what)}
      </div>
    </li>
  );
}

const ways: Record<TodoKind, (todo: { commitment: string; subject: string; pledge: string }) => Way[]> = {
  approveProposal: ({ subject }) => [{ way: 'decide', href: workPaths.proposal(subject) }],
  approvePledge: ({ pledge }) => [{ way: 'decide', href: workPaths.approval(pledge) }],
  approveFollowUp: ({ pledge }) => [{ way: 'decide', href: workPaths.followUp(pledge) }],
  releaseAnswer: ({ subject }) => [{ way: 'decide', href: workPaths.question(subject) }],
  answer: ({ subject }) => [{ way: 'answer', href: workPaths.question(subject) }],
  textHeld: () => [{ way: 'decide', href: workPaths.review }],
  proposalDeclined: ({ subject, commitment }) => [
    { way: 'read', href: workPaths.proposal(subject) },
    { way: 'propose', href: workPaths.propose(commitment) },
  ],
  finalMissing: ({ commitment }) => [{ way: 'propose', href: workPaths.propose(commitment) }],
  stale: ({ commitment }) => [
    { way: 'log', href: workPaths.log(commitment) },
    { way: 'report', href: workPaths.report(commitment) },
  ],
  feedbackMissing: ({ subject }) => [{ way: 'tellBack', href: `${workPaths.round(subject)}#aterkoppla` }],
  differs: ({ commitment }) => [{ way: 'assess', href: workPaths.assess(commitment) }],
  nothingReported: ({ commitment }) => [
    { way: 'log', href: workPaths.log(commitment) },
    { way: 'assess', href: workPaths.assess(commitment) },
  ],
  notAssessed: ({ commitment }) => [{ way: 'assess', href: workPaths.assess(commitment) }],
  planPassed: ({ commitment }) => [{ way: 'settle', href: workPaths.plan(commitment) }],
};

function waysOf({ kind, commitment, subject, pledge }: Todo): Way[] {
  return ways[kind]({ commitment: commitment ?? '', subject: subject ?? '', pledge });
}
