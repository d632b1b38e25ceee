import { and, eq } from 'drizzle-orm';
import type { WorkingStore } from '#db/working/connect.ts';
import { answerQuestion } from '#db/working/mutations/answer-question.ts';
import { askQuestion } from '#db/working/mutations/ask-question.ts';
import { releaseQuestion } from '#db/working/mutations/release-question.ts';
import { listMemberships } from '#db/working/queries/who.ts';
import { askSubject } from '#db/working/question-subject.ts';
import { commitment, focusArea } from '#db/working/schema/commitment.ts';
import { person } from '#db/working/schema/people.ts';
import { pledge } from '#db/working/schema/pledge.ts';
import { question } from '#db/working/schema/report.ts';
import type { Who } from '#domain/actor.ts';
import { Refusal } from '#domain/refusal.ts';
import { exampleAccounts } from '../examples/accounts.ts';
import { type ExampleQuestion, exampleQuestions } from '../examples/questions.ts';

/**
 * Lets the example accounts ask, answer and let out what is asked of Exempelkommun's latest pledge, each on its day; once to a pledge, and nothing of it
 * while the pledge wasn't public yet on that day. Answers with how many were asked.
 */
export function askInvented(store: WorkingStore, now: Date): string {
  const [council, coordinator, publisher] = (['council', 'coordinator', 'publisher'] as const).map((role) => whoIs(store, `municipality-${role}`, now));
  if (!council || !coordinator || !publisher) return '0 asked';
  const people = { council, coordinator, publisher };
  return `${exampleQuestions.filter((one) => isAsked(store, people, one, now)).length} asked`;
}

type People = Record<'council' | 'coordinator' | 'publisher', Who>;

/** What somebody who tries the examples has changed so that it can't be asked, is left. */
function isAsked(store: WorkingStore, { council, coordinator, publisher }: People, one: ExampleQuestion, now: Date): boolean {
  const { daysAgo, answer, body, text, caseNumber } = one;
  const about = latestOf(store, one);
  const at = daysBefore(now, daysAgo);
  if (!about || !askSubject(store.read, about, at)?.isKnownTo(council)) return false;
  try {
    ask();
    return true;
  } catch (fault) {
    if (fault instanceof Refusal) return false;
    throw fault;
  }

  function ask() {
    const { question: id } = askQuestion.perform(store, council, at, { about, body, text, caseNumber }).result;
    const when = daysBefore(now, answer?.daysAgo ?? daysAgo);
    const written = answer && answerQuestion.perform(store, coordinator, when, { question: id, seen: null, text: answer.text }).result.answer;
    releaseQuestion.perform(store, publisher, when, { question: id, answer: written });
  }
}

/** The commitment of the latest pledge that hasn't been asked about; null when there is none. */
function latestOf({ read }: WorkingStore, { municipality, commitment: key }: ExampleQuestion): string | null {
  const found = read
    .select({ id: commitment.id, pledge: pledge.key, from: pledge.periodFrom })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(and(eq(commitment.key, key), eq(pledge.state, 'signed')))
    .all()
    .filter((one) => one.pledge.startsWith(`${municipality}-`))
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0];
  const isAsked = found && read.select({ id: question.id }).from(question).where(eq(question.commitmentId, found.id)).get();
  return found && !isAsked ? found.id : null;
}

function whoIs({ read }: WorkingStore, account: keyof typeof exampleAccounts, now: Date): Who | null {
  const found = read.select().from(person).where(eq(person.email, exampleAccounts[account].email)).get();
  if (!found || found.disabledAt) return null;
  const { id, name, email, language } = found;
  const memberships = listMemberships(read, id, now);
  return memberships.length > 0 ? { person: { id, name, email, language }, memberships } : null;
}

function daysBefore(now: Date, count: number): Date {
  return new Date(now.getTime() - count * 86_400_000);
}
