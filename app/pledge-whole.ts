import { reading } from '#db/public/connect.ts';
import { listLatestActivities, listPledgeActivities } from '#db/public/queries/activities.ts';
import { getAgreement, listSituationPictures } from '#db/public/queries/agreements.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import { listConcerns, listDialogues, listIndicators } from '#db/public/queries/dialogues.ts';
import { listFigures } from '#db/public/queries/figures.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import { listPledges, type PublishedPledge } from '#db/public/queries/pledges.ts';
import { listQuestions } from '#db/public/queries/questions.ts';
import { evidenceFor } from '#domain/evidence.ts';
import { monthsOf } from '#domain/months.ts';

/** Everything that the pledge's page and its files show, read in one go. */
export function pledgeWhole(municipality: Municipality, pledge: PublishedPledge) {
  return reading((store) => {
    const commitments = listCommitments(store, pledge.id);
    const figures = listFigures(store, pledge.id);
    const activities = listPledgeActivities(store, pledge.id);
    return {
      commitments,
      figures,
      results: figures.filter(({ commitment }) => commitment === null),
      /** Reported as done by a follow-up that gives no number: a report, not a verdict. */
      saidDone: commitments.filter(({ reading: { sentence } }) => ['reading.done', 'reading.doneNumberNotStated'].includes(sentence.key)).length,
      judged: commitments.filter(({ reading: { judgements, followUpSays } }) => judgements.length > 0 || followUpSays).length,
      reporters: [...new Set(activities.map(({ by }) => by))].sort(),
      months: monthsSeries(pledge, commitments, activities),
      latest: listLatestActivities(store, pledge.id, 8),
      hiding: commitments.some(({ publicationClass }) => publicationClass !== 'open'),
      dialogues: listDialogues(store, pledge.id),
      concerns: listConcerns(store, pledge.id),
      indicators: listIndicators(store, pledge.id),
      questions: listQuestions(store, pledge.id),
      agreement: getAgreement(store, pledge.agreement),
      pictures: listSituationPictures(store, pledge.situationPictures),
      related: listPledges(store, municipality.key),
    };
  });
}

type Commitments = ReturnType<typeof listCommitments>;
type Activities = ReturnType<typeof listPledgeActivities>;

function monthsSeries({ firstDay, lastDay, asOf }: PublishedPledge, commitments: Commitments, activities: Activities) {
  if (activities.length === 0 || !firstDay) return null;
  const to = lastDay ?? asOf;
  const rows = commitments
    .filter(({ publicationClass }) => publicationClass === 'open')
    .map(({ id, title, measures }) => {
      const own = { events: activities.filter(({ commitment }) => commitment === id), figures: [] };
      const counted = measures.find(({ type }) => type === 'count' || type === 'hours');
      if (counted) return { label: title, unit: counted.unit, ...evidenceFor(counted, measures, own) };
      return { label: title, unit: null, ...own, events: measures.length > 0 ? [] : own.events };
    })
    .filter(({ events }) => events.length > 0);
  return monthsOf(rows, { from: firstDay, to }, asOf);
}
