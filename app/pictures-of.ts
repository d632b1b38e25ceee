import { reading } from '#db/public/connect.ts';
import { listPledgeActivities } from '#db/public/queries/activities.ts';
import { listSituationPictures } from '#db/public/queries/agreements.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { planOf } from './plan-of.ts';

/** From what was seen to what was done, as far as anyone may know: each situation picture that something in a pledge answers, latest first. */
export function picturesOf(pledge: PublishedPledge) {
  const rows = planOf(pledge).flatMap((plan) => plan.rows);
  return reading((store) => {
    const commitments = listCommitments(store, pledge.id);
    const activities = listPledgeActivities(store, pledge.id);
    const cited = [...[pledge, ...commitments, ...activities].flatMap((one) => one.situationPictures), ...rows.flatMap(({ row }) => row.told?.picture ?? [])];
    return listSituationPictures(store, [...new Set(cited)]).map((picture) => {
      const isAnswer = ({ situationPictures }: { situationPictures: string[] }) => situationPictures.includes(picture.key);
      return {
        picture,
        isOfWhole: isAnswer(pledge),
        commitments: commitments.filter(isAnswer),
        rows: rows.filter(({ row }) => row.told?.picture === picture.key).map(({ row }) => row),
        deeds: commitments.flatMap((commitment) => {
          const done = activities.filter((one) => one.commitment === commitment.id && isAnswer(one)).reverse();
          return done.length > 0 ? [{ commitment, done }] : [];
        }),
      };
    });
  });
}

export type PictureAnswered = ReturnType<typeof picturesOf>[number];
