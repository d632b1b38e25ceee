import { type ActivityInput, activities } from './activities.ts';
import { running } from './figures.ts';
import { continuing, dayIn, districts, type Frame, hasCome, rowKey } from './frame.ts';
import { judgements } from './judgements.ts';
import { lighting } from './lighting.ts';
import { paced } from './pace.ts';
import type { CommitmentInput, FocusAreaInput } from './shapes.ts';

export function betterPlaces(frame: Frame): FocusAreaInput {
  return {
    key: 'ljusare-och-tryggare-platser',
    title: 'Ljusare och tryggare platser',
    titleEn: 'Brighter and safer places',
    commitments: [lighting(frame), safetyWalks(frame), footpath(frame), graffiti(frame), guards(frame)],
  };
}

function safetyWalks(frame: Frame): CommitmentInput {
  const done = activities(frame, 'trygghetsvandringar', {
    days: paced(frame.year, 'trygghetsvandringar', 12, { leadDays: 2, weekdays: [2, 3, 4] }),
    by: 'joint',
    places: districts,
    measure: 'vandringar',
    plan: 'Planerad trygghetsvandring',
    cancelled: [{ on: dayIn(frame, '06-11'), why: 'Oväder.' }],
  });
  return {
    key: 'trygghetsvandringar',
    title: 'Trygghetsvandringar i hela kommunen',
    titleEn: 'Safety walks across the municipality',
    wording: 'Kommunen och polisen ordnar minst 12 trygghetsvandringar under året och minst en i varje stadsdel: Norr, Centrum, Söder, Hamnen och Åsen.',
    wordingEn:
      'The municipality and the police arrange at least 12 safety walks during the year and at least one in each district: Norr, Centrum, Söder, Hamnen and Åsen.',
    keptWhen: 'Minst 12 vandringar är gjorda, och alla fem stadsdelar har haft minst en.',
    responsible: 'joint',
    parties: ['Exempelkommun', 'Polisen'],
    kind: 'safetyWalk',
    reportingEveryDays: 60,
    places: [...districts],
    actionPlanRow: rowKey(frame.year, 4),
    situationPictures: [],
    concerns: ['morka-gangvagar', 'otrygg-kvall-centrum'],
    continues: continuing(frame, 'trygghetsvandringar', 'same'),
    measures: [
      { key: 'vandringar', type: 'count', value: 12, comparator: 'atLeast', unit: 'trygghetsvandringar', per: { every: 1, unit: 'year' } },
      { key: 'stadsdelar', type: 'all', unit: 'stadsdelar', setSize: districts.length, per: { every: 1, unit: 'year' } },
    ],
    figures: running(frame, {
      key: 'stadsdelar',
      label: 'Stadsdelar som har haft minst en trygghetsvandring',
      unit: 'stadsdelar',
      measure: 'stadsdelar',
      values: ['03-31', '06-30', '09-30', '12-31'].map((day) => districtsVisited(done, dayIn(frame, day))),
    }),
    activities: done,
    assessments: judgements(frame, 'trygghetsvandringar', {
      evidence: done,
      now: {
        '07-02': [
          { by: 'municipality', status: 'onTrack', reason: 'Alla stadsdelar har haft en vandring. Protokollen finns hos kommunen.' },
          { by: 'police', status: 'onTrack', reason: 'Polisen har varit med på alla vandringar.' },
        ],
      },
      final: [
        { by: 'municipality', status: 'kept', reason: 'Tolv vandringar är gjorda, och alla stadsdelar är med.' },
        { by: 'police', status: 'kept', reason: 'Löftet är uppfyllt i alla delar.' },
      ],
    }),
  };
}

