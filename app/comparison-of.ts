import { reading } from '#db/public/connect.ts';
import { listCommitments, type PublishedCommitment } from '#db/public/queries/commitments.ts';
import { listFigures } from '#db/public/queries/figures.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { matchCommitments } from '#domain/match.ts';
import { pairsOf, sideOf } from '#domain/pairs.ts';

/** Two pledges side by side: the commitments that belong together, and their figures as far as they can be compared. */
export function comparisonOf(now: PublishedPledge, before: PublishedPledge) {
  return reading((store) => {
    const [later, earlier] = [listCommitments(store, now.id), listCommitments(store, before.id)];
    const matches = matchCommitments(before.key, earlier.map(keyed), later.map(keyed));
    const figures = [...listFigures(store, now.id), ...listFigures(store, before.id)];
    const side = (commitment: PublishedCommitment | null) => commitment && sideOf(commitment.reading.progress, outcomeOf(commitment, figures));
    const both = matches.filter(({ before: from, now: to }) => from && to);
    return { matches, series: pairsOf(before.slug, now.slug, both.map(({ before: from, now: to }) => ({ label: to?.title ?? '', before: side(from), now: side(to) }))) };
  });
}

function keyed(commitment: PublishedCommitment) {
  return { ...commitment, key: commitment.slug };
}

function outcomeOf({ id }: PublishedCommitment, figures: ReturnType<typeof listFigures>) {
  return figures.find(({ commitment, partOf }) => commitment === id && partOf === null) ?? null;
}
