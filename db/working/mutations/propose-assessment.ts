import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { causes } from '#domain/assessment.ts';
import { givenList, givenOrNull, rowId } from '#domain/given.ts';
import { sayableAfter } from '#domain/judging.ts';
import { text } from '#domain/text.ts';
import { newId } from '../id.ts';
import { assessmentProposal } from '../schema/assessment.ts';
import { commitmentSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { judgementOf, latestJudgement, listOpenProposals } from './judge.ts';

export const proposedAssessment = z.strictObject({
  commitment: rowId,
  status: z.enum(sayableAfter),
  reason: text(1000),
  cause: givenOrNull(z.enum(causes)),
  evidence: givenList(rowId),
});

/**
 * A final assessment as the coordinator would have it. It is no assessment, and nobody outside the organisation knows of it, until the organisation's
 * publisher has approved it. A new proposal stands in place of one that still waits.
 */
export const proposeAssessment = verb('assessment.propose', proposedAssessment, {
  subject: (db, { commitment }, now) => commitmentSubject(db, commitment, now),
  work: (tx, { actor, input, now }) => {
    const { commitment, ...said } = input;
    const content = judgementOf(tx, commitment, 'final', said, actor, now);
    const at = now.toISOString();
    const waiting = listOpenProposals(tx, commitment, content.by);
    for (const { id } of waiting)
      tx.update(assessmentProposal).set({ outcome: 'withdrawn', decidedAt: at, decidedById: actor.membership }).where(eq(assessmentProposal.id, id)).run();
    const id = newId();
    tx.insert(assessmentProposal)
      .values({ id, commitmentId: commitment, content, proposedById: actor.membership ?? '', at })
      .run();
    const before = waiting[0]?.content ?? latestJudgement(tx, commitment, 'final', content.by);
    return {
      result: { proposal: id },
      happened: { what: 'assessment.proposed', subject: id, before, after: { ...content, commitment }, why: content.reason },
    };
  },
});