function footpath(frame: Frame): CommitmentInput {
  return {
    key: 'gangstrak-hamnen',
    title: 'Ett nytt gångstråk mellan Hamnen och Centrum',
    titleEn: 'A new footpath between Hamnen and Centrum',
    wording: 'Kommunen bygger en ny etapp av gångstråket mellan Hamnen och Centrum. Den är klar senast den 31 maj.',
    wordingEn: 'The municipality builds a new stage of the footpath between Hamnen and Centrum. It is finished by 31 May.',
    keptWhen: 'Etappen är öppen för gående senast den 31 maj.',
    responsible: 'municipality',
    parties: ['Exempelkommun'],
    kind: 'physicalEnvironment',
    reportingEveryDays: 120,
    places: ['Hamnen', 'Centrum'],
    actionPlanRow: rowKey(frame.year, 3),
    concerns: ['morka-gangvagar'],
    continues: continuing(frame, 'gangstrak-hamnen', 'changed'),
    measures: [{ key: 'etapp', type: 'deadline', deadline: dayIn(frame, '05-31'), note: 'Etappen öppen för gående' }],
    assessments: judgements(frame, 'gangstrak-hamnen', {
      now: {
        '04-10': [{ by: 'municipality', status: 'atRisk', cause: 'partnerNotReady', reason: 'Markägaren har inte lämnat sitt tillstånd än.' }],
        '06-04': [
          { by: 'municipality', status: 'offTrack', cause: 'partnerNotReady', reason: 'Tillståndet dröjde och bygget hann inte bli klart till den 31 maj.' },
        ],
        '10-08': [{ by: 'municipality', status: 'offTrack', cause: 'partnerNotReady', reason: 'Bygget har börjat, men etappen blir inte klar i år.' }],
      },
      final: [{ by: 'municipality', status: 'notKept', cause: 'partnerNotReady', reason: 'Etappen öppnades inte under året.' }],
    }),
  };
}

function graffiti(frame: Frame): CommitmentInput {
  const figures = running(frame, {
    key: 'andel',
    label: 'Andel av anmält klotter som togs bort inom två dygn',
    unit: 'procent',
    measure: 'andel',
    values: [84, 86, 83, 85],
  });
  return {
    key: 'klotter',
    title: 'Klotter tas bort inom två dygn',
    titleEn: 'Graffiti is removed within two days',
    wording: 'Minst 80 procent av det klotter som anmäls till kommunen tas bort inom två dygn.',
    wordingEn: 'At least 80 per cent of the graffiti reported to the municipality is removed within two days.',
    keptWhen: 'Andelen är minst 80 procent för hela året.',
    responsible: 'municipality',
    parties: ['Exempelkommun', 'Bostadsbolaget Exempel'],
    kind: 'physicalEnvironment',
    reportingEveryDays: 120,
    places: [...districts],
    actionPlanRow: rowKey(frame.year, 3),
    continues: continuing(frame, 'klotter', 'same'),
    measures: [{ key: 'andel', type: 'share', value: 80, comparator: 'atLeast', unit: 'procent', per: { every: 1, unit: 'year' } }],
    figures: figures.map((figure, index) =>
      index === 1
        ? { ...figure, conflicting: [{ value: 79, comparator: 'about' as const, note: 'Bostadsbolaget Exempel räknar bara klotter på sina egna hus.' }] }
        : figure,
    ),
    assessments: judgements(frame, 'klotter', {
      now: { '07-02': [{ by: 'municipality', status: 'onTrack', reason: 'Andelen har legat över målet hela våren.' }] },
      final: [{ by: 'municipality', status: 'kept', reason: 'Andelen var över 80 procent för hela året.' }],
    }),
  };
}

function guards(frame: Frame): CommitmentInput {
  const on = dayIn(frame, '05-12');
  return {
    key: 'ordningsvakter',
    title: 'Ordningsvakter vid resecentrum',
    titleEn: 'Security officers at the travel centre',
    wording: 'Kommunen har ordningsvakter vid resecentrum på fredags- och lördagskvällar.',
    wordingEn: 'The municipality has security officers at the travel centre on Friday and Saturday evenings.',
    responsible: 'municipality',
    parties: ['Exempelkommun'],
    kind: 'resource',
    places: ['Centrum'],
    times: 'Fredag och lördag kväll',
    actionPlanRow: rowKey(frame.year, 2),
    concerns: ['otrygg-kvall-centrum'],
    continues: continuing(frame, 'ordningsvakter', 'same'),
    withdrawn: hasCome(frame, on)
      ? {
          on,
          how: 'withdrawn',
          reason: 'Trafikbolaget har egna vakter på platsen sedan i våras. Pengarna går i stället till belysning.',
          caseNumber: `EX ${frame.year}/0042`,
        }
      : null,
  };
}

function districtsVisited(walks: ActivityInput[], until: string): number {
  return new Set(walks.filter(({ state, on }) => state === 'done' && on <= until).map(({ place }) => place)).size;
}
