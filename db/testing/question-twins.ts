import { asc, eq } from 'drizzle-orm';
import fc from 'fast-check';
import type { WorkingStore } from '../working/connect.ts';
import { answerQuestion } from '../working/mutations/answer-question.ts';
import { askQuestion } from '../working/mutations/ask-question.ts';
import { releaseQuestion } from '../working/mutations/release-question.ts';
import { commitment, focusArea } from '../working/schema/commitment.ts';
import { pledge } from '../working/schema/pledge.ts';
import { question } from '../working/schema/report.ts';
import { memberOf } from '../working/testing/people.ts';
import { noon } from '../working/testing/store.ts';

/** What is asked and answered within: of which commitment, in what order, rewritten or not, and answers to what is public already. */
export const secretQuestions = fc.record({
  asked: fc.array(fc.record({ at: fc.nat(7), body: fc.constantFrom('council', 'executive'), isAnswered: fc.boolean() }), { maxLength: 3 }),
  answers: fc.nat(2),
});

const earlier = new Date(noon.getTime() - 5 * 86_400_000);
const text = { text: 'Hemlig fråga', caseNumber: 'Hemligt ärende' };

/** Two questions that anyone can read: one with the municipality's answer, and one that nobody has answered. */
export function askOpenly(store: WorkingStore): void {
  const [council, publisher] = [memberOf(store, 'prov', 'council'), memberOf(store, 'prov', 'publisher')];
  const [about = ''] = askableIn(store);
  const ask = (given: object) => askQuestion.perform(store, council, earlier, { about, body: 'council', ...given }).result.question;
  const answered = ask({ text: 'Öppen fråga', caseNumber: 'KS 2026/1' });
  const { answer } = answerQuestion.perform(store, publisher, earlier, { question: answered, seen: null, text: 'Öppet svar' }).result;
  releaseQuestion.perform(store, publisher, earlier, { question: answered, answer });
  releaseQuestion.perform(store, publisher, earlier, { question: ask({ text: 'Öppen fråga till' }), answer: null });
}

/** Questions and answers that no publisher has let out. */
export function askSecretly(store: WorkingStore, { asked, answers }: typeof secretQuestions extends fc.Arbitrary<infer One> ? One : never): void {
  const [council, coordinator] = [memberOf(store, 'prov', 'council'), memberOf(store, 'prov', 'coordinator')];
  const [police, all] = [memberOf(store, 'polis', 'coordinator'), askableIn(store)];
  const answer = (who: typeof police, id: string, nr: number, seen: string | null = null) =>
    answerQuestion.perform(store, who, noon, { question: id, seen, text: `Hemligt svar ${nr}` }).result.answer;
  for (const { at, body, isAnswered } of asked) {
    const { question: id } = askQuestion.perform(store, council, earlier, { ...text, about: all[at % all.length], body }).result;
    if (isAnswered) answer(coordinator, id, 1, answer(coordinator, id, 0));
  }
  const open = store.read.select({ id: question.id }).from(question).where(eq(question.text, 'Öppen fråga till')).get();
  for (const [nr, who] of [police, coordinator].slice(0, answers).entries()) if (open) answer(who, open.id, nr);
}

/** What can be asked about in this year's pledge: each commitment, and the whole. */
function askableIn({ read }: WorkingStore): string[] {
  const rows = read
    .select({ id: commitment.id, pledge: pledge.id })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(eq(pledge.key, 'prov-2026'))
    .orderBy(asc(commitment.position))
    .all();
  return [...rows.map(({ id }) => id), rows[0]?.pledge ?? ''];
}
