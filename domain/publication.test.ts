import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { activity } from './activity.ts';
import { agreement, situationPicture } from './agreement.ts';
import { addDays } from './calendar.ts';
import { pledge } from './pledge.ts';
import { isPublic, type PublicPledge, publicPledge } from './publication.ts';
import { publicationClasses } from './publication-class.ts';

const today = '2026-03-02';
const tomorrow = '2026-03-03';

type CommitmentInput = z.input<typeof pledge>['focusAreas'] extends (infer Area)[] | undefined
  ? Area extends { commitments?: (infer One)[] | undefined }
    ? Partial<One>
    : never
  : never;

describe('a pledge', () => {
  test.each([
    [{ state: 'signed', signed: null, published: '2026-03-02' }, true],
    [{ state: 'signed', signed: null, published: '2026-03' }, true],
    [{ state: 'signed', signed: null, published: null }, true],
    [{ state: 'signed', signed: null, published: '2026-03-03' }, false],
    [{ state: 'signed', signed: null, published: '2026-04' }, false],
    [{ state: 'signed', signed: null, published: '2027' }, false],
    [{ state: 'signed', signed: '2026-03-02', published: null }, true],
    [{ state: 'signed', signed: '2026-03-03', published: null }, false],
    [{ state: 'signed', signed: '2026-03-03', published: '2026-03-02' }, false],
    [{ state: 'draft', signed: null, published: '2020-01-01' }, false],
    [{ state: 'draft', signed: null, published: null }, false],
  ] as const)('%j is public: %s', (head, expected) => {
    expect(isPublic(head, today)).toBe(expected);
    expect(publicPledge(pledgeWith({}, head), today) !== null).toBe(expected);
  });

  test('doesn’t say in which state it is', () => {
    expect(publicPledge(pledgeWith({}), today)).not.toHaveProperty('state');
  });
});

