import { reading } from '#db/public/connect.ts';
import { listActivities } from '#db/public/queries/activities.ts';
import { getAgreement, listSituationPictures } from '#db/public/queries/agreements.ts';
import { getCommitment, listCommitments, type PublishedCommitment } from '#db/public/queries/commitments.ts';
import { listConcerns } from '#db/public/queries/dialogues.ts';
import { listFigures, type PublishedFigure } from '#db/public/queries/figures.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import { listPledges, type PublishedPledge } from '#db/public/queries/pledges.ts';
import { listQuestions } from '#db/public/queries/questions.ts';
import { burnUpOf } from '#domain/burn-up.ts';
import { boundsOf } from '#domain/calendar.ts';
import { countMonthsOf } from '#domain/count-months.ts';
import { evidenceFor } from '#domain/evidence.ts';

/** Everything that a commitment's page and its files show, read in one go. */
export function commitmentWhole(municipality: Municipality, pledge: PublishedPledge, commitment: PublishedCommitment) {
  return reading((store) => {
    const siblings = listCommitments(store, pledge.id);
    const activities = listActivities(store, commitment.id);
    const figures = listFigures(store, pledge.id).filter((figure) => figure.commitment === commitment.id);
    const earlier = commitment.continues && listPledges(store, municipality.key).find(({ key }) => key === commitment.continues?.pledge);
    const before = earlier && commitment.continues ? getCommitment(store, earlier.id, commitment.continues.commitment) : null;
    const beforeActivities = before ? listActivities(store, before.id) : [];
    const agreement = getAgreement(store, pledge.agreement);
    return {
      siblings,
      activities,
      figures,
      lastReported:
        [...activities.map(({ when }) => when), ...figures.flatMap(({ asOf }) => asOf ?? [])]
          .flatMap((when) => boundsOf(when)?.to ?? [])
          .sort()
          .at(-1) ?? null,
      concerns: listConcerns(store, pledge.id).filter(({ key }) => commitment.concerns.includes(key)),
      questions: listQuestions(store, pledge.id).filter((question) => question.commitment === commitment.id),
      pictures: listSituationPictures(store, commitment.situationPictures),
      planRow: agreement?.actionPlans.flatMap(({ rows }) => rows).find(({ key }) => key === commitment.actionPlanRow) ?? null,
      earlier: earlier && before ? { pledge: earlier, commitment: before } : null,
      /** None where numbers are kept inside: an empty one would say that nothing is reported. None for a deadline either: its sentence says all. */
      months: countMonthsFor(pledge, commitment, activities),
      charts: (commitment.reading.hidden ? [] : commitment.reading.progress).flatMap((progress, at) => {
        if (progress.measure.type === 'deadline') return [];
        const evidence = evidenceFor(progress.measure, commitment.measures, { events: activities, figures: figures.map(keyed) });
        const same = before?.reading.progress.find(({ measure }) => measure.unit === progress.measure.unit && measure.type === progress.measure.type);
        const past = earlier && same ? { label: earlier.slug, progress: same, evidence: { events: beforeActivities, figures: [] } } : null;
        const series = burnUpOf(progress, evidence, pledge.asOf, past, commitment.countedBy);
        return series ? [{ nr: at + 1, progress, series }] : [];
      }),
    };
  });
}

/** Month by month, of what isn't told one by one. */
function countMonthsFor({ firstDay, lastDay, asOf }: PublishedPledge, commitment: PublishedCommitment, activities: Parameters<typeof countMonthsOf>[1]) {
  return firstDay ? countMonthsOf(commitment, activities, { from: firstDay, to: lastDay ?? asOf }, asOf) : null;
}

/** A figure in the public store has its id in place of its key, and all of them are published. */
function keyed(figure: PublishedFigure) {
  return { ...figure, key: figure.id, published: true };
}

export type CommitmentWhole = ReturnType<typeof commitmentWhole>;
