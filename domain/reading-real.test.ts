import { expect, test } from 'vitest';
import { commitment } from './commitment.ts';
import { period } from './pledge.ts';
import { readingOf } from './reading.ts';

type Row = [
  title: string,
  shape: {
    /** type, value, comparator, unit, per */
    target?: [string, number | null, string, string | null, string | null];
    /** value, comparator, unit, time, series of time and value */
    outcome?: [number | null, string, string | null, string, [string, number | null][]?];
    /** Another source's number. */
    other?: number;
    /** Word of the follow-up and what it rests on. */
    said?: [string, string | null];
  },
  /** status, basis, by whom, flags */
  expected: string,
];

/** The shapes of every commitment in the 31 collected records, with what must be read from each; long ago, so that all but the open-ended are over. */
const records: { record: string; period: [string | null, string | null]; followUps: [string, string | null][]; commitments: Row[] }[] = [
  {
    record: 'lidkoping-2017',
    period: ['2017', '2017'],
    followUps: [],
    commitments: [],
  },
  {
    record: 'lidkoping-2018',
    period: ['2018', '2018'],
    followUps: [],
    commitments: [],
  },
  {
    record: 'lidkoping-2019',
    period: ['2019', '2019'],
    followUps: [],
    commitments: [],
  },
  {
    record: 'lidkoping-2020',
    period: ['2020', '2020'],
    followUps: [['Polisen', null]],
    commitments: [
      ['Förebyggande narkotikasök på kommunens skolor', { outcome: [null, 'exactly', 'sök', '2020'], said: ['done', 'source'] }, 'notAssessed'],
      ['Skolmiljön helt narkotikafri', { target: ['all', null, 'exactly', 'skolor', null], said: ['ongoing', null] }, 'nothingReported'],
      ['Gemensamma orossamtal med ungdomar/vårdnadshavare', { outcome: [null, 'exactly', 'samtal', '2020'], said: ['done', 'source'] }, 'notAssessed'],
      [
        'Fortsatt hög polisnärvaro på utpekade tider och platser',
        { outcome: [null, 'exactly', 'tillfällen', '2020'], said: ['done', 'source'] },
        'notAssessed',
      ],
      ['Belysa stråk och mötesplatser', { said: ['notReported', null] }, 'nothingReported'],
      ['Engagera vuxna, främst föräldrar, att vara ute', { said: ['notReported', null] }, 'nothingReported'],
    ],
  },
  {
    record: 'lidkoping-2021',
    period: ['2021', '2021'],
    followUps: [],
    commitments: [],
  },
  {
    record: 'lidkoping-2022-2023',
    period: ['2022', '2023'],
    followUps: [
      ['Polisen', null],
      ['Polisen', null],
    ],
    commitments: [
      ['Samtliga skolor drogfria', { target: ['all', null, 'exactly', 'skolor', null], said: ['ongoing', null] }, 'nothingReported'],
      [
        'Narkotikasök med hund och skolbesök av uniformerad polis',
        {
          outcome: [
            null,
            'exactly',
            'st',
            '2023',
            [
              ['2022', null],
              ['2023', null],
            ],
          ],
          said: ['done', 'source'],
        },
        'notAssessed',
      ],
      [
        'Få till orosanmälningar för unga missbrukare (kvalitet före kvantitet)',
        { outcome: [null, 'exactly', 'anmälningar', '2023'], said: ['done', 'source'] },
        'notAssessed',
      ],
      ['Tipsbaserade insatser mot bruk och försäljning av narkotika', { said: ['done', 'source'] }, 'notAssessed'],
    ],
  },
  {
    record: 'lidkoping-2024-2025',
    period: ['2024', '2025'],
    followUps: [],
    commitments: [
      ['Ökad närvaro av polis och andra vuxna', { said: ['ongoing', null] }, 'nothingReported'],
      [
        'Minska oron för att vistas ute i mörker',
        { target: ['share', null, 'lessThan', 'procent invånare', null], said: ['ongoing', null] },
        'nothingReported',
      ],
    ],
  },
  {
    record: 'skara-2018',
    period: ['2018', '2018'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Krogtillsyner',
        { target: ['count', 4, 'exactly', 'tillsyner', 'year'], outcome: [4, 'exactly', 'tillsyner', '2018'], said: ['kept', 'derived'] },
        'kept figures',
      ],
      ['Fotpatrullering där folk känner sig otrygga', { outcome: [100, 'about', 'patrulleringar', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      [
        'Trygghetsvandringar i bostadsområden',
        { target: ['count', 2, 'exactly', 'vandringar', 'year'], outcome: [2, 'exactly', 'vandringar', '2018'], said: ['kept', 'derived'] },
        'kept figures',
      ],
      [
        'Nattvandringar med föreningar',
        { target: ['count', 3, 'exactly', 'vandringar', 'year'], outcome: [4, 'exactly', 'vandringar', '2018'], said: ['exceeded', 'derived'] },
        'kept figures',
      ],
      ['Belysningsdialog med invånarna', { said: ['notReported', null] }, 'nothingReported'],
    ],
  },
  {
    record: 'skara-2019',
    period: ['2019', '2019'],
    followUps: [],
    commitments: [
      ['Temaaktiviteter mot narkotika för elever, personal och vårdnadshavare', { said: ['notReported', null] }, 'nothingReported'],
      ['Trygghetsaspekt i plan- och gestaltningsprojekt', { said: ['notReported', null] }, 'nothingReported'],
      ['Tryggare resecentrum', { said: ['notReported', null] }, 'nothingReported'],
      ['Trygghetsskapande patrullering efter EST-lägesbild', { said: ['notReported', null] }, 'nothingReported'],
      ['Riktade insatser mot narkotika', { said: ['notReported', null] }, 'nothingReported'],
      ['Kontinuerlig kommunikation', { said: ['notReported', null] }, 'nothingReported'],
    ],
  },
  {
    record: 'gotene-2018',
    period: ['2018', '2018'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Hastighetskontroller med mobil kamera (ATK)',
        { target: ['count', 6, 'atLeast', 'kontroller', 'year'], outcome: [6, 'exactly', 'kontroller', '2018'], said: ['kept', 'derived'] },
        'kept figures',
      ],
      ['Planera hastighetssänkande åtgärder', { said: ['notReported', null] }, 'nothingReported'],
      ['Förebyggande narkotikasök med hund i grundskolan', { outcome: [1, 'exactly', 'sök', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      ['Droginformation: föreläsningar', { said: ['notReported', null] }, 'nothingReported'],
      ['Drogpolicy för grundskolan', { said: ['notReported', null] }, 'nothingReported'],
      ['Utveckla grannsamverkan', { outcome: [2, 'exactly', 'informationsträffar', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      [
        'Trygghetsvandringar',
        { target: ['count', 2, 'exactly', 'vandringar', 'year'], outcome: [2, 'exactly', 'vandringar', '2018'], said: ['kept', 'derived'] },
        'kept figures',
      ],
    ],
  },
  {
    record: 'vara-2019',
    period: ['2019', '2019'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Synlighet, tillsyn och trafikkontroller på otrygga platser',
        { outcome: [50, 'about', 'fotpatruller/tillsyner', '2019'], said: ['done', 'source'] },
        'notAssessed',
      ],
      ['Narkotikasök med hund på högstadie- och gymnasieskolor', { outcome: [2, 'exactly', 'sök', '2019'], said: ['done', 'source'] }, 'notAssessed'],
      ['Trafikkontroller', { outcome: [6, 'exactly', 'större kontroller', '2019'], said: ['done', 'source'] }, 'notAssessed'],
    ],
  },
  {
    record: 'vara-2020',
    period: ['2020', '2020'],
    followUps: [['Vara kommun', '2021-01-18']],
    commitments: [
      ['Patrullera särskilt utsatta områden', { outcome: [50, 'moreThan', 'tillfällen', '2020'], said: ['done', 'source'] }, 'notAssessed'],
      ['Spontanbesök på skolor och fritidsgårdar', { outcome: [25, 'exactly', 'tillfällen', '2020'], said: ['done', 'source'] }, 'notAssessed'],
      ['Kamerabevakning', { outcome: [1, 'exactly', 'platser i drift', '2020'], said: ['partly', 'derived'] }, 'notAssessed'],
      ['Hundsök på skolorna', { outcome: [null, 'exactly', 'sök', '2020'], said: ['done', 'source'] }, 'notAssessed'],
    ],
  },
  {
    record: 'vara-2022',
    period: ['2022', '2022'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Återkommande närvaro/fotpatrullering på otrygga platser',
        { outcome: [190, 'about', 'bokförda tillfällen', '2022'], said: ['done', 'source'] },
        'notAssessed',
      ],
      [
        'Trafikkontroller: livsstilskriminella, droger, hastighet',
        { outcome: [115, 'exactly', 'fasta kontroller', '2022'], said: ['done', 'source'] },
        'notAssessed',
      ],
      ['Spontana besök på skolor och fritidsgårdar', { said: ['done', null] }, 'notAssessed'],
    ],
  },
  {
    record: 'essunga-2017',
    period: ['2017', '2017'],
    followUps: [['Essunga kommun', '2018-02-20']],
    commitments: [
      [
        'Gemensamma trygghetsskapande åtgärder i trafikmiljön',
        { outcome: [14, 'exactly', 'kontroller/insatser', '2017'], said: ['done', 'source'] },
        'notAssessed',
      ],
    ],
  },
  {
    record: 'essunga-2023-2024',
    period: ['2023', '2024'],
    followUps: [['Polisen', null]],
    commitments: [
      ['Riktad trafikövervakning', { outcome: [50, 'atLeast', 'fasta kontroller', '2023'], said: ['ongoing', 'source'] }, 'notAssessed'],
      ['Öka synlighet och närvaro', { outcome: [35, 'about', 'fotpatruller', '2023'], said: ['ongoing', 'source'] }, 'notAssessed'],
      ['Täta kontakter och spontanbesök i skolor', { outcome: [25, 'about', 'besök', '2023'], said: ['ongoing', 'source'] }, 'notAssessed'],
      ['Lag och rätt-besök i alla klasser i årskurs 7', { target: ['all', null, 'exactly', 'klasser', null], said: ['ongoing', null] }, 'nothingReported'],
      ['Bistå vid orosamtal och följa upp unga', { said: ['ongoing', null] }, 'nothingReported'],
      ['Utbud av aktiviteter, sommarskola och öppen fritidsgård', { said: ['ongoing', null] }, 'nothingReported'],
      ['Medverka vid uppstart', { said: ['ongoing', null] }, 'nothingReported'],
    ],
  },
  {
    record: 'toreboda-2018',
    period: ['2018', '2018'],
    followUps: [['Polisen', null]],
    commitments: [['Riktade trafikinsatser', { outcome: [57, 'exactly', 'insatser', '2018'], said: ['done', 'source'] }, 'notAssessed']],
  },
  {
    record: 'gullspang-2018',
    period: ['2018', '2018'],
    followUps: [['Polisen', null]],
    commitments: [
      ['Riktade insatser för att upptäcka unga i riskzon', { outcome: [4, 'exactly', 'insatser', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      ['Insatser mot kända platser och individer efter tips', { outcome: [34, 'exactly', 'insatser', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      ['Informationsmöten för personal och föräldrar', { outcome: [1, 'exactly', 'möten', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      ['SSPF-möten polis–kommun', { outcome: [2, 'exactly', 'möten', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      ['Möten med BRÅ/folkhälsoråd', { outcome: [3, 'exactly', 'möten', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      ['Riktade trafikinsatser', { outcome: [52, 'exactly', 'insatser', '2018'], said: ['done', 'source'] }, 'notAssessed'],
    ],
  },
  {
    record: 'mariestad-2017',
    period: ['2017', '2017'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Insatser för att upptäcka unga i riskzon',
        {
          outcome: [
            7,
            'exactly',
            'insatser',
            '2017',
            [
              ['2017-Q1', 4],
              ['2017-Q2', 2],
              ['2017-Q4', 1],
            ],
          ],
          said: ['done', 'source'],
        },
        'notAssessed',
      ],
      ['Informationsmöten för personal och gode män', { outcome: [2, 'exactly', 'möten', '2017-Q1'], said: ['done', 'source'] }, 'notAssessed'],
      ['Föräldracafé', { said: ['done', 'source'] }, 'notAssessed'],
      ['Krogkontroll', { said: ['done', 'source'] }, 'notAssessed'],
    ],
  },
  {
    record: 'mariestad-2018',
    period: ['2018', '2018'],
    followUps: [],
    commitments: [
      ['Riktade insatser', { outcome: [6, 'exactly', 'insatser', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      ['Trygghetsskapande besök i skolmiljö', { outcome: [37, 'exactly', 'besök', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      ['Informationsmöten för personal, elever, föräldrar', { outcome: [13, 'exactly', 'möten', '2018'], said: ['done', 'source'] }, 'notAssessed'],
      ['Närvaro på ungas arenor', { said: ['done', 'source'] }, 'notAssessed'],
    ],
  },
  {
    record: 'strangnas-2019',
    period: ['2019', '2019'],
    followUps: [['Strängnäs kommun', '2020-01-28']],
    commitments: [
      [
        'Nya grannsamverkansområden',
        { target: ['count', 8, 'atLeast', 'områden', 'year'], outcome: [20, 'exactly', 'områden', '2019'], said: ['exceeded', 'derived'] },
        'kept figures',
      ],
      [
        'Nya båtsamverkansområden',
        { target: ['count', 2, 'exactly', 'områden', 'year'], outcome: [3, 'exactly', 'områden', '2019'], said: ['exceeded', 'derived'] },
        'kept figures',
      ],
      ['Trafikkontroller i samtliga kommundelar', { outcome: [303, 'exactly', 'kontroller', '2019'], said: ['done', 'source'] }, 'notAssessed'],
      [
        'Riktade insatser mot trimmade mopeder och A-traktorer',
        { target: ['count', 2, 'atLeast', 'insatser', 'year'], outcome: [null, 'exactly', 'insatser', '2019'], said: ['partly', 'derived'] },
        'notAssessed',
      ],
      ['Trafiksäkerhetsråd', { said: ['kept', 'source'] }, 'kept followUp municipality'],
      [
        'Trygghetsvandringar',
        { target: ['count', 4, 'atLeast', 'vandringar', 'year'], outcome: [4, 'exactly', 'vandringar', '2019'], other: 5, said: ['kept', 'derived'] },
        'kept figures flag.sourcesDiffer',
      ],
      ['Lokaler till utbildning', {}, 'nothingReported'],
    ],
  },
  {
    record: 'strangnas-2020',
    period: ['2020', '2020'],
    followUps: [['Strängnäs kommun', '2021-02-24']],
    commitments: [
      [
        'Planlagda insatser ungdomar/narkotika',
        { target: ['count', 2, 'atLeast', 'insatser', 'year'], outcome: [2, 'exactly', 'insatser', '2020'], said: ['kept', 'derived'] },
        'kept figures',
      ],
      ['Narkotikasök på skolor med hund', { target: ['count', 2, 'exactly', 'sök', 'year'], said: ['notReported', null] }, 'nothingReported'],
      ['Lokala BRÅ-möten i varje kommundel', { outcome: [4, 'exactly', 'möten', '2020'], said: ['done', 'source'] }, 'notAssessed'],
      ['Trygghetsvandringar', { outcome: [3, 'exactly', 'vandringar', '2020'], said: ['partly', 'source'] }, 'partlyKept followUp municipality'],
    ],
  },
  {
    record: 'goteborg-centrum-2018',
    period: ['2018', '2018'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Förstärkt närvaro',
        { target: ['all', null, 'exactly', 'kvällar', 'week'], outcome: [null, 'exactly', null, '2018'], said: ['kept', 'source'] },
        'kept followUp police',
      ],
      [
        'Riktade insatser mot narkotika',
        { target: ['count', 6, 'atLeast', 'insatser', 'year'], outcome: [11, 'exactly', 'insatser', '2018'], said: ['exceeded', 'derived'] },
        'kept figures',
      ],
      [
        'Trafikinsatser beteendebrott',
        { target: ['count', 4, 'atLeast', 'insatser', 'year'], outcome: [4, 'exactly', 'insatser', '2018'], said: ['kept', 'derived'] },
        'kept figures',
      ],
    ],
  },
  {
    record: 'goteborg-majorna-linne-2017',
    period: ['2017', '2017'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Större riktade narkotikaaktiviteter',
        { target: ['count', 3, 'atLeast', 'tillfällen', 'year'], outcome: [null, 'exactly', 'insatser', '2017'], said: ['done', 'source'] },
        'notAssessed',
      ],
      [
        'Fotpatrullera',
        { target: ['count', 15, 'atLeast', 'tillfällen', 'year'], outcome: [null, 'exactly', 'tillfällen', '2017'], said: ['done', 'source'] },
        'notAssessed',
      ],
    ],
  },
  {
    record: 'goteborg-majorna-linne-2018',
    period: ['2018', '2018'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Riktade narkotikainsatser',
        { target: ['count', 3, 'atLeast', 'insatser', 'year'], outcome: [5, 'exactly', 'insatser', '2018'], said: ['exceeded', 'derived'] },
        'kept figures',
      ],
      ['Förstärkt närvaro', { said: ['kept', 'source'] }, 'kept followUp police'],
    ],
  },
  {
    record: 'goteborg-orgryte-harlanda-2017',
    period: ['2017-02-01', '2018'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Fotpatrullering Olskroken–Redbergsplatsen',
        {
          target: ['count', 100, 'atLeast', 'tillfällen', '12 month'],
          outcome: [300, 'moreThan', 'loggade tillfällen', '2018-01-31'],
          said: ['exceeded', 'source'],
        },
        'kept followUp police flag.partial',
      ],
    ],
  },
  {
    record: 'molndal-2017',
    period: ['2017-02-01', '2018-01-31'],
    followUps: [['Polisen', null]],
    commitments: [
      [
        'Fotpatrullera och närvara',
        { target: ['count', 30, 'atLeast', 'tillfällen', 'year'], outcome: [700, 'about', 'tillfällen', '2018-01-31'], said: ['exceeded', 'derived'] },
        'kept figures',
      ],
      [
        'Insatser mot alkohol och narkotika',
        { target: ['count', 4, 'atLeast', 'insatser', 'year'], outcome: [8, 'exactly', 'insatser', '2018-01-31'], said: ['exceeded', 'derived'] },
        'kept figures',
      ],
      [
        'Trygghetsvandring',
        { target: ['count', 1, 'exactly', 'vandringar', 'year'], outcome: [1, 'exactly', 'vandringar', '2018-01-31'], said: ['kept', 'derived'] },
        'kept figures',
      ],
    ],
  },
  {
    record: 'kungsbacka-2019-2020',
    period: ['2019', '2020'],
    followUps: [],
    commitments: [
      ['Polis på otrygga platser och tider', {}, 'nothingReported'],
      ['Belysning i bland annat tunnlar', {}, 'nothingReported'],
    ],
  },
  {
    record: 'umea-2019-2020',
    period: ['2019', '2020'],
    followUps: [],
    commitments: [
      ['Förtroende- och kontaktskapande arbete', {}, 'nothingReported'],
      ['Höja kunskap om våld i nära relation', {}, 'nothingReported'],
      ['Åtgärder mot prostitution/människohandel', {}, 'nothingReported'],
      ['Samarbete vid ungdomsarrangemang och storhelger', {}, 'nothingReported'],
      ['Trafik- och informationsinsatser cyklister/gående', { target: ['count', 2, 'atLeast', 'tillfällen', 'year'] }, 'nothingReported'],
      ['Insatser mot trimmade mopeder/A-traktorer', { target: ['count', 2, 'atLeast', 'tillfällen', 'year'] }, 'nothingReported'],
      ['Trafikutbildning till varje fjärdeklassare', { target: ['all', null, 'exactly', 'elever', null] }, 'nothingReported'],
    ],
  },
  {
    record: 'habo-2023',
    period: ['2023', '2023'],
    followUps: [['Polisen', null]],
    commitments: [
      ['Hundsök i grundskolan', { outcome: [1, 'exactly', 'sök', '2023-T1'], said: ['ongoing', 'source'] }, 'notAssessed'],
      ['Samverkan områdespolis, skola, kommun', { said: ['ongoing', 'source'] }, 'notAssessed'],
    ],
  },
  {
    record: 'flen-2017',
    period: ['2017-01-01', null],
    followUps: [['Polisen', '2017-05']],
    commitments: [
      ['Fotpatruller', { outcome: [60, 'moreThan', 'fotpatruller', '2017-04-30'], said: ['ongoing', 'source'] }, 'notAssessed'],
      ['Trafikkontroller', { outcome: [30, 'moreThan', 'kontroller', '2017-04-30'], said: ['ongoing', 'source'] }, 'notAssessed'],
      ['Kamera i gångtunneln', { said: ['ongoing', 'source'] }, 'notAssessed'],
      ['Trygg vuxen', { said: ['ongoing', 'source'] }, 'notAssessed'],
    ],
  },
  {
    record: 'eskilstuna-2019',
    period: ['2019', '2019'],
    followUps: [],
    commitments: [
      ['Trafik- och trafikrelaterade kontroller', { target: ['count', 200, 'exactly', 'kontroller', 'year'] }, 'nothingReported'],
      ['Trygghetsvandringar', { target: ['count', 2, 'exactly', 'vandringar', 'year'] }, 'nothingReported'],
      ['Medborgarforum', { target: ['count', 1, 'exactly', 'forum', 'year'] }, 'nothingReported'],
      ['Krogar mot knark', {}, 'nothingReported'],
      ['Stöd till avhoppare', {}, 'nothingReported'],
    ],
  },
];

const today = '2026-11-23';

for (const record of records.filter(({ commitments }) => commitments.length > 0)) {
  test.each(record.commitments)(`${record.record}: %s`, (_title, shape, expected) => {
    const followUps = record.followUps.map(([publisher, date]) => ({ publisher, date }));
    const [from, to] = record.period;
    const { status, basis, flags } = readingOf(judged(shape), period.parse({ from, to }), today, followUps);
    const said = [status, ...(basis.from === 'none' ? [] : [basis.from, basis.by]), ...flags.map(({ key }) => key)].filter((word) => word !== null);
    expect(said.join(' ')).toBe(expected);
  });
}

test('all 31 records are here', () => {
  expect(records).toHaveLength(31);
});

function judged({ target, outcome, other, said }: Row[1]) {
  const parsed = commitment.parse({
    key: 'one',
    title: 'One',
    responsible: 'joint',
    kind: 'other',
    measures: target ? [{ key: 'm', type: target[0], value: target[1], comparator: target[2], unit: target[3], per: perOf(target[4]) }] : [],
    figures: outcome
      ? [
          {
            key: 'f',
            value: outcome[0],
            comparator: outcome[1],
            unit: outcome[2],
            asOf: outcome[3],
            series: (outcome[4] ?? []).map(([asOf, value]) => ({ asOf, value })),
            conflicting: other === undefined ? [] : [{ value: other }],
          },
        ]
      : [],
    statement: said ? { word: said[0], basis: said[1] } : null,
  });
  return { ...parsed, events: [] };
}

function perOf(words: string | null) {
  if (words === null) return null;
  const [every, unit] = words.includes(' ') ? words.split(' ') : [1, words];
  return { every: Number(every), unit };
}
