import { reading } from '#db/public/connect.ts';
import { listCorrections } from '#db/public/queries/activities.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import { listFigureCorrections } from '#db/public/queries/figures.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import { listPledges, type PublishedPledge } from '#db/public/queries/pledges.ts';
import { threadLines } from '#domain/thread-lines.ts';
import { isSamePlace, pledgeBefore, threadsOf } from '#domain/threads.ts';
import { isWhollyKnown } from '#domain/whole-text.ts';

/** A municipality's pledges, the latest first, each with how its commitments relate to the pledge it continues, and all corrections. */
export function historyOf(municipality: Municipality) {
  return reading((store) => {
    const all = listPledges(store, municipality.key).map((pledge) => ({
      pledge,
      commitments: listCommitments(store, pledge.id).map((commitment) => ({ ...commitment, key: commitment.slug })),
    }));
    const pledges = all.map(({ pledge, commitments }) => {
      const said = continuedBy(pledge, all);
      const isTold = said.size > 0 || commitments.some(({ continues }) => continues !== null);
      const earlier = all
        .filter((other) => (other.pledge.from ?? '') < (pledge.from ?? '') && isSamePlace(other.pledge.areaName, pledge.areaName))
        .map((one) => ({ ...one, from: one.pledge.from }));
      const before = isTold
        ? pledgeBefore(
            earlier.filter((other) => said.has(other.pledge.key)),
            earlier,
          )
        : null;
      const dated = (one: (typeof all)[number]) => ({ key: one.pledge.key, commitments: one.commitments.filter(wasInForce(one.pledge)) });
      const older = earlier.filter((one) => one.pledge !== before?.pledge);
      return {
        pledge,
        commitments,
        before: before?.pledge ?? null,
        threads: before ? threadsOf(dated(before), { key: pledge.key, commitments }, older.map(dated)) : null,
        isWhole: isWhollyKnown(pledge),
        isBeforeWhole: before !== null && isWhollyKnown(before.pledge),
      };
    });
    return {
      pledges,
      lines: linesOf(pledges),
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

/** What was left out when the pledge was written stands in it with the reason, and was never promised by it. */
function wasInForce({ from }: PublishedPledge) {
  return ({ withdrawn }: { withdrawn: { on: string } | null }) => withdrawn === null || withdrawn.on >= (from ?? '');
}

/** The commitments through the pledges of a place, the oldest first, where there is more than one to go through. What is for all of it goes with every area. */
function linesOf<One>(pledges: (Parameters<typeof threadLines<One>>[0][number] & { pledge: PublishedPledge })[]) {
  const isOne = pledges.some(({ pledge }) => pledge.areaName === null);
  return [...Map.groupBy(pledges.toReversed(), ({ pledge }) => (isOne ? null : pledge.areaName))].flatMap(([area, told]) =>
    told.length > 1 ? [{ area, pledges: told.map(({ pledge }) => pledge), lines: threadLines(told) }] : [],
  );
}

/** The keys of the pledges it says that it continues, or that say so. */
function continuedBy({ key, lineage }: PublishedPledge, all: { pledge: PublishedPledge }[]): Set<string> {
  const said = lineage.flatMap(({ how, pledge: to }) => (to && ['continues', 'extends', 'replaces'].includes(how) ? to : []));
  const saidByOther = all.filter((other) => other.pledge.lineage.some(({ how, pledge: to }) => to === key && ['continuedAs', 'replacedBy'].includes(how)));
  return new Set([...said, ...saidByOther.map((other) => other.pledge.key)]);
}
