import { eq } from 'drizzle-orm';
import type { WorkingReader } from '../connect.ts';
import { assessment } from '../schema/assessment.ts';
import { commitmentSubject, type Subject } from '../subject.ts';

/** A judgement by its row's id, with its commitment as what it is about. Judgements are public from the day they are made. Null when there is none. */
export function getJudgement(db: WorkingReader, id: string, now: Date): { judgement: typeof assessment.$inferSelect; subject: Subject | null } | null {
  const judgement = db.select().from(assessment).where(eq(assessment.id, id)).get();
  return judgement ? { judgement, subject: commitmentSubject(db, judgement.commitmentId, now) } : null;
}
