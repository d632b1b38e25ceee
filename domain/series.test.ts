import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '#words/words.ts';
import { burnUpOf } from './burn-up.ts';
import { addDays } from './calendar.ts';
import { dialogue } from './dialogue.ts';
import { figure } from './figure.ts';
import { heardIn, heardOf } from './heard.ts';
import { indicator } from './indicator.ts';
import { measure } from './measure.ts';
import { measureSentence } from './measure-sentence.ts';
import { monthsOf } from './months.ts';
import { observationsOf } from './observations.ts';
import { pairsOf, sideOf } from './pairs.ts';
import { period } from './pledge.ts';
import { progressOf } from './progress.ts';
import { tableOf } from './table.ts';
import { burnUpTitle, heardTitle, monthsTitle, observationsTitle, pairsTitle } from './title.ts';

const sv = words('sv');
const year = period.parse({ from: '2026', to: '2026' });
const window = { from: '2026-01-01', to: '2026-12-31' };
const walks = measure.parse({ key: 'walks', value: 12, unit: 'trygghetsvandringar' });
const walk = (when: string, quantity: number | null = 1) => ({ when, quantity, place: 'Norr' });
const seven = ['06-11', '01-22', '02-19', '03-12', '03-26', '04-23', '05-21'].map((day) => walk(`2026-${day}`));
const progressAt = (events: ReturnType<typeof walk>[], today: string, of = walks, figures: unknown[] = []) =>
  progressOf(of, { events, figures: figures.map((one) => figure.parse(one)) }, year, today);

