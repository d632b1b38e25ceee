import { activities } from './activities.ts';
import { continuing, dayIn, districts, type Frame, rowKey } from './frame.ts';
import { judgements } from './judgements.ts';
import { milestone } from './milestone.ts';
import { paced } from './pace.ts';
import type { CommitmentInput, FocusAreaInput } from './shapes.ts';

export function together(frame: Frame): FocusAreaInput {
  return {
    key: 'fler-som-hjalps-at',
    title: 'Fler som hjälps åt',
    titleEn: 'More people helping out',
    commitments: [neighbourhoodMeetings(frame), parentEvenings(frame), milestone(frame)],
  };
}

function neighbourhoodMeetings(frame: Frame): CommitmentInput {
  const done = activities(frame, 'grannsamverkan', {
    days: paced(frame.year, 'grannsamverkan', 26, { leadDays: 8 }),
    by: 'police',
    places: districts,
    plan: 'Planerat möte om grannsamverkan',
    stops: dayIn(frame, '04-20'),
  });
  return {
    key: 'grannsamverkan',
    title: 'Möten om grannsamverkan',
    titleEn: 'Neighbourhood watch meetings',
    wording: 'Polisen håller minst två möten i månaden om grannsamverkan tillsammans med bostadsbolaget.',
    wordingEn: 'The police hold at least two meetings a month about neighbourhood watch together with the housing company.',
    keptWhen: 'Minst 24 möten är hållna när året är slut.',
    responsible: 'police',
    parties: ['Polisen', 'Bostadsbolaget Exempel'],
    kind: 'neighbourhoodWatch',
    reportingEveryDays: 30,
    places: [...districts],
    actionPlanRow: rowKey(frame.year, 5),
    concerns: ['inbrott-asen'],
    continues: continuing(frame, 'grannsamverkan', 'same'),
    measures: [{ key: 'moten', type: 'count', value: 2, comparator: 'atLeast', unit: 'möten', per: { every: 1, unit: 'month' } }],
    activities: done,
    assessments: judgements(frame, 'grannsamverkan', {
      evidence: done,
      now: { '04-10': [{ by: 'police', status: 'onTrack', reason: 'Mötena hålls som planerat och är välbesökta.' }] },
      final: [
        { by: 'police', status: 'cannotBeAssessed', cause: 'notMeasurable', reason: 'Mötena efter april antecknades inte. Ingen vet hur många de blev.' },
      ],
    }),
  };
}

function parentEvenings(frame: Frame): CommitmentInput {
  return {
    key: 'foraldrakvallar',
    title: 'Föräldrakvällar om ungas vardag på nätet',
    titleEn: 'Evenings for parents about young people’s life online',
    wording: 'Skolan och polisen bjuder in till minst fem föräldrakvällar under året.',
    wordingEn: 'Schools and the police invite parents to at least five evenings during the year.',
    keptWhen: 'Minst fem kvällar är hållna när året är slut.',
    responsible: 'joint',
    parties: ['Skolorna i Exempelkommun', 'Polisen'],
    kind: 'parentSupport',
    reportingEveryDays: 120,
    actionPlanRow: rowKey(frame.year, 5),
    concerns: ['droger-bland-unga'],
    continues: continuing(frame, 'foraldrakvallar', 'same'),
    measures: [{ key: 'kvallar', type: 'count', value: 5, comparator: 'atLeast', unit: 'kvällar', per: { every: 1, unit: 'year' } }],
    activities: [
      {
        key: `exempelkommun-${frame.year}-foraldrakvallar-1`,
        state: 'planned',
        on: dayIn(frame, '10-15'),
        by: 'joint',
        place: 'Söderskolan',
        quantity: null,
        note: 'Planerad föräldrakväll som ingen har återkommit om',
      },
    ],
  };
}
