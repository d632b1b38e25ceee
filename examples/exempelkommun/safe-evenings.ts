import type { Day } from '#domain/calendar.ts';
import { inOrder, type TimeBlock, weekdays } from '#domain/time-block.ts';
import { activities } from './activities.ts';
import { quarterly } from './figures.ts';
import { continuing, dayIn, type Frame, rowKey } from './frame.ts';
import { judgements } from './judgements.ts';
import { paced, weekly } from './pace.ts';
import type { CommitmentInput, FocusAreaInput } from './shapes.ts';

export function safeEvenings(frame: Frame): FocusAreaInput {
  return {
    key: 'tryggt-ute-pa-kvallen',
    title: 'Tryggt ute på kvällen',
    titleEn: 'Safe out in the evening',
    commitments: [policePresence(frame), nightWalks(frame), safeCentre(frame), hostsInHarbour(frame)],
  };
}

function policePresence(frame: Frame): CommitmentInput {
  return {
    key: 'polisnarvaro',
    title: 'Synlig polis i Centrum och Hamnen',
    titleEn: 'Visible police in Centrum and Hamnen',
    wording: 'Polisen går minst fyra fotpass i veckan i Centrum och Hamnen, sammanlagt minst 400 timmar under året, de tider som invånarna har pekat ut.',
    wordingEn:
      'The police walk at least four foot patrols a week in Centrum and Hamnen, at least 400 hours in all during the year, at the times residents have pointed out.',
    keptWhen: 'Fotpassen är i genomsnitt minst fyra i veckan och minst 400 timmar när året är slut.',
    responsible: 'police',
    parties: ['Polisen'],
    kind: 'policePresence',
    publicationClass: 'delayed',
    reportingEveryDays: 45,
    places: ['Centrum', 'Hamnen'],
    times: 'Torsdag till lördag kväll och natt',
    timeBlocks: inOrder(eveningsAndNights(4, 6)),
    actionPlanRow: rowKey(frame.year, 2),
    concerns: ['otrygg-kvall-centrum', 'mopeder-hamnen'],
    continues: continuing(frame, 'polisnarvaro', 'changed'),
    measures: [
      { key: 'pass', type: 'count', value: 4, comparator: 'atLeast', unit: 'pass', per: { every: 1, unit: 'week' } },
      { key: 'timmar', type: 'hours', value: 400, comparator: 'atLeast', unit: 'timmar', per: { every: 1, unit: 'year' } },
    ],
    figures: quarterly(frame, { key: 'timmar', label: 'Timmar till fots', unit: 'timmar', measure: 'timmar', values: [110, 94, 86, 100] }),
    activities: activities(frame, 'polisnarvaro', {
      days: patrols(frame.year),
      by: 'police',
      places: ['Centrum', 'Centrum', 'Hamnen', 'Centrum', 'Centrum'],
      measure: 'pass',
      hours: [
        ['22:00', '00:30'],
        ['22:45', '01:15'],
      ],
      plan: 'Planerat fotpass',
      cancelled: [
        { on: dayIn(frame, '02-21'), why: 'Kommendering till annan ort.' },
        { on: dayIn(frame, '08-15'), why: 'Kommendering till annan ort.' },
      ],
    }),
    assessments: judgements(frame, 'polisnarvaro', {
      now: {
        '04-10': [{ by: 'police', status: 'onTrack', reason: 'Fotpassen går enligt schemat, med få avbrott.' }],
        '10-08': [{ by: 'police', status: 'atRisk', cause: 'redeployment', reason: 'Kommenderingar under sommaren gör att timmarna ligger efter planen.' }],
      },
      final: [
        {
          by: 'police',
          status: 'partlyKept',
          cause: 'redeployment',
          reason: 'Nästan alla fotpass blev av, men timmarna blev färre än 400 på grund av kommenderingar.',
        },
      ],
    }),
  };
}

/** Two patrols on most Fridays and Saturdays, and one now and then on a Thursday. */
function patrols(year: number): Day[] {
  const pair = ['polisnarvaro', 'polisnarvaro-2'].flatMap((seed) => weekly(year, seed, [0, 0, 0, 0, 0, 0.95, 0.94]));
  return [...pair, ...weekly(year, 'polisnarvaro-3', [0, 0, 0, 0, 0.12, 0, 0])].sort();
}

/** Evenings and the nights after them, from one day of the week to another. */
function eveningsAndNights(from: number, to: number): TimeBlock[] {
  const evenings = weekdays.filter((weekday) => weekday >= from && weekday <= to);
  return evenings.flatMap((weekday) => [
    { weekday, block: 5 },
    { weekday: (weekday % 7) + 1, block: 0 },
  ]);
}