describe('activities', () => {
  test.each(['planned', 'cancelled'] as const)('%s ones never pass', (state) => {
    expect(activitiesOf({ activities: [{ key: 'a', on: today, by: 'police', state }] })).toEqual([]);
  });

  test('pass with day, place and quantity and nothing else', () => {
    const whole = {
      key: 'a',
      on: '2026-01-31',
      from: '21:00',
      to: '23:30',
      by: 'police',
      place: 'Torget',
      quantity: 3,
      measure: 'm',
      note: 'hemligt',
    } as const;
    expect(activitiesOf({ activities: [whole] })).toEqual([
      { key: 'a', when: '2026-01-31', by: 'police', place: 'Torget', quantity: 3, measure: 'm', situationPictures: [], corrected: null },
    ]);
  });

  test('a corrected one stands in place of the old one, with date and reason', () => {
    const all = activitiesOf({ activities: [walk('a'), { ...walk('b'), quantity: 2, corrects: { activity: 'a', on: today, reason: 'räknat fel' } }] });
    expect(all).toMatchObject([{ key: 'b', quantity: 2, corrected: { on: today, reason: 'räknat fel' } }]);
  });

  test('a correction of a correction leaves the last', () => {
    const corrects = (activity: string) => ({ activity, on: today, reason: 'fel' });
    const chain = [walk('a'), { ...walk('b'), corrects: corrects('a') }, { ...walk('c'), corrects: corrects('b') }];
    expect(activitiesOf({ activities: chain }).map(({ key }) => key)).toEqual(['c']);
  });

  test('a correction dated later leaves the old one until then', () => {
    const activities = [walk('a'), { ...walk('b'), corrects: { activity: 'a', on: tomorrow, reason: 'fel' } }];
    expect(activitiesOf({ activities })).toMatchObject([{ key: 'a', corrected: null }]);
    expect(activitiesOf({ activities }, tomorrow)).toMatchObject([{ key: 'b' }]);
  });

  test.each([{ state: 'cancelled' }, { publicationClass: 'internal' }] as const)('one that turned out to be %j takes the old one with it', (turnedOut) => {
    const activities = [walk('a'), { ...walk('b'), ...turnedOut, corrects: { activity: 'a', on: today, reason: 'fel' } }];
    expect(activitiesOf({ activities })).toEqual([]);
  });

  test('pass only where both the commitment and the activity are open', () => {
    for (const of of publicationClasses) {
      for (const asked of [null, ...publicationClasses]) {
        const passed = activitiesOf({ publicationClass: of, activities: [{ ...walk('a'), publicationClass: asked }] });
        expect([of, asked, passed.length]).toEqual([of, asked, of === 'open' && (asked === null || asked === 'open') ? 1 : 0]);
      }
    }
  });

  test('whatever is written of it, one that passes is done, has happened and is open', () => {
    const days = fc.integer({ min: -60, max: 60 }).map((count) => addDays(today, count));
    const anyActivity = fc.record({
      state: fc.constantFrom('planned', 'done', 'cancelled'),
      on: days,
      by: fc.constant('police'),
      publicationClass: fc.option(fc.constantFrom(...publicationClasses)),
      corrected: fc.option(fc.record({ nr: fc.nat(9), on: days })),
    });
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 10 }), fc.constantFrom(...publicationClasses), (some, publicationClass) => {
        const activities = some.map(({ corrected, ...one }, nr) =>
          activity.parse({
            ...one,
            key: `a-${nr}`,
            note: `hemligt-${nr}`,
            corrects: corrected && { activity: `a-${corrected.nr}`, on: corrected.on, reason: 'fel' },
          }),
        );
        const shown = activitiesOf({ publicationClass, activities });
        const replaced = activities.flatMap(({ corrects }) => (corrects && corrects.on <= today ? corrects.activity : []));
        for (const { key, when, corrected } of shown) {
          const from = activities.find((one) => one.key === key);
          expect(from).toMatchObject({ state: 'done', on: when });
          expect([null, 'open']).toContain(from?.publicationClass);
          expect(when <= today && (corrected?.on ?? '') <= today).toBe(true);
          expect(replaced).not.toContain(key);
        }
        if (publicationClass !== 'open') expect(shown).toEqual([]);
        expect(JSON.stringify(shown)).not.toContain('hemligt');
      }),
    );
  });
});

describe('an entry that was public and is corrected to one that isn’t', () => {
  const corrects = (activity: string, on: string = today) => ({ activity, on, reason: 'hemligt skäl' });
  const noticesOf = (activities: CommitmentInput['activities'], more: CommitmentInput = {}, day = today) =>
    commitmentOf({ ...more, activities }, day).withdrawnEntries;

  test.each([
    { state: 'cancelled' },
    { publicationClass: 'delayed' },
    { publicationClass: 'people' },
    { publicationClass: 'internal' },
    { on: tomorrow },
  ] as const)('(%j) leaves its day and nothing more', (turnedOut) => {
    const shown = commitmentOf({ activities: [walk('a'), { ...walk('b'), place: 'hemlig plats', ...turnedOut, corrects: corrects('a') }] });
    expect([shown.activities, shown.withdrawnEntries]).toEqual([[], [{ on: today }]]);
    expect(JSON.stringify(shown)).not.toContain('hemlig');
  });

  test('is told of from the day of the correction', () => {
    const activities = [walk('a'), { ...walk('b'), state: 'cancelled' as const, corrects: corrects('a', tomorrow) }];
    expect(noticesOf(activities)).toEqual([]);
    expect(noticesOf(activities, {}, tomorrow)).toEqual([{ on: tomorrow }]);
  });

  test('is told of once for each, the earliest first, also when it was a correction itself', () => {
    const gone = { state: 'cancelled' } as const;
    const chain = [walk('a'), { ...walk('b'), corrects: corrects('a', '2026-02-10') }, { ...walk('c'), ...gone, corrects: corrects('b') }];
    const twice = [walk('d'), { ...walk('e'), ...gone, corrects: corrects('d', '2026-02-20') }, { ...walk('f'), ...gone, corrects: corrects('d') }];
    expect(noticesOf([...chain, ...twice])).toEqual([{ on: '2026-02-20' }, { on: today }]);
  });

  test('isn’t told of when a correction stands in its place', () => {
    expect(noticesOf([walk('a'), { ...walk('b'), corrects: corrects('a') }])).toEqual([]);
  });

  test.each([
    ['planned', { state: 'planned' }, {}],
    ['cancelled', { state: 'cancelled' }, {}],
    ['stricter', { publicationClass: 'internal' }, {}],
    ['not yet done then', { on: today }, {}],
    ['in a commitment that is kept inside', {}, { publicationClass: 'delayed' }],
  ] as const)('isn’t told of when it wasn’t public: %s', (_, was, commitment) => {
    const correction = { ...walk('b'), state: 'cancelled' as const, corrects: corrects('a', '2026-02-20') };
    expect(noticesOf([{ ...walk('a'), ...was }, correction], commitment)).toEqual([]);
  });

  test('isn’t told of when the pledge wasn’t public then', () => {
    const activities = [walk('a'), { ...walk('b'), state: 'cancelled' as const, corrects: corrects('a', '2026-02-20') }];
    expect(first(publicPledge(pledgeWith({ activities }, { published: '2026-02-21' }), today)).withdrawnEntries).toEqual([]);
    expect(first(publicPledge(pledgeWith({ activities }, { published: '2026-02-20' }), today)).withdrawnEntries).toEqual([{ on: '2026-02-20' }]);
  });
});

