import type { MemberRole, Who } from './actor.ts';
import { type Day, daysIn } from './calendar.ts';
import type { Organisation } from './organisation.ts';
import { isPermitted } from './permission.ts';
import type { TakenDown } from './takedown.ts';

/** Whom somebody who asks sits for. */
export const askingBodies = ['council', 'executive'] as const;
export type AskingBody = (typeof askingBodies)[number];

/** An organisation that answers for what was asked about. */
export type Answering = { id: string; name: string; type: Organisation['type'] };

/** What one organisation answers. `role`: in what capacity somebody wrote it; nobody is named. `releasedOn` null: it is known within. */
export type Answer = { id: string; by: Answering; role: MemberRole; text: string; on: Day; releasedOn: Day | null };

/** What a member of a municipality's council or executive asks. `commitment` null: about the pledge as a whole. Answers in the order they were given. */
export type Question = {
  id: string;
  pledge: string;
  commitment: string | null;
  body: AskingBody;
  municipality: string;
  text: string;
  on: Day;
  releasedOn: Day | null;
  caseNumber: string | null;
  owners: Answering[];
  answers: Answer[];
};

export type PublicAnswer = { by: string; type: Organisation['type']; role: MemberRole; text: string; on: Day };

/** A question as anyone may read it. `waitingDays`: null when nobody's answer is missing. */
export type PublicQuestion = Pick<Question, 'id' | 'commitment' | 'body' | 'municipality' | 'text' | 'on' | 'caseNumber'> & {
  answers: PublicAnswer[];
  waitsFor: string[];
  waitingDays: number | null;
};

/**
 * The questions of a pledge as anyone may read them: none about a commitment that isn't among the `shown` (ids), and neither a question nor an answer that is
 * taken down, as if it had never been let out.
 */
export function publicQuestions(questions: readonly Question[], taken: readonly TakenDown[], shown: ReadonlySet<string>, today: Day): PublicQuestion[] {
  const gone = new Set(taken.map(({ id }) => id));
  return questions
    .filter(({ id, commitment }) => !gone.has(id) && (commitment === null || shown.has(commitment)))
    .flatMap((one) => publicQuestion(one, today, gone) ?? []);
}

/** The days that a question or an answer was taken down that anyone could read then; nothing of what it was. */
export function questionsTaken(questions: readonly Question[], taken: readonly TakenDown[]): { on: Day }[] {
  const out = new Map(questions.flatMap((one) => [[one.id, one.releasedOn] as const, ...one.answers.map(({ id, releasedOn }) => [id, releasedOn] as const)]));
  return taken.flatMap(({ id, on }) => {
    const since = out.get(id) ?? null;
    return since !== null && since <= on ? [{ on }] : [];
  });
}

/**
 * A question as anyone may read it on a day; null until a publisher has let it out. An answer isn't given before it is let out too: until then the
 * question says how many days it has waited, also when somebody has written an answer within. An answer that was taken down (its id in `gone`) was given.
 */
export function publicQuestion(question: Question, today: Day, gone: ReadonlySet<string> = new Set()): PublicQuestion | null {
  const { id, commitment, body, municipality, text, on, caseNumber } = question;
  if (!isOut(question, today)) return null;
  const given = question.answers.filter((answer) => isOut(answer, today));
  const missing = missingFrom(question, given).map(({ name }) => name);
  return {
    ...{ id, commitment, body, municipality, text, on, caseNumber },
    answers: given
      .filter(({ id: one }) => !gone.has(one))
      .map((answer) => ({ by: answer.by.name, type: answer.by.type, role: answer.role, text: answer.text, on: answer.on })),
    waitsFor: missing,
    waitingDays: missing.length > 0 ? daysWaited(question, today) : null,
  };
}

/** A question as somebody reads it in work: an answer that isn't out is there only for those who coordinate or publish for the organisation that wrote it. */
export function asReadBy({ memberships }: Who, question: Question): Question {
  const own = memberships.filter(({ role }) => isPermitted('question.answer', role, 'own')).map(({ organisation }) => organisation.id);
  return { ...question, answers: question.answers.filter(({ releasedOn, by }) => releasedOn !== null || own.includes(by.id)) };
}

/** Who hasn't answered, of the answers that count: of a commitment each that answers for it, of a whole pledge nobody as soon as one has. */
export function missingFrom({ commitment, owners }: Question, answers: readonly Answer[]): Answering[] {
  if (commitment === null && answers.length > 0) return [];
  return owners.filter(({ id }) => answers.every(({ by }) => by.id !== id));
}

/** Whose answer nobody outside has seen. */
export function waitsFor(question: Question): Answering[] {
  return missingFrom(
    question,
    question.answers.filter(({ releasedOn }) => releasedOn !== null),
  );
}

/** An organisation's latest answer as long as nobody outside has seen it, else null. What it wrote before that is replaced and never let out. */
export function unreleasedBy({ answers }: Pick<Question, 'answers'>, organisation: string): Answer | null {
  const last = answers.findLast(({ by }) => by.id === organisation);
  return last?.releasedOn === null ? last : null;
}

/** What an organisation has to do with a question: write an answer, let out what it has written, or nothing. */
export function dutyOf(question: Question, organisation: string): 'answer' | 'release' | null {
  if (unreleasedBy(question, organisation)) return 'release';
  return missingFrom(question, question.answers).some(({ id }) => id === organisation) ? 'answer' : null;
}

/** Whole days since it was asked: 0 on the same day. */
export function daysWaited({ on }: Pick<Question, 'on'>, today: Day): number {
  return Math.max(0, daysIn({ from: on, to: today }) - 1);
}

/** Those that nobody has answered publicly first, the oldest of them on top; then the answered, the latest on top. */
export function unansweredFirst(questions: readonly Question[]): Question[] {
  const later = (a: Question, b: Question) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id);
  return [
    ...questions.filter((one) => waitsFor(one).length > 0).sort((a, b) => later(b, a)),
    ...questions.filter((one) => waitsFor(one).length === 0).sort(later),
  ];
}

function isOut({ releasedOn }: { releasedOn: Day | null }, today: Day): boolean {
  return releasedOn !== null && releasedOn <= today;
}
