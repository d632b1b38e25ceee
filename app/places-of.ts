import { reading } from '#db/public/connect.ts';
import { listPledgeActivities } from '#db/public/queries/activities.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import { listConcerns, listDialogues } from '#db/public/queries/dialogues.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { placesOf as inPlaces } from '#domain/places.ts';

const swedish = new Intl.Collator('sv');

/** What was asked, promised and done at each place that a pledge's public rows name, with the commitments and rounds that they refer to. */
export function placesOf(pledge: PublishedPledge) {
  return reading((store) => {
    const commitments = listCommitments(store, pledge.id);
    const numbered = commitments.map((commitment, at) => ({ ...commitment, nr: at + 1 }));
    const standing = commitments.filter(({ withdrawn }) => !withdrawn);
    return {
      commitments: numbered,
      dialogues: listDialogues(store, pledge.id),
      places: inPlaces(listConcerns(store, pledge.id), standing, listPledgeActivities(store, pledge.id)).sort((a, b) => swedish.compare(a.name, b.name)),
    };
  });
}

/** Whether there is a place to go to. */
export function isAnyPlaceNamed(pledge: PublishedPledge): boolean {
  return placesOf(pledge).places.length > 0;
}

export type ShownPlace = ReturnType<typeof placesOf>['places'][number];