describe('figures', () => {
  const both = [
    { key: 'ut', value: 3, published: true },
    { key: 'inne', value: 4 },
  ];

  test.each([
    ['open', ['ut', 'inne']],
    ['delayed', ['ut']],
    ['people', ['ut']],
    ['internal', []],
  ] as const)('of class %s: %j', (publicationClass, expected) => {
    expect(commitmentOf({ publicationClass, figures: both }).figures.map(({ key }) => key)).toEqual(expected);
  });

  test('of the pledge as a whole pass when their source has published them', () => {
    expect(publicPledge(pledgeWith({}, { figures: both }), today)?.figures.map(({ key }) => key)).toEqual(['ut']);
  });

  test('that begin later than today wait, and so do their later windows', () => {
    const figures = [
      { key: 'snart', value: 1, asOf: '2026-04', published: true },
      {
        key: 'nu',
        value: 1,
        asOf: '2026',
        published: true,
        series: [
          { asOf: '2026-02', value: 1 },
          { asOf: '2026-04', value: 1 },
        ],
      },
    ];
    expect(commitmentOf({ figures }).figures).toMatchObject([{ key: 'nu', series: [{ asOf: '2026-02' }] }]);
    expect(publicPledge(pledgeWith({}, { figures }), today)?.figures).toMatchObject([{ key: 'nu', series: [{ asOf: '2026-02' }] }]);
  });

  test('that rest on a source dated later wait for it, another source’s number too', () => {
    const figures = [
      { key: 'a', value: 1, source: 'sen', published: true },
      {
        key: 'b',
        value: 1,
        source: 'tidig',
        published: true,
        conflicting: [
          { value: 2, source: 'sen' },
          { value: 3, source: 'tidig' },
        ],
      },
    ];
    const sources = [
      { key: 'tidig', publisher: 'Polisen', date: '2026-03' },
      { key: 'sen', publisher: 'Polisen', date: tomorrow },
    ];
    const shown = publicPledge(pledgeWith({ figures }, { sources, figures }), today);
    expect(shown?.sources.map(({ key }) => key)).toEqual(['tidig']);
    expect(shown?.figures).toMatchObject([{ key: 'b', conflicting: [{ value: 3 }] }]);
    expect(first(shown).figures).toMatchObject([{ key: 'b', conflicting: [{ value: 3 }] }]);
  });

  test('a part of a whole that doesn’t pass stays with it', () => {
    const figures = [
      { key: 'hela', value: 9 },
      { key: 'del', value: 3, partOf: 'hela', published: true },
      { key: 'smådel', value: 1, partOf: 'del', published: true },
    ];
    const keyed = figures.map((one) => ({ ...one, key: one.key.replace('å', 'a') }));
    expect(commitmentOf({ publicationClass: 'delayed', figures: keyed }).figures).toEqual([]);
    expect(commitmentOf({ figures: keyed }).figures).toHaveLength(3);
  });
});