describe('burn-up', () => {
  test('steps in order to today, the plan from nothing to the target', () => {
    const series = burnUpOf(progressAt(seven, '2026-06-30'), { events: seven, figures: [] }, '2026-06-30');
    expect(series).toMatchObject({
      until: '2026-06-30',
      target: 12,
      plan: [
        { on: '2026-01-01', total: 0 },
        { on: '2026-12-31', total: 12 },
      ],
    });
    expect(series?.steps.map(({ total }) => total)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(series?.steps.at(-1)).toEqual({ on: '2026-06-11', quantity: 1, total: 7, place: 'Norr' });
  });

  test('the pledge before is moved into this year and cut at the same day', () => {
    const before = { from: '2025-01-01', to: '2025-12-31' };
    const events = [walk('2025-03-01'), walk('2025-06-30'), walk('2025-07-01')];
    const earlier = progressOf(walks, { events, figures: [] }, period.parse(before), '2026-01-01');
    const series = burnUpOf(progressAt(seven, '2026-06-30'), { events: seven, figures: [] }, '2026-06-30', {
      label: '2025',
      progress: earlier,
      evidence: { events, figures: [] },
    });
    expect(series?.previous).toEqual({
      label: '2025',
      steps: [
        { on: '2026-03-01', total: 1 },
        { on: '2026-06-30', total: 2 },
      ],
    });
  });

  test('a reported figure is one step on its last day; nothing reported is no step', () => {
    const progress = progressAt([], '2026-12-31', walks, [{ key: 'f', value: 5, asOf: '2026-04-30' }]);
    expect(burnUpOf(progress, { events: [], figures: [] }, '2026-12-31')?.steps).toEqual([{ on: '2026-04-30', quantity: 5, total: 5, place: null }]);
    expect(burnUpOf(progressAt([], '2026-06-30'), { events: [], figures: [] }, '2026-06-30')?.steps).toEqual([]);
  });

  test('a target of zero and no known period have no plan line and no chart', () => {
    const none = measure.parse({ key: 'none', type: 'zero' });
    expect(burnUpOf(progressAt([], '2026-06-30', none), { events: [], figures: [] }, '2026-06-30')?.plan).toEqual([]);
    expect(burnUpOf(progressOf(walks, { events: [], figures: [] }, period.parse({}), '2026-06-30'), { events: [], figures: [] }, '2026-06-30')).toBeNull();
  });

  test.each([
    ['one ahead', seven, '2026-06-30', '7 av 12 trygghetsvandringar – en fler än planen'],
    ['two behind', seven.slice(0, 4), '2026-06-30', '4 av 12 trygghetsvandringar – två färre än planen'],
    ['even', seven.slice(0, 6), '2026-06-30', '6 av 12 trygghetsvandringar – precis enligt planen'],
    ['reached', [walk('2026-02-01', 12)], '2026-06-30', '12 av 12 trygghetsvandringar – målet är nått'],
    ['missed', seven, '2027-01-01', '7 av 12 trygghetsvandringar – målet nåddes inte'],
    ['early, nothing yet', [], '2026-01-20', 'Första siffrorna väntas i februari 2026'],
    ['late, nothing yet', [], '2026-06-30', 'Inget är rapporterat. Målet är 12 trygghetsvandringar'],
    ['before', [], '2025-12-20', 'Löftet börjar gälla 1 januari 2026'],
  ])('title: %s', (_, events, today, expected) => {
    expect(sv.say(burnUpTitle(progressAt(events, today), today, today > '2026-12-31' ? 'after' : 'during')).replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

describe('hours', () => {
  const hours = measure.parse({ key: 'hours', type: 'hours', value: 336, unit: 'timmar', comparator: 'atLeast' });
  const today = '2026-11-21';
  const said = (quantity: number) => {
    const progress = progressAt([walk('2026-02-10', quantity)], today, hours);
    const sentence = measureSentence(progress, false);
    return [burnUpTitle(progress, today, 'during'), ...(sentence ? [sentence] : [])].map((one) => sv.say(one).replaceAll('\u00a0', ' '));
  };

  test('plan and difference are said in whole hours, and as about where they aren’t', () => {
    expect(progressAt([walk('2026-02-10', 290)], today, hours).planToDate).toBe(299.2);
    expect(said(290)).toEqual([
      '290 av minst 336 timmar – ungefär nio färre än planen',
      '290 av minst 336 timmar. Planen till 21 november 2026 är ungefär 299.',
    ]);
    expect(said(310.2)[0]).toBe('310,2 av minst 336 timmar – elva fler än planen');
    expect(said(299)[0]).toBe('299 av minst 336 timmar – ungefär enligt planen');
    expect(said(299.2)[0]).toBe('299,2 av minst 336 timmar – precis enligt planen');
  });
});

describe('months', () => {
  const rows = [
    { label: 'Vandringar', unit: 'vandringar', events: [walk('2026-01-22'), walk('2026-03-12'), walk('2026-03-26'), walk('2026-02-01', null)], figures: [] },
  ];

  test('a month without a number has a word, never a zero', () => {
    const series = monthsOf(rows, window, '2026-05-10');
    expect(series?.months).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']);
    expect(series?.rows[0]).toMatchObject({ values: [1, null, 2, null, null], words: [null, 'numberNotStated', null, 'nothingReported', 'notYet'] });
    expect(series && sv.say(monthsTitle(series)).replaceAll('\u00a0', ' ')).toBe('Mest gjordes i mars 2026: 2 vandringar');
  });

  test('what the class keeps inside isn’t shown, and nothing at all is no chart', () => {
    const hidden = monthsOf([...rows, { ...(rows[0] as (typeof rows)[0]), label: 'Pass', notShown: true }], window, '2026-05-10');
    expect(hidden?.rows[1]?.words).toEqual(Array(5).fill('notShown'));
    expect(monthsOf([{ label: 'A', unit: null, events: [], figures: [] }], window, '2026-05-10')).toBeNull();
  });
});

test('pairs say why they can’t be compared', () => {
  const side = (value: number | null, unit: string | null) => ({ value, comparator: 'exactly' as const, unit });
  const series = pairsOf('2025', '2026', [
    { label: 'a', before: side(3, 'vandringar'), now: side(5, 'vandringar') },
    { label: 'b', before: side(3, 'insatser'), now: side(5, 'tillfällen') },
    { label: 'c', before: null, now: side(5, null) },
    { label: 'd', before: side(2, 'sök'), now: sideOf([], null) },
    { label: 'e', before: null, now: side(null, null) },
  ]);
  expect(series.rows.map(({ why }) => why)).toEqual([null, 'unitDiffers', 'noNumberBefore', 'noNumberNow', 'noneOfBoth']);
  expect(sv.say(pairsTitle(series))).toBe('Det enda jämförbara talet är högre 2026 än 2025');
});

describe('pairs that would say too much', () => {
  const side = (value: number, isCeiling = false) => ({ value, comparator: 'exactly' as const, unit: 'st', isCeiling });
  const none = { ...measure.parse({ key: 'none', type: 'zero', unit: 'köp utan kontroll' }) };
  const said = (...rows: [before: number, now: number, isCeiling?: boolean][]) =>
    sv.say(
      pairsTitle(
        pairsOf(
          '2025',
          '2026',
          rows.map(([before, now, isCeiling]) => ({ label: 'a', before: side(before, isCeiling), now: side(now, isCeiling) })),
        ),
      ),
    );

  test('a number that is to be kept down is known by its measure', () => {
    expect(sideOf([progressAt([walk('2026-02-01', 1)], '2026-06-30', none)], null)).toMatchObject({ value: 1, isCeiling: true });
    expect(sideOf([progressAt(seven, '2026-06-30')], null)).toMatchObject({ value: 7, isCeiling: false });
  });

  test.each([
    [
      [
        [3, 5],
        [3, 4],
        [0, 1, true],
      ],
      'Två av två tal som får växa är högre 2026 än 2025, ett som ska hållas nere är sämre',
    ],
    [
      [
        [3, 5],
        [3, 2],
        [4, 1, true],
      ],
      'Ett av två tal som får växa är högre 2026 än 2025, ett som ska hållas nere är bättre',
    ],
    [
      [
        [3, 5],
        [0, 1, true],
        [2, 4, true],
        [2, 1, true],
      ],
      'Det enda jämförbara talet som får växa är högre 2026 än 2025, ett som ska hållas nere är bättre och två sämre',
    ],
    [
      [
        [3, 5],
        [1, 1, true],
      ],
      'Det enda jämförbara talet som får växa är högre 2026 än 2025',
    ],
    [[[0, 1, true]], 'Det enda jämförbara talet ska hållas nere och är sämre 2026 än 2025'],
    [
      [
        [1, 1, true],
        [1, 0, true],
      ],
      'Av två jämförbara tal som ska hållas nere är ett bättre och inget sämre 2026 än 2025',
    ],
  ] as const)('%j: %s', (rows, expected) => {
    expect(said(...(rows as unknown as Parameters<typeof said>))).toBe(expected);
  });

  test('what hasn’t begun can’t have a number', () => {
    const series = pairsOf('2026', '2027', [{ label: 'a', before: side(3), now: null }], '2027');
    expect(series.rows[0]).toMatchObject({ why: 'notBegun', before: { value: 3 }, now: null });
    expect(sv.say(pairsTitle(series))).toBe('Löftet 2027 har inte börjat, så inga tal kan jämföras');
    expect(tableOf(series).rows[0]?.slice(2, 5)).toEqual([{ missing: 'notYet' }, { text: 'st' }, { word: 'notBegun' }]);
  });
});

describe('heard', () => {
  const round = (over: object) => dialogue.parse({ key: 'd', audience: 'citizens', label: 'Samtal', ...over });
  const lidkoping = [
    round({ when: '2019', conversations: { value: 600, unit: 'samtal' } }),
    round({ key: 'p', audience: 'staff', label: 'Polis', respondents: { value: null, unit: 'svar' } }),
    round({ key: 'k', audience: 'staff', label: 'Kommun' }),
  ];

  test('conversations and respondents, citizens and staff stay apart', () => {
    expect(heardOf(lidkoping).map(({ audience, count, rounds }) => [audience, count, rounds.map(({ value, word }) => value ?? word)])).toEqual([
      ['citizens', 'conversations', [600]],
      ['staff', 'respondents', ['numberNotStated', 'numberNotStated']],
    ]);
  });

  test('a round that is only counted by occasion has heard what they add up to', () => {
    const event = (on: string, conversations: number | null) => ({ key: on, on, place: null, conversations, respondents: null });
    const counted = round({ events: [event('2026-03-01', 12), event('2026-03-02', null), event('2026-03-03', 8)] });
    expect(heardIn(counted, 'conversations')).toEqual({ value: 20, comparator: 'atLeast', unit: null });
    expect(heardIn(counted, 'respondents').value).toBe(null);
  });

  test.each([
    ['600 samtal inför löftet 2020, medarbetarnas antal anges inte', lidkoping],
    ['Mer än 600 samtal inför löftet 2020', [round({ conversations: { value: 600, comparator: 'moreThan' } })]],
    ['Två omgångar hördes inför löftet 2020, som mest 2 284 svar', [round({ respondents: { value: 900 } }), round({ key: 'e', respondents: { value: 2284 } })]],
    ['Hur många som hördes inför löftet 2020 anges inte', [round({})]],
    ['Inga dialoger är redovisade för löftet 2020', []],
  ])('%s', (expected, dialogues) => {
    expect(sv.say(heardTitle(heardOf(dialogues), '2020')).replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

describe('observations', () => {
  const unsafe = (observations: object[]) =>
    observationsOf(indicator.parse({ key: 'i', label: 'Anser att otrygga platser finns', unit: 'procent', observations }));

  test.each([
    [
      'Anser att otrygga platser finns: ner från 60 till 40 procent 2018–2019',
      [
        { asOf: '2019', value: 40 },
        { asOf: '2018', value: 60 },
      ],
    ],
    [
      'Talen före och efter 2020 kan inte jämföras: frågan ändrades',
      [
        { asOf: '2019', value: 90 },
        { asOf: '2020', value: 92, breakBefore: true },
      ],
    ],
    ['Anser att otrygga platser finns: 30 procent 2019', [{ asOf: '2019', value: 30 }]],
    [
      'Anser att otrygga platser finns: 30 procent både 2018 och 2019',
      [
        { asOf: '2018', value: 30 },
        { asOf: '2019', value: 30 },
      ],
    ],
    ['Anser att otrygga platser finns: inga tal är redovisade', [{ asOf: '2019' }]],
  ])('%s', (expected, observations) => {
    expect(sv.say(observationsTitle(unsafe(observations))).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test('the line is cut where the question changed', () => {
    expect(
      unsafe([
        { asOf: '2020', value: 92, breakBefore: true },
        { asOf: '2019', value: 90 },
        { asOf: '2021', value: 93 },
      ]).segments.map((segment) => segment.map(({ asOf }) => asOf)),
    ).toEqual([['2019'], ['2020', '2021']]);
  });
});

test('every table has a cell for each column, and none is empty', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ day: fc.integer({ min: 0, max: 364 }), quantity: fc.option(fc.nat({ max: 9 })) }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 400 }),
      (some, later) => {
        const events = some.map(({ day, quantity }) => walk(addDays('2026-01-01', day), quantity));
        const today = addDays('2026-01-01', later);
        const progress = progressAt(events, today);
        const series = [
          burnUpOf(progress, { events, figures: [] }, today),
          monthsOf([{ label: 'A', unit: null, events, figures: [] }], window, today),
          pairsOf('a', 'b', [{ label: 'x', before: null, now: sideOf([progress], null) }]),
        ];
        for (const one of series.filter((made) => made !== null)) {
          const { columns, rows } = tableOf(one);
          for (const row of rows) expect(row.filter(Boolean)).toHaveLength(columns.length);
          for (const { key } of columns) expect(() => sv.t(`chart.column.${key}`)).not.toThrow();
          for (const cell of rows.flat()) if ('word' in cell) expect(() => sv.t(`chart.word.${cell.word}`)).not.toThrow();
        }
      },
    ),
    { numRuns: 40 },
  );
});
