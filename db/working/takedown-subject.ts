import { eq } from 'drizzle-orm';
import type { WorkingReader } from './connect.ts';
import { concernSubject, dialogueSubject } from './dialogue-subject.ts';
import { planRowSubject } from './plan-subject.ts';
import { questionSubject } from './question-subject.ts';
import { reportSubject } from './report-subject.ts';
import { activity } from './schema/activity.ts';
import { assessment } from './schema/assessment.ts';
import { commitment, focusArea } from './schema/commitment.ts';
import { figure } from './schema/figure.ts';
import { answer } from './schema/report.ts';
import { heldSubject } from './shared-subject.ts';
import { activitySubject, commitmentSubject, figureSubject, ownedBy, ownersOfRow, partiesOf, type Subject } from './subject.ts';

const subjects: Record<string, typeof activitySubject> = {
  activity: activitySubject,
  figure: figureSubject,
  dialogue: dialogueSubject,
  concern: concernSubject,
  question: questionSubject,
  answer: answerSubject,
  situationPicture: (db, id, now) => heldSubject(db, 'situationPicture', id, now),
  planRow: planRowSubject,
  report: reportSubject,
};

/**
 * Something that is to be taken down, by its noun and row's id. What one party did or said in a joint commitment is that party's to take down; whoever
 * is of the owning organisation may know of it here, in whatever capacity. Null when there is no such thing.
 */
export function takedownSubject(db: WorkingReader, noun: string, id: string, now: Date): Subject | null {
  if (noun === 'commitment') return commitmentSubject(db, id, now);
  if (noun === 'assessment') return assessmentSubject(db, id, now);
  const found = subjects[noun]?.(db, id, now);
  if (!found) return null;
  return { ...found, isKnownTo: (who) => found.isKnownTo(who) || who.memberships.some(({ organisation }) => found.relationOf(organisation.id) === 'own') };
}

/** The commitment that such a thing is of; empty for what isn't of one. */
export function commitmentOf(db: WorkingReader, noun: string, id: string): string {
  if (noun === 'commitment') return id;
  if (!['activity', 'figure', 'assessment'].includes(noun)) return '';
  const table = noun === 'activity' ? activity : noun === 'assessment' ? assessment : figure;
  return db.select({ id: table.commitmentId }).from(table).where(eq(table.id, id)).get()?.id ?? '';
}

/** What an organisation answers is its own, whoever else answers for the same. */
function answerSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db.select({ question: answer.questionId, by: answer.organisationId }).from(answer).where(eq(answer.id, id)).get();
  const whole = found && questionSubject(db, found.question, now);
  if (!found || !whole) return null;
  return { ...whole, relationOf: ownedBy([found.by], whole) };
}

function assessmentSubject(db: WorkingReader, id: string, now: Date): Subject | null {
  const found = db
    .select({ commitment: assessment.commitmentId, by: assessment.by, pledge: focusArea.pledgeId })
    .from(assessment)
    .innerJoin(commitment, eq(commitment.id, assessment.commitmentId))
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .where(eq(assessment.id, id))
    .get();
  const whole = found && commitmentSubject(db, found.commitment, now);
  if (!found || !whole) return null;
  const owners = ownersOfRow(db, partiesOf(db, found.pledge), 'assessment', { id, by: found.by });
  return { ...whole, relationOf: ownedBy(owners, whole) };
}