describe('nothing dated later than today passes', () => {
  test('a dialogue, its events and what was told back', () => {
    const dialogues = [
      { key: 'sedan', audience: 'citizens', label: 'Sedan', when: '2026-04' },
      {
        key: 'nu',
        audience: 'staff',
        label: 'Nu',
        when: '2026-02',
        events: [
          { key: 'e1', on: today },
          { key: 'e2', on: tomorrow },
        ],
        feedback: { on: tomorrow, how: 'möte' },
      },
    ] as const;
    const shown = (day: string) => publicPledge(pledgeWith({}, { dialogues: structuredClone(dialogues) as never }), day)?.dialogues;
    expect(shown(today)).toMatchObject([{ key: 'nu', events: [{ key: 'e1' }], feedback: null }]);
    expect(shown(today)?.[0]?.events).toHaveLength(1);
    expect(shown('2026-04-01')).toMatchObject([{ key: 'sedan' }, { events: [{}, {}], feedback: { on: tomorrow } }]);
  });

  test('a dialogue without a time of its own, before the first of its events', () => {
    const round = { key: 'd', audience: 'citizens', label: 'På torget' } as const;
    const shown = (days: string[]) => publicPledge(pledgeWith({}, { dialogues: [{ ...round, events: days.map((on) => ({ key: `e-${on}`, on })) }] }), today);
    expect(shown([tomorrow])?.dialogues).toEqual([]);
    expect(shown([today, tomorrow])?.dialogues).toMatchObject([{ key: 'd', events: [{ on: today }] }]);
    expect(shown([])?.dialogues).toHaveLength(1);
  });

  test('an assessment, and a withdrawal', () => {
    const assessment = { key: 'b', kind: 'now', by: 'police', status: 'onTrack', reason: 'därför' } as const;
    const withdrawn = { on: tomorrow, how: 'withdrawn', reason: 'skäl' } as const;
    const given = {
      assessments: [
        { ...assessment, on: today },
        { ...assessment, key: 'c', on: tomorrow },
      ],
      withdrawn,
    };
    expect(commitmentOf(given)).toMatchObject({ assessments: [{ key: 'b' }], withdrawn: null });
    expect(commitmentOf(given, tomorrow)).toMatchObject({ assessments: [{}, {}], withdrawn: { reason: 'skäl' } });
  });

  test('a follow-up, and what it says of the commitments', () => {
    const followUps = [{ key: 'upp', date: tomorrow, publisher: 'Provs kommun' }];
    const said = { word: 'kept', basis: 'source' } as const;
    for (const statement of [said, { ...said, by: 'Provs kommun' }, { ...said, by: 'Någon annan', on: '2026-04' }]) {
      const before = publicPledge(pledgeWith({ statement }, { followUps }), today);
      expect([before?.followUps, first(before).statement]).toEqual([[], null]);
      expect(first(publicPledge(pledgeWith({ statement }, { followUps }), '2026-04-01')).statement).toMatchObject(said);
    }
    expect(commitmentOf({ statement: said }).statement).toMatchObject(said);
  });

  test('a measurement of the place', () => {
    const indicators = [
      {
        key: 'i',
        label: 'Trygghet',
        observations: [
          { asOf: '2025', value: 60 },
          { asOf: '2026-Q2', value: 70 },
        ],
      },
    ];
    expect(publicPledge(pledgeWith({}, { indicators }), today)?.indicators).toMatchObject([{ observations: [{ asOf: '2025' }] }]);
    expect(publicPledge(pledgeWith({}, { indicators }), today)?.indicators[0]?.observations).toHaveLength(1);
  });
});

