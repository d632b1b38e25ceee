import fc from 'fast-check';

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const list = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 3 });
const words = fc
  .array(fc.constantFrom('kväll', 'ån', 'torg', 'skola', 'väg', 'Ö', 'höst', '"två"', '50 %', 'A/B', 'é', '–'), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(' '));
const number = orNull(
  fc.oneof(
    fc.nat(3000),
    fc.constant(0),
    fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Math.round(value * 10) / 10),
  ),
);
const comparator = fc.constantFrom('exact', 'min', 'max', 'approx', 'over', 'under', null);
const year = fc.integer({ min: 2015, max: 2026 });
const time = fc.oneof(
  year,
  year.map(String),
  fc.tuple(year, fc.constantFrom('-Q1', '-Q4', '-T2', '-H1', '-03', '-02-28')).map(([at, part]) => `${at}${part}`),
  year.map((at) => `${at}-02-01/${at + 1}-01-31`),
);
const url = fc.nat(99).map((at) => `https://example.org/sida/${at}`);
const per = fc.constantFrom(
  'år',
  'månad',
  'vecka',
  'dag',
  'dygn',
  'kvartal',
  'tertial',
  'halvår',
  '12 månader',
  '2 veckor',
  'perioden',
  'hela perioden',
  'varannan vecka',
  'evenemang',
  null,
);

const target = fc.record({
  value: number,
  unit: orNull(fc.constantFrom('insatser', 'timmar', 'procent', 'elever', 'minuter')),
  per,
  comparator,
  note: orNull(words),
});
const outcome = fc.record({
  value: number,
  unit: orNull(words),
  asOf: orNull(time),
  comparator,
  breakdown: list(fc.record({ label: words, value: number, unit: orNull(words) })),
  series: list(fc.record({ asOf: time, value: number })),
  note: orNull(words),
});
const commitment = fc.record({
  title: words,
  responsible: fc.constantFrom('police', 'municipality', 'joint', 'other'),
  parties: list(words),
  kind: fc.constantFrom('narkotikasök', 'samtal', 'närvaro', 'belysning', 'trygghetsvandring', 'ny sort'),
  target: fc.oneof(orNull(target), list(target)),
  places: list(words),
  times: orNull(words),
  outcome: orNull(outcome),
  status: fc.constantFrom('uppfyllt', 'överträffat', 'delvis', 'ej uppfyllt', 'inställt', 'borttaget', 'genomfört', 'pågår', 'ej redovisat', null),
  statusBasis: fc.constantFrom('source', 'derived', null),
  note: orNull(words),
});
const result = fc.record({
  label: words,
  value: number,
  unit: orNull(words),
  asOf: orNull(time),
  comparator,
  partOf: fc.constant(null),
  place: orNull(words),
  note: orNull(words),
});
const indicator = fc.record(
  {
    label: words,
    unit: orNull(words),
    series: list(fc.record({ asOf: time, value: number, comparator, note: orNull(words) })),
    reference: orNull(fc.record({ label: orNull(words), value: number, comparator })),
    place: orNull(words),
    note: orNull(words),
  },
  { requiredKeys: ['label', 'unit', 'series'] },
);
const period = fc.record({
  from: orNull(year.map(String)),
  to: fc.constantFrom(null, '2027', '2028-05-31'),
  durationMonths: orNull(fc.integer({ min: 1, max: 60 })),
  note: orNull(words),
});

/** A record in the collected format with any shape that its vocabulary allows. */
export function collectedPledge() {
  return fc.record({
    id: fc.integer({ min: 1, max: 9 }).map((at) => `provby-${at}`),
    municipality: fc.constant(null),
    municipalities: fc.uniqueArray(fc.constantFrom('Exempelköping', 'Provby', 'Tänkstad'), { minLength: 1, maxLength: 3 }),
    area: orNull(fc.record({ name: words, level: orNull(words) })),
    policeArea: orNull(fc.constantFrom('Lokalpolisområde Söder', 'Lokalpolisområde Norr')),
    period,
    published: orNull(fc.constantFrom('2019', '2019-02', '2020-02-29')),
    signed: orNull(fc.constantFrom('2019', '2019-02', '2020-02-29')),
    signatories: list(fc.record({ name: words, role: orNull(words), party: orNull(fc.constantFrom('X', 'Y')), org: orNull(words) })),
    otherParties: fc.uniqueArray(
      fc.nat(99).map((at) => (at % 2 ? `Partner ${at}` : { name: `Partner ${at}` })),
      { maxLength: 27, selector: (one) => JSON.stringify(one) },
    ),
    agreement: orNull(
      fc.record({ from: orNull(fc.constantFrom('2019', '2020-01-01')), to: orNull(fc.constantFrom('2022', '2023-12-31')), note: orNull(words) }),
    ),
    dialogues: list(
      fc.record({
        kind: words,
        count: number,
        unit: orNull(fc.constantFrom('samtal', 'svar', 'personer')),
        comparator,
        year: orNull(year),
        notes: orNull(words),
      }),
    ),
    concerns: list(
      fc.record({
        text: words,
        share: number,
        place: orNull(words),
        time: orNull(words),
        compare: orNull(fc.record({ label: orNull(words), share: number, comparator })),
        note: orNull(words),
      }),
    ),
    focusAreas: list(fc.record({ title: words, commitments: list(commitment), note: orNull(words) })),
    reportedResults: list(result),
    indicators: list(indicator),
    followUps: list(
      fc.record({
        date: orNull(fc.constantFrom('2021', '2021-02-03')),
        covers: orNull(fc.record({ from: orNull(year.map(String)), to: fc.constant('2027') })),
        publisher: orNull(words),
        url: orNull(url),
        verdict: orNull(words),
      }),
    ),
    relation: orNull(
      fc.record({
        type: fc.constantFrom('continues', 'continuedAs', 'extends', 'replaces', 'replacedBy', 'merges'),
        target: orNull(fc.constantFrom('provby-2019', 'ett tidigare löfte')),
      }),
    ),
    oddShapes: list(words),
    notes: orNull(words),
    sources: list(
      fc.record({
        url: orNull(url),
        publisher: orNull(words),
        date: orNull(fc.constantFrom('2019', '2019-03-04')),
        excerptTruncated: orNull(fc.boolean()),
        note: orNull(words),
      }),
    ),
  });
}
