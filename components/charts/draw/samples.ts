import { addDays, daysIn } from '#domain/calendar.ts';
import type { BurnUp, Series } from '#domain/series.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

/** Invented series that try what drawings must hold: nothing yet, one point, daily for years, far above the target, missing months, long names. */
export const samples: Record<string, Series> = {
  ahead: burnUp({ target: 12, days: [21, 49, 70, 84, 112, 140, 161], until: '2026-06-30' }),
  previous: {
    ...burnUp({ target: 12, days: [41, 49, 90], until: '2026-06-30', comparator: 'atLeast' }),
    previous: {
      label: '2025',
      steps: [
        { on: '2026-02-10', total: 2 },
        { on: '2026-05-01', total: 5 },
      ],
    },
  },
  toldLate: {
    ...burnUp({ target: 12, days: [30, 58, 89, 272], until: '2026-11-23' }),
    doneUntil: '2026-09-30',
    later: [{ when: '2026-10', shownIn: '2026-12' }],
  },
  nothingYet: burnUp({ target: 12, days: [], until: '2026-01-20' }),
  nothingReported: burnUp({ target: 12, days: [], until: '2026-09-20' }),
  onePoint: burnUp({ target: 8, days: [364], until: '2026-12-31', quantity: 20, comparator: 'atLeast' }),
  reached: burnUp({ target: 4, days: [100, 200, 300, 350], until: '2026-12-31' }),
  lateNow: burnUp({ target: 12, days: [21, 49, 70, 84, 112, 140, 161, 300], until: '2026-12-10' }),
  farAbove: burnUp({ target: 1, days: Array.from({ length: 25 }, (_, nth) => 20 + nth * 12), until: '2026-12-31' }),
  daily: burnUp({ target: 700, days: Array.from({ length: 365 }, (_, nth) => nth), until: '2026-12-31', quantity: 2 }),
  twoYears: burnUp({
    window: { from: '2025-05-01', to: '2027-04-30' },
    target: 1200,
    days: Array.from({ length: 570 }, (_, nth) => nth),
    until: '2026-11-21',
    quantity: 2,
  }),
  fourYears: burnUp({
    window: { from: '2024-01-01', to: '2027-12-31' },
    target: 40,
    days: Array.from({ length: 28 }, (_, nth) => nth * 37),
    until: '2026-11-21',
  }),
  quarter: burnUp({ window: { from: '2026-10-01', to: '2026-12-31' }, target: 6, days: [5, 33], until: '2026-11-21' }),
  month: burnUp({ window: { from: '2026-11-01', to: '2026-11-30' }, target: 30, days: [0, 1, 2, 5, 8, 13], until: '2026-11-21' }),
  noTarget: burnUp({ target: null, days: [12, 80, 200, 210], until: '2026-11-21', quantity: 303 }),
  months: {
    kind: 'months',
    months: Array.from({ length: 12 }, (_, nth) => `2026-${String(nth + 1).padStart(2, '0')}`),
    rows: [
      {
        label: 'Förebyggande narkotikasök',
        unit: 'sök',
        values: [2, 0, 3, null, null, 1, 0, 2, 4, null, null, null],
        words: [null, null, null, 'nothingReported', 'nothingReported', null, null, null, null, 'nothingReported', 'notYet', 'notYet'],
      },
      {
        label: 'Trygghetsvandringar',
        unit: 'vandringar',
        values: [1, 1, 2, 1, 1, 1, 0, 0, 1, 1, null, null],
        words: [null, null, null, null, null, null, null, null, null, null, 'notYet', 'notYet'],
      },
      {
        label: 'Polisiär närvaro i centrum, vid resecentrum och på fritidsgårdarnas öppna kvällar under veckosluten',
        unit: 'polisfotpatrulleringspass',
        values: [112, 98, 130, 121, 140, 155, 160, 162, 133, 120, null, null],
        words: [null, null, null, null, null, null, null, null, null, null, 'notShown', 'notYet'],
      },
    ],
  },
  monthsLong: {
    kind: 'months',
    months: Array.from({ length: 36 }, (_, nth) => `${2024 + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`),
    rows: [
      {
        label: 'Trafikkontroller',
        unit: 'kontroller',
        values: Array.from({ length: 36 }, (_, nth) => (nth > 33 ? null : (nth * 7) % 23)),
        words: Array.from({ length: 36 }, (_, nth) => (nth > 33 ? 'notYet' : null)),
      },
    ],
  },
  pairs: {
    kind: 'pairs',
    before: '2025',
    now: '2026',
    notBegun: null,
    rows: [
      { label: 'Trygghetsvandringar', unit: 'vandringar', before: exactly(9), now: exactly(7), isCeiling: false, why: null },
      {
        label: 'Förebyggande narkotikasök på kommunens skolor och fritidsgårdar',
        unit: 'sök',
        before: exactly(4),
        now: exactly(14),
        isCeiling: false,
        why: null,
      },
      { label: 'Orossamtal', unit: 'samtal', before: exactly(30), now: exactly(30), isCeiling: false, why: null },
      { label: 'Polisiär närvaro', unit: null, before: exactly(12), now: exactly(400), isCeiling: false, why: 'unitDiffers' },
      { label: 'Belysning', unit: 'stråk', before: null, now: exactly(6), isCeiling: false, why: 'noNumberBefore' },
      { label: 'Nattvandring', unit: 'kvällar', before: exactly(51), now: null, isCeiling: false, why: 'noNumberNow' },
      { label: 'Vuxna ute', unit: null, before: null, now: null, isCeiling: false, why: 'noneOfBoth' },
    ],
  },
  heard: {
    kind: 'heard',
    count: 'conversations',
    audience: 'citizens',
    rounds: [
      { label: 'Samtal inför löftet 2021', when: '2020', value: 600, comparator: 'moreThan', unit: 'samtal', word: null },
      {
        label: 'Samtal på torg och vid butiker i hela kommunen inför löftet 2020',
        when: '2019',
        value: 600,
        comparator: 'exactly',
        unit: 'samtal',
        word: null,
      },
      { label: 'Dörrknackning', when: '2018-04', value: 42, comparator: 'about', unit: 'samtal', word: null },
      { label: 'Medborgardialog', when: null, value: null, comparator: 'exactly', unit: null, word: 'numberNotStated' },
    ],
  },
  observations: {
    kind: 'observations',
    label: 'Otrygga ute sent på kvällen',
    unit: 'procent',
    reference: { label: 'Länet', value: 24, comparator: 'exactly' },
    segments: [
      [observed('2014', 31), observed('2015', 29), observed('2016', 33)],
      [observed('2018', 26, [22, 30]), observed('2019', null), observed('2020', 22, [18, 26]), observed('2022', 21, [17, 25])],
    ],
  },
  index: { kind: 'observations', label: 'Problemindex', unit: 'index 0–6', reference: null, segments: [[observed('2019-Q2', 1.8), observed('2020-Q2', 2.1)]] },
};

function burnUp({
  window = year,
  target,
  days,
  until,
  quantity = 1,
  comparator = 'exactly',
}: {
  window?: BurnUp['window'];
  target: number | null;
  days: number[];
  until: string;
  quantity?: number;
  comparator?: BurnUp['comparator'];
}): BurnUp {
  const steps = days.map((day, nth) => ({ on: addDays(window.from, day), quantity, total: (nth + 1) * quantity, place: null }));
  const plan =
    target === null
      ? []
      : [
          { on: window.from, total: 0 },
          { on: window.to, total: target },
        ];
  const planToDate = target === null ? null : Math.round((target * daysIn({ from: window.from, to: until })) / daysIn(window));
  return {
    kind: 'burnUp',
    window,
    until,
    doneUntil: until,
    later: [],
    unit: 'trygghetsvandringar',
    target,
    comparator,
    start: 0,
    steps,
    plan,
    planToDate,
    previous: null,
  };
}

function observed(asOf: string, value: number | null, [low, high]: [number | null, number | null] = [null, null]) {
  return { asOf, value, comparator: 'exactly' as const, low, high, note: null };
}

function exactly(value: number) {
  return { value, comparator: 'exactly' as const };
}