test('the class internal passes the promise and the judgement, no figure', () => {
  const assessments = [{ key: 'b', kind: 'now', by: 'police', on: today, status: 'onTrack', reason: 'därför', evidence: ['a', 'f', 's'] }] as const;
  const shown = commitmentOf({
    publicationClass: 'internal',
    wording: 'Vi lovar',
    activities: [walk('a')],
    figures: [{ key: 'f', value: 4, published: true }],
    assessments: structuredClone(assessments) as never,
  });
  expect(shown).toMatchObject({ wording: 'Vi lovar', activities: [], figures: [], assessments: [{ status: 'onTrack', evidence: ['s'] }] });
});

describe('conversations after tips', () => {
  const parts = [{ label: 'efter tips', value: 2 }];
  const counted = { value: 9, asOf: '2026-01-31', unit: 'samtal' };
  test.each([
    [{ kind: 'concernConversation', figures: [{ key: 'f', ...counted, breakdown: parts }] }],
    [{ kind: 'cooperation', title: 'Stöd', figures: [{ key: 'f', ...counted, label: 'Orossamtal', breakdown: parts }] }],
    [{ kind: 'cooperation', title: 'Stöd', measures: [{ key: 'm', value: 9, unit: 'samtal efter tips' }] }],
  ])('are counts of people, whatever class somebody chose: %j', (given) => {
    const activities = [{ key: 'a', on: '2026-02-03', by: 'police' as const, place: 'Norrskolan' }];
    const shown = commitmentOf({ ...given, publicationClass: 'open', activities });
    expect(shown).toMatchObject({ publicationClass: 'people', activities: [], figures: [], counts: [] });
  });
});

test('evidence names nothing that stays inside', () => {
  const assessments = [
    { key: 'b', kind: 'now', by: 'police', on: today, status: 'onTrack', reason: 'därför', evidence: ['ut', 'inne', 's', 'sen', 'upp'] },
  ] as const;
  const around = { sources: [source('s'), { ...source('sen'), date: tomorrow }], followUps: [{ key: 'upp', date: tomorrow, publisher: 'P' }] };
  const figures = [
    { key: 'ut', value: 1, published: true },
    { key: 'inne', value: 2 },
  ];
  const shown = publicPledge(pledgeWith({ publicationClass: 'delayed', figures, assessments: structuredClone(assessments) as never }, around), today);
  expect(first(shown).assessments[0]?.evidence).toEqual(['ut', 's']);
});

function pledgeWith(commitment: CommitmentInput, more: Partial<z.input<typeof pledge>> = {}) {
  const measures = [{ key: 'm', value: 12 }];
  const one = { key: 'c', title: 'Åtagande', responsible: 'police' as const, kind: 'annat', measures, ...commitment };
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const sources = [source('s')];
  return pledge.parse({
    key: 'p',
    slug: '2026',
    municipalities: ['prov'],
    period,
    sources,
    ...more,
    focusAreas: [{ key: 'o', title: 'O', commitments: [one] }],
  });
}

function commitmentOf(commitment: CommitmentInput, day = today) {
  return first(publicPledge(pledgeWith(commitment), day));
}

function activitiesOf(commitment: CommitmentInput, day = today) {
  return commitmentOf(commitment, day).activities;
}

function first(shown: PublicPledge | null) {
  const commitment = shown?.focusAreas[0]?.commitments[0];
  if (!commitment) throw new Error('a public commitment expected');
  return commitment;
}

function walk(key: string) {
  return { key, on: '2026-02-01', by: 'police' as const };
}

function source(key: string) {
  return { key, publisher: 'Polisen' };
}

