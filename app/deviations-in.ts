import { reading } from '#db/public/connect.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { deviationsOf } from '#domain/deviation.ts';

/** A pledge's commitments as they stand among what deviates, worst first. */
export function deviationsIn(pledge: PublishedPledge) {
  return deviationsOf(
    reading((store) => listCommitments(store, pledge.id)),
    null,
  );
}
