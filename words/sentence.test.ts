import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causes, standings, statementWords, verdicts } from '#domain/assessment.ts';
import { basisSentence } from '#domain/basis.ts';
import { addDays } from '#domain/calendar.ts';
import { commitment } from '#domain/commitment.ts';
import { measureTypes } from '#domain/measure.ts';
import { period, phaseOf } from '#domain/pledge.ts';
import { comparators } from '#domain/quantity.ts';
import { readingOf } from '#domain/reading.ts';
import type { Sentence } from '#domain/sentence.ts';
import { burnUpTitle } from '#domain/title.ts';
import en from './en/sentence.json' with { type: 'json' };
import sv from './sv/sentence.json' with { type: 'json' };
import { locales, words } from './words.ts';

const keysOf = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`)));

test('both languages have the same sentences', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(sv).sort());
});

test('every sentence the domain names is there', () => {
  const files = ['measure-sentence', 'reading-sentence', 'flag', 'title', 'pledge-reading', 'basis', 'when-and-where-title'].map((name) =>
    readFileSync(new URL(`../domain/${name}.ts`, import.meta.url), 'utf8'),
  );
  const named = files.flatMap((text) => [...text.matchAll(/'((?:measure|reading|flag|title|pledge|basis)\.[A-Za-z]+)'/g)].map(([, key]) => key as string));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((key) => !keysOf(sv).includes(key))).toEqual([]);
});

describe.each(locales)('%s', (locale) => {
  const { t, say } = words(locale);
  const isFine = (sentence: Sentence) => expect(say(sentence), sentence.key).not.toMatch(/[{}]|undefined|null|NaN|Infinity| {2}|\.\.|^$/);

  test('every status has its word and its mark in the tally, every cause its word', () => {
    for (const status of [...standings, ...verdicts]) for (const key of [status, `tally.${status}`]) expect(t(`status.${key}`, { n: 2 })).toBeTruthy();
    for (const cause of causes) expect(t(`status.cause.${cause}`)).toBeTruthy();
  });

  test('every reading can be said', () => {
    const someMeasure = fc.record({
      key: fc.constant('m'),
      type: fc.constantFrom(...measureTypes),
      value: fc.option(fc.integer({ min: 0, max: 300 }), { freq: 4 }),
      comparator: fc.constantFrom(...comparators),
      unit: fc.constantFrom('vandringar', 'sök', 'kontroller/insatser', null),
      per: fc.constantFrom(null, { every: 1, unit: 'year' }, { every: 2, unit: 'week' }, { every: 12, unit: 'month' }, { every: 1, unit: 'period' }),
      setSize: fc.constantFrom(null, 14),
      deadline: fc.constant('2026-05-01'),
      note: fc.constantFrom(null, 'Ett skäl.'),
    });
    const someFigure = fc.record({
      key: fc.constant('f'),
      value: fc.option(fc.integer({ min: 0, max: 3000 }), { freq: 4 }),
      comparator: fc.constantFrom(...comparators),
      unit: fc.constantFrom('vandringar', 'loggade tillfällen', 'st', null),
      asOf: fc.constantFrom(null, '2026', '2026-Q1', '2026-04-30'),
      conflicting: fc.constantFrom([], [{ value: 7 }]),
    });
    const shape = fc.record({
      measures: fc.array(someMeasure, { maxLength: 1 }),
      figures: fc.array(someFigure, { maxLength: 1 }),
      statement: fc.option(
        fc.record({
          word: fc.constantFrom(...statementWords),
          basis: fc.constantFrom('source', 'derived', null),
          by: fc.constantFrom(null, 'Polisen', 'Skara kommun', 'Nya Lidköpings-Tidningen'),
        }),
      ),
      publicationClass: fc.constantFrom('open', 'internal'),
      events: fc.array(fc.constantFrom({ when: '2026-03-10', quantity: 2, place: null }, { when: '2026-06-10', quantity: null, place: null }), {
        maxLength: 3,
      }),
      later: fc.integer({ min: -20, max: 500 }),
      to: fc.constantFrom('2026', null),
    });
    fc.assert(
      fc.property(shape, ({ later, to, events, ...over }) => {
        const today = addDays('2026-01-01', later);
        const judged = {
          ...commitment.parse({ key: 'one', title: 'One', responsible: 'joint', kind: 'other', reportingEveryDays: 30, ...over }),
          events,
          continuesFrom: '2025',
        };
        const reading = readingOf(judged, period.parse({ from: '2026', to }), today, [{ publisher: 'Polisen', date: null }]);
        const basis = basisSentence(reading.basis);
        for (const sentence of [
          ...reading.sentences,
          ...reading.flags,
          ...(basis ? [basis] : []),
          ...reading.progress.map((one) => burnUpTitle(one, today, phaseOf(period.parse({ from: '2026', to }), today))),
        ])
          isFine(sentence);
      }),
      { numRuns: 400 },
    );
  });
});

test.each([
  ['7 av 12 vandringar. Planen till 30 juni 2026 är 6.', '7 of 12 walks. The plan by 30 June 2026 is 6.', { events: 7 }, '2026-06-30'],
  ['50 av 2 vandringar: 25 gånger målet.', '50 of 2 walks: 25 times the target.', { value: 2, events: 50 }, '2027-01-01'],
  ['Noll vandringar är rapporterade. Löftet är noll.', 'Zero walks reported. The pledge is zero.', { type: 'zero', figure: 0 }, '2027-01-01'],
  ['4 av 4 vandringar. En annan källa anger 5.', '4 of 4 walks. Another source says 5.', { value: 4, figure: 4, other: 5 }, '2027-01-01'],
  [
    'Mer än 300 av 104 vandringar (2 per vecka): 2,9 gånger målet.',
    'More than 300 of 104 walks (2 per week): 2.9 times the target.',
    { value: 2, per: { unit: 'week' }, figure: 300, moreThan: true },
    '2027-01-01',
  ],
  ['Genomfört, antal anges inte. Målet är 12 vandringar.', 'Done, number not stated. The target is 12 walks.', { figure: null }, '2027-01-01'],
  ['Inget rapporterat. Målet är 12 vandringar.', 'Nothing reported. The target is 12 walks.', {}, '2026-06-30'],
  [
    'Inget rapporterat: ingen uppföljning är hittad. Målet är 12 vandringar.',
    'Nothing reported: no follow-up has been found. The target is 12 walks.',
    {},
    '2027-01-01',
  ],
  ['Inga siffror är rapporterade. Målet är 12 vandringar.', 'No figures reported. The target is 12 walks.', { judged: true }, '2026-06-30'],
  ['83 vandringar. Löftet är högst 80 vandringar.', '83 walks. The pledge is at most 80 walks.', { value: 80, atMost: true, figure: 83 }, '2027-01-01'],
  ['Inget rapporterat. Sista dag: 1 maj 2026.', 'Nothing reported. Last day: 1 May 2026.', { type: 'deadline', deadline: '2026-05-01' }, '2026-06-30'],
  ['303 vandringar. Löftet har inget mål i siffror.', '303 walks. The pledge has no target in figures.', { value: null, figure: 303 }, '2027-01-01'],
] as [
  string,
  string,
  {
    type?: string;
    value?: number | null;
    per?: object;
    events?: number;
    figure?: number | null;
    other?: number;
    moreThan?: boolean;
    atMost?: boolean;
    deadline?: string;
    judged?: boolean;
  },
  string,
][])('%s', (swedish, english, shape, today) => {
  const { type, per, events, figure, other, moreThan, atMost, deadline, judged: assessed } = shape;
  const judged = commitment.parse({
    key: 'one',
    title: 'One',
    responsible: 'joint',
    kind: 'safetyWalk',
    measures: [
      { key: 'm', type, value: shape.value === undefined ? 12 : shape.value, unit: 'vandringar', per, deadline, comparator: atMost ? 'atMost' : 'exactly' },
    ],
    assessments: assessed ? [{ key: 'b', kind: 'now', by: 'police', on: '2026-06-01', status: 'onTrack', reason: 'Därför' }] : [],
    figures:
      figure === undefined
        ? []
        : [
            {
              key: 'f',
              value: figure,
              asOf: '2026',
              unit: 'vandringar',
              comparator: moreThan ? 'moreThan' : 'exactly',
              conflicting: other ? [{ value: other }] : [],
            },
          ],
  });
  const reading = readingOf(
    { ...judged, events: events ? [{ when: '2026-03-10', quantity: events, place: null }] : [] },
    period.parse({ from: '2026', to: '2026' }),
    today,
    [],
  );
  expect(locales.map((locale) => words(locale).say(reading.sentence).replaceAll('\u00a0', ' '))).toEqual([swedish, english]);
});

test.each([
  [1, 1, 'Det enda jämförbara talet är högre 2018 än 2017', 'The only comparable figure is higher in 2018 than in 2017'],
  [0, 1, 'Det enda jämförbara talet är inte högre 2018 än 2017', 'The only comparable figure is not higher in 2018 than in 2017'],
  [0, 2, 'Inget av två jämförbara tal är högre 2018 än 2017', 'None of two comparable figures are higher in 2018 than in 2017'],
  [1, 6, 'Ett av sex jämförbara tal är högre 2018 än 2017', 'One of six comparable figures is higher in 2018 than in 2017'],
])('%i of %i comparable figures higher', (more, n, swedish, english) => {
  const sentence = { key: 'title.pairs', values: { more, n, limited: 0, better: 0, worse: 0, change: 'none', now: '2018', before: '2017' } };
  expect(locales.map((locale) => words(locale).say(sentence))).toEqual([swedish, english]);
});

test.each([
  [
    3,
    'worse',
    'Tre av sju tal som får växa är högre 2026 än 2025, ett som ska hållas nere är sämre',
    'Three of seven figures that may grow are higher in 2026 than in 2025, one to be kept down is worse',
  ],
  [
    1,
    'both',
    'Ett av sju tal som får växa är högre 2026 än 2025, två som ska hållas nere är bättre och ett sämre',
    'One of seven figures that may grow is higher in 2026 than in 2025, two to be kept down are better and one worse',
  ],
])('%i of seven higher, and those to be kept down %s', (more, change, swedish, english) => {
  const sentence = { key: 'title.pairs', values: { more, n: 7, limited: 3, better: 2, worse: 1, change, now: '2026', before: '2025' } };
  expect(locales.map((locale) => words(locale).say(sentence))).toEqual([swedish, english]);
});

test.each([
  [
    1,
    0,
    1,
    'worse',
    'Det enda jämförbara talet ska hållas nere och är sämre 2026 än 2025',
    'The only comparable figure is to be kept down and is worse in 2026 than in 2025',
  ],
  [
    2,
    1,
    0,
    'better',
    'Av två jämförbara tal som ska hållas nere är ett bättre och inget sämre 2026 än 2025',
    'Of two comparable figures to be kept down one is better and none worse in 2026 than in 2025',
  ],
])('only figures to be kept down: %i, %i better, %i worse', (limited, better, worse, change, swedish, english) => {
  const sentence = { key: 'title.pairsCeilings', values: { limited, better, worse, change, now: '2026', before: '2025' } };
  expect(locales.map((locale) => words(locale).say(sentence))).toEqual([swedish, english]);
});
