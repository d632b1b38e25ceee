import { reading } from '#db/public/connect.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { lastReported } from '#db/public/queries/reports.ts';
import { deviationsOf } from '#domain/deviation.ts';

/** A pledge's commitments as they stand among what deviates, worst first, held against the last report that anyone may read. */
export function deviationsIn(pledge: PublishedPledge) {
  return reading((store) => {
    const before = lastReported(store, pledge.id);
    return deviationsOf(listCommitments(store, pledge.id), before && new Map(before.map(({ slug, status }) => [slug, status])));
  });
}