function nightWalks(frame: Frame): CommitmentInput {
  const done = activities(frame, 'vuxna-ute', {
    days: paced(frame.year, 'vuxna-ute', 50, { leadDays: -7, jitterDays: 6, weekdays: [5, 6] }),
    by: 'municipality',
    places: ['Centrum', 'Hamnen', 'Åsen'],
    plan: 'Planerad nattvandring',
    cancelled: [
      { on: dayIn(frame, '01-24'), why: 'För få anmälda.' },
      { on: dayIn(frame, '11-07'), why: 'Storm.' },
    ],
  });
  return {
    key: 'vuxna-ute',
    title: 'Fler vuxna ute på helgkvällarna',
    titleEn: 'More adults out on weekend evenings',
    wording: 'Kommunen och föreningarna ordnar minst en nattvandring i veckan, året runt, så att fler vuxna är ute på gator och torg på helgkvällarna.',
    wordingEn:
      'The municipality and local associations arrange at least one night walk a week, all year round, so that more adults are out in streets and squares on weekend evenings.',
    keptWhen: 'Minst lika många vandringar som årets veckor är gjorda.',
    responsible: 'municipality',
    parties: ['Exempelkommun', 'Föreningar i Exempelkommun'],
    kind: 'nightWalk',
    reportingEveryDays: 30,
    places: ['Centrum', 'Hamnen', 'Åsen'],
    times: 'Fredag och lördag kväll',
    timeBlocks: [
      { weekday: 5, block: 5 },
      { weekday: 6, block: 5 },
    ],
    actionPlanRow: rowKey(frame.year, 2),
    concerns: ['otrygg-kvall-centrum'],
    continues: continuing(frame, 'vuxna-ute', 'same'),
    measures: [{ key: 'vandringar', type: 'count', value: 1, comparator: 'atLeast', unit: 'nattvandringar', per: { every: 1, unit: 'week' } }],
    activities: done,
    assessments: judgements(frame, 'vuxna-ute', {
      evidence: done,
      now: {
        '04-10': [
          {
            by: 'municipality',
            status: 'onTrack',
            cause: 'seasonOrPandemic',
            reason: 'Vandringarna är färre än planen eftersom det var kallt i januari. Fler föreningar är med från maj och då tas de igen.',
          },
        ],
        '10-08': [
          { by: 'municipality', status: 'onTrack', cause: 'seasonOrPandemic', reason: 'Några vandringar saknas än, men två i veckan är bokade från november.' },
        ],
      },
      final: [
        {
          by: 'municipality',
          status: 'partlyKept',
          cause: 'seasonOrPandemic',
          reason: 'Nästan en vandring i veckan blev av. De som ställdes in i januari togs inte igen.',
        },
      ],
    }),
  };
}

function safeCentre(frame: Frame): CommitmentInput {
  return {
    key: 'trygghet-i-centrum',
    title: 'Fortsatt arbete för ett tryggt Centrum',
    titleEn: 'Continued work for a safe Centrum',
    wording: 'Polisen, kommunen och handlarna fortsätter att träffas och arbeta för att fler ska känna sig trygga i Centrum på kvällen.',
    wordingEn: 'The police, the municipality and the shops go on meeting and working so that more people feel safe in Centrum in the evening.',
    responsible: 'joint',
    parties: ['Polisen', 'Exempelkommun'],
    kind: 'cooperation',
    places: ['Centrum'],
    times: 'Kvällar',
    actionPlanRow: rowKey(frame.year, 2),
    concerns: ['otrygg-kvall-centrum'],
    continues: continuing(frame, 'trygghet-i-centrum', 'same'),
    assessments: judgements(frame, 'trygghet-i-centrum', {
      now: {
        '07-02': [
          { by: 'police', status: 'onTrack', reason: 'Polisen och handlarna har träffats varje månad.' },
          { by: 'municipality', status: 'notAssessed', reason: 'Kommunen väntar på höstens trygghetsmätning.' },
        ],
      },
      final: [
        { by: 'police', status: 'cannotBeAssessed', cause: 'notMeasurable', reason: 'Löftet säger inte hur mycket eller hur ofta.' },
        {
          by: 'municipality',
          status: 'cannotBeAssessed',
          cause: 'notMeasurable',
          reason: 'Mätningen visar hur trygga folk känner sig, men inte om det beror på arbetet.',
        },
      ],
    }),
  };
}

function hostsInHarbour(frame: Frame): CommitmentInput {
  return {
    key: 'trygghetsvardar',
    title: 'Trygghetsvärdar i Hamnen',
    titleEn: 'Safety hosts in Hamnen',
    wording: 'Kommunen och hamnens företagare har trygghetsvärdar ute minst 20 kvällar under året.',
    wordingEn: 'The municipality and the harbour’s businesses have safety hosts out on at least 20 evenings during the year.',
    keptWhen: 'Värdarna har varit ute minst 20 kvällar när året är slut.',
    responsible: 'municipality',
    parties: ['Exempelkommun', 'Företagare i Hamnen'],
    kind: 'support',
    reportingEveryDays: 60,
    places: ['Hamnen'],
    times: 'Fredagar',
    actionPlanRow: rowKey(frame.year, 5),
    concerns: ['mopeder-hamnen'],
    continues: continuing(frame, 'trygghetsvardar', 'same'),
    measures: [{ key: 'kvallar', type: 'count', value: 20, comparator: 'atLeast', unit: 'kvällar', per: { every: 1, unit: 'year' } }],
    assessments: judgements(frame, 'trygghetsvardar', {
      now: {
        '02-10': [
          { by: 'municipality', status: 'paused', cause: 'partnerNotReady', reason: 'Företagarna saknar folk. Arbetet vilar tills de har en ny samordnare.' },
        ],
        '10-08': [{ by: 'municipality', status: 'paused', cause: 'partnerNotReady', reason: 'Företagarna har ännu ingen ny samordnare.' }],
      },
      final: [
        {
          by: 'municipality',
          status: 'notKept',
          cause: 'partnerNotReady',
          reason: 'Arbetet låg nere hela året och inga värdar var ute.',
        },
      ],
    }),
  };
}