/** A new field of the document fails here until somebody has decided whether anyone may know of it; then it is written down. */
test('every field has been decided on', () => {
  expect(fieldsOf(pledge)).toMatchInlineSnapshot(`
    [
      ": key slug state municipalities parties area period published signed agreement situationPictures lineage signatories focusAreas figures dialogues concerns indicators followUps sources notes",
      "/area: name level",
      "/period: from to months note",
      "/lineage: how pledge text",
      "/signatories: name role politicalParty organisation",
      "/focusAreas: key title titleEn note commitments",
      "/focusAreas/commitments: key title titleEn wording wordingEn keptWhen responsible parties kind publicationClass reportingEveryDays places times timeBlocks actionPlanRow situationPictures concerns continues withdrawn measures figures activities statement assessments silences note",
      "/focusAreas/commitments/timeBlocks: weekday block",
      "/focusAreas/commitments/continues: pledge commitment how",
      "/focusAreas/commitments/withdrawn: on how reason caseNumber",
      "/focusAreas/commitments/measures: key type value comparator unit per setSize deadline note",
      "/focusAreas/commitments/measures/per: every unit",
      "/focusAreas/commitments/figures: key label value comparator unit asOf place partOf measure source sourceNote by breakdown series conflicting note published corrects",
      "/focusAreas/commitments/figures/breakdown: label value unit comparator",
      "/focusAreas/commitments/figures/series: asOf value comparator note",
      "/focusAreas/commitments/figures/conflicting: value comparator source note",
      "/focusAreas/commitments/figures/corrects: figure on reason",
      "/focusAreas/commitments/activities: key state on from to by place quantity measure publicationClass situationPictures note corrects cancelled",
      "/focusAreas/commitments/activities/corrects: activity on reason",
      "/focusAreas/commitments/activities/cancelled: on reason",
      "/focusAreas/commitments/statement: word basis by on",
      "/focusAreas/commitments/assessments: key kind by role on status reason cause evidence",
      "/focusAreas/commitments/silences: key kind by on reason takenBack",
      "/figures: key label value comparator unit asOf place partOf measure source sourceNote by breakdown series conflicting note published corrects",
      "/figures/breakdown: label value unit comparator",
      "/figures/series: asOf value comparator note",
      "/figures/conflicting: value comparator source note",
      "/figures/corrects: figure on reason",
      "/dialogues: key audience label method when until conversations respondents places questions ledBy note events counted compiled feedback",
      "/dialogues/conversations: value comparator unit",
      "/dialogues/respondents: value comparator unit",
      "/dialogues/events: key on place conversations respondents",
      "/dialogues/counted: key on place topic area weekday block takenBack",
      "/dialogues/feedback: on how to",
      "/concerns: key dialogue topic theme text share shareComparator mentions place time times compare state reason passedTo note",
      "/concerns/times: weekday block",
      "/concerns/compare: label share comparator",
      "/indicators: key label unit place better reference observations note",
      "/indicators/reference: label value comparator",
      "/indicators/observations: asOf value comparator low high breakBefore note",
      "/followUps: key date from to publisher url verdict",
      "/sources: key url publisher date complete note",
      "/notes: kind text",
    ]
  `);
  expect(fieldsOf(agreement)).toMatchInlineSnapshot(`
    [
      ": key organisations title from to caseNumber url note actionPlans",
      "/actionPlans: key year title caseNumber rows",
      "/actionPlans/rows: key number text owner due state stateOn stateReason situationPicture",
    ]
  `);
  expect(fieldsOf(situationPicture)).toMatchInlineSnapshot(`
    [
      ": key organisations on from to kinds restsOn summary summaryEn internal corrected",
      "/corrected: on reason",
    ]
  `);
});

/** The names of the fields of each object in a schema, by the way there. */
function fieldsOf(schema: z.core.$ZodType, path = ''): string[] {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  if (def.type === 'default' || def.type === 'nullable') return fieldsOf(def.innerType, path);
  if (def.type === 'array') return fieldsOf(def.element, path);
  if (def.type !== 'object') return [];
  return [`${path}: ${Object.keys(def.shape).join(' ')}`, ...Object.entries(def.shape).flatMap(([name, inner]) => fieldsOf(inner, `${path}/${name}`))];
}
