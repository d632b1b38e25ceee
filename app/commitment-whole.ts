import { reading } from '#db/public/connect.ts';
import { listActivities } from '#db/public/queries/activities.ts';
import { listSituationPictures, getAgreement } from '#db/public/queries/agreements.ts';
import { getCommitment, listCommitments, type PublishedCommitment } from '#db/public/queries/commitments.ts';
import { listConcerns } from '#db/public/queries/dialogues.ts';
import { listFigures } from '#db/public/queries/figures.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import { listPledges, type PublishedPledge } from '#db/public/queries/pledges.ts';
import { burnUpOf } from '#domain/burn-up.ts';
import { evidenceFor } from '#domain/evidence.ts';

/** Everything that a commitment's page and its files show, read in one go. */
export function commitmentWhole(municipality: Municipality, pledge: PublishedPledge, commitment: PublishedCommitment) {
  return reading((store) => {
    const siblings = listCommitments(store, pledge.id);
    const activities = listActivities(store, commitment.id);
    const earlier = commitment.continues && listPledges(store, municipality.key).find(({ key }) => key === commitment.continues?.pledge);
    const before = earlier && commitment.continues ? getCommitment(store, earlier.id, commitment.continues.commitment) : null;
    const beforeActivities = before ? listActivities(store, before.id) : [];
    const agreement = getAgreement(store, pledge.agreement);
    return {
      siblings,
      activities,
      figures: listFigures(store, pledge.id).filter((figure) => figure.commitment === commitment.id),
      concerns: listConcerns(store, pledge.id).filter(({ key }) => commitment.concerns.includes(key)),
      pictures: listSituationPictures(store, commitment.situationPictures),
      planRow: agreement?.actionPlans.flatMap(({ rows }) => rows).find(({ key }) => key === commitment.actionPlanRow) ?? null,
      earlier: earlier && before ? { pledge: earlier, commitment: before } : null,
      charts: commitment.reading.progress.flatMap((progress, at) => {
        const { events } = evidenceFor(progress.measure, commitment.measures, { events: activities, figures: [] });
        const same = before?.reading.progress.find(({ measure }) => measure.unit === progress.measure.unit && measure.type === progress.measure.type);
        const past = earlier && same ? { label: earlier.slug, progress: same, events: beforeActivities } : null;
        const series = burnUpOf(progress, events, pledge.asOf, past);
        return series ? [{ nr: at + 1, progress, series }] : [];
      }),
    };
  });
}

export type CommitmentWhole = ReturnType<typeof commitmentWhole>;
