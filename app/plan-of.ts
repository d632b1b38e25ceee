import { reading } from '#db/public/connect.ts';
import { getAgreement, listSituationPictures } from '#db/public/queries/agreements.ts';
import { listCommitments, type PublishedCommitment } from '#db/public/queries/commitments.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import type { PublicActionPlan, PublicPlanRow } from '#domain/public-shared.ts';

/** The action plans that a pledge's commitments serve, latest first: only their rows, each with its commitments and the day of the picture that it answers. */
export type PlanFollowed = Omit<PublicActionPlan, 'rows'> & {
  rows: { row: PublicPlanRow; commitments: PublishedCommitment[]; answers: string | null }[];
};

/** How it is going with a pledge's action plans, as far as anyone may know. */
export function planOf(pledge: PublishedPledge): PlanFollowed[] {
  return reading((store) => {
    const commitments = Map.groupBy(listCommitments(store, pledge.id), ({ actionPlanRow }) => actionPlanRow);
    const plans = getAgreement(store, pledge.agreement)?.actionPlans ?? [];
    return plans
      .map(({ rows, ...plan }) => ({
        ...plan,
        rows: rows.flatMap((row) => {
          const own = commitments.get(row.key);
          const [picture] = row.told?.picture ? listSituationPictures(store, [row.told.picture]) : [];
          return own ? [{ row, commitments: own, answers: picture?.on ?? null }] : [];
        }),
      }))
      .filter(({ rows }) => rows.length > 0)
      .sort((a, b) => b.year - a.year);
  });
}
