import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { causes, standings, verdicts } from '#domain/assessment.ts';
import { givenList, givenOrNull, rowId } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { newId } from '../id.ts';
import { assessment, assessmentProposal } from '../schema/assessment.ts';
import { commitmentSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { byOf, judgementOf, latestJudgement, saveJudgement } from './judge.ts';

/** `assessment`: the other party's judgement that is disagreed with. */
export const disagreement = z.strictObject({
  assessment: rowId,
  status: z.enum([...new Set([...standings, ...verdicts])]),
  reason: text(1000),
  cause: givenOrNull(z.enum(causes)),
  evidence: givenList(rowId),
});

/**
 * A party says something else of a joint commitment than the other has said: it stands beside the other's judgement, which nobody but its party changes.
 * Of läget nu it is the own party's judgement. Of a final assessment it counts when a publisher says it; from a coordinator it is a proposal.
 */
export const disagree = verb('assessment.disagree', disagreement, {
  subject: (db, input, now) => {
    const found = db.select({ commitment: assessment.commitmentId }).from(assessment).where(eq(assessment.id, input.assessment)).get();
    return found ? commitmentSubject(db, found.commitment, now) : null;
  },
  work: (tx, { actor, input, now }) => {
    const { assessment: id, ...said } = input;
    const other = tx.select().from(assessment).where(eq(assessment.id, id)).get();
    if (!other) throw new Refusal('unknown', 'unknown');
    const { commitmentId, kind } = other;
    if (other.by === byOf(tx, actor).by) throw new Refusal('unfit', 'ownJudgement');
    if (latestJudgement(tx, commitmentId, kind, other.by)?.id !== id) throw new Refusal('conflict', 'changedMeanwhile');
    if (other.status === said.status) throw new Refusal('unfit', 'nothingDiffers', { field: 'status' });
    const judgement = judgementOf(tx, commitmentId, kind, said, actor, now);
    const before = latestJudgement(tx, commitmentId, kind, judgement.by);
    const after = { ...judgement, commitment: commitmentId, against: id };
    if (kind === 'now' || actor.role === 'publisher') {
      saveJudgement(tx, commitmentId, judgement, actor);
      return {
        result: { judgement: judgement.key, commitment: commitmentId, isProposal: false },
        happened: { what: 'assessment.disagreed', subject: judgement.key, before, after, why: said.reason },
      };
    }
    const proposal = newId();
    tx.insert(assessmentProposal)
      .values({ id: proposal, commitmentId, content: judgement, proposedById: actor.membership ?? '', at: now.toISOString() })
      .run();
    return {
      result: { judgement: proposal, commitment: commitmentId, isProposal: true },
      happened: { what: 'assessment.proposed', subject: proposal, before, after, why: said.reason },
    };
  },
});
