import * as z from 'zod';
import { causes } from '#domain/assessment.ts';
import { givenList, givenOrNull, rowId } from '#domain/given.ts';
import { sayableNow } from '#domain/judging.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { commitmentSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { byOf, judgementOf, latestJudgement, saveJudgement } from './judge.ts';

/** `seen`: the own party's latest judgement that the judge knew of, null when there was none. */
export const assessedCommitment = z.strictObject({
  commitment: rowId,
  seen: givenOrNull(rowId),
  status: z.enum(sayableNow),
  reason: text(1000),
  cause: givenOrNull(z.enum(causes)),
  evidence: givenList(rowId),
});

/** Läget nu: what the own party says of a commitment while its period runs. Each party judges its own part; nothing is written over. */
export const assessCommitment = verb('commitment.assess', assessedCommitment, {
  subject: (db, { commitment }, now) => commitmentSubject(db, commitment, now),
  work: (tx, { actor, input, now }) => {
    const { commitment, seen, ...said } = input;
    const before = latestJudgement(tx, commitment, 'now', byOf(tx, actor).by);
    if ((before?.id ?? null) !== seen) throw new Refusal('conflict', 'changedMeanwhile', { current: before });
    const judgement = judgementOf(tx, commitment, 'now', said, actor, now);
    saveJudgement(tx, commitment, judgement, actor);
    return {
      result: { assessment: judgement.key },
      happened: { what: 'commitment.assessed', subject: judgement.key, before, after: { ...judgement, commitment }, why: judgement.reason },
    };
  },
});
