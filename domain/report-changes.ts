import type { Status } from './assessment.ts';
import type { ReportContent, ReportedCommitment } from './report-content.ts';

/**
 * One thing that differs between what a report said and what is said later. `title` is a commitment's. `status`: how it stands (words before and after);
 * `told`: what is reported of it; `judged`: what a party says of it; `promise`: its words; `added` and `left`: it is told of now, or no longer; `asked` and `answered`: how many questions and answers more.
 */
export type ReportChange =
  | { what: 'status'; id: string; title: string; before: string; after: string; status: Status }
  | { what: 'told'; id: string; title: string; before: string[]; after: string[] }
  | { what: 'judged' | 'promise' | 'added' | 'left'; id: string; title: string }
  | { what: 'asked' | 'answered'; count: number };

type Said = Pick<ReportContent, 'questions'> & { commitments: readonly ReportedCommitment[] };

/** What differs, commitment by commitment in the later order; those that are no longer told of last, then questions and answers. */
export function reportChanges(before: Said, now: Said): ReportChange[] {
  const known = new Map(before.commitments.map((one) => [one.id, one]));
  const kept = new Set(now.commitments.map(({ id }) => id));
  return [
    ...now.commitments.flatMap((one) => changesOf(known.get(one.id), one)),
    ...before.commitments.filter(({ id }) => !kept.has(id)).map(({ id, title }): ReportChange => ({ what: 'left', id, title })),
    ...more('asked', before.questions.length, now.questions.length),
    ...more('answered', answersIn(before), answersIn(now)),
  ];
}

function changesOf(before: ReportedCommitment | undefined, now: ReportedCommitment): ReportChange[] {
  const { id, title, word, status, told } = now;
  if (!before) return [{ what: 'added', id, title }];
  return [
    ...(before.status === status ? [] : [{ what: 'status' as const, id, title, before: before.word, after: word, status }]),
    ...(before.told.join('\n') === told.join('\n') ? [] : [{ what: 'told' as const, id, title, before: before.told, after: told }]),
    ...(judgedIn(before) === judgedIn(now) ? [] : [{ what: 'judged' as const, id, title }]),
    ...(before.promise === now.promise ? [] : [{ what: 'promise' as const, id, title }]),
  ];
}

/** What the parties say, and nothing of what the figures do: that moves with the calendar. */
function judgedIn({ voices }: ReportedCommitment): string {
  return JSON.stringify(voices.flatMap(({ who, status, says, by }) => (by === null ? [] : [[who, status, says, by]])));
}

function more(what: 'asked' | 'answered', before: number, now: number): ReportChange[] {
  return now > before ? [{ what, count: now - before }] : [];
}

function answersIn({ questions }: Said): number {
  return questions.reduce((sum, { answers }) => sum + answers.length, 0);
}
