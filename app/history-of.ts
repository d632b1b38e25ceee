import { reading } from '#db/public/connect.ts';
import { listCorrections } from '#db/public/queries/activities.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import { listFigureCorrections } from '#db/public/queries/figures.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import { listPledges, type PublishedPledge } from '#db/public/queries/pledges.ts';
import { threadsOf } from '#domain/threads.ts';

/** A municipality's pledges, the latest first, each with how its commitments relate to the pledge it continues, and all corrections. */
export function historyOf(municipality: Municipality) {
  return reading((store) => {
    const all = listPledges(store, municipality.key).map((pledge) => ({
      pledge,
      commitments: listCommitments(store, pledge.id).map((commitment) => ({ ...commitment, key: commitment.slug })),
    }));
    return {
      pledges: all.map(({ pledge, commitments }) => {
        const before = all.find((other) => other.pledge.key === earlierOf(pledge, all, commitments));
        return {
          pledge,
          commitments,
          before: before?.pledge ?? null,
          threads: before ? threadsOf({ key: before.pledge.key, commitments: before.commitments }, { key: pledge.key, commitments }) : null,
        };
      }),
      corrections: all
        .flatMap(({ pledge, commitments }) => [
          ...listCorrections(store, pledge.id).map(({ id, when, commitment, correctedOn, correctionReason }) => ({
            id,
            on: correctedOn ?? '',
            title: commitments.find((one) => one.id === commitment)?.title ?? '',
            entry: { when, reason: correctionReason ?? '' },
          })),
          ...listFigureCorrections(store, pledge.id).map(({ id, asOf, commitment, correctedOn, correctionReason }) => ({
            id,
            on: correctedOn ?? '',
            title: commitments.find((one) => one.id === commitment)?.title ?? pledge.slug,
            entry: { when: asOf ?? pledge.slug, reason: correctionReason ?? '' },
          })),
          ...commitments.flatMap(({ id, title, withdrawnEntries }) => withdrawnEntries.map(({ on }, nr) => ({ id: `${id}-${nr}`, on, title, entry: null }))),
        ])
        .sort((a, b) => b.on.localeCompare(a.on)),
    };
  });
}

type Continuing = { continues: { pledge: string } | null }[];

/** The pledge it says that it continues; said by either of them, or by one of its commitments. */
function earlierOf(pledge: PublishedPledge, all: { pledge: PublishedPledge }[], commitments: Continuing): string | undefined {
  const said = pledge.lineage.find(({ how }) => ['continues', 'extends', 'replaces'].includes(how))?.pledge;
  const saidByOther = all.find((other) => other.pledge.lineage.some(({ how, pledge: to }) => to === pledge.key && ['continuedAs', 'replacedBy'].includes(how)))
    ?.pledge.key;
  return said ?? saidByOther ?? commitments.find(({ continues }) => continues)?.continues?.pledge;
}
