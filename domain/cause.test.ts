import { describe, expect, test } from 'vitest';
import { causeMonths, causesTitle, type PastWord } from './cause.ts';
import { period as periodOf } from './pledge.ts';

const year = periodOf.parse({ from: '2026', to: '2026' });
const word = (on: string, cause: PastWord['cause'], over: Partial<PastWord> = {}): PastWord => ({
  kind: 'now',
  by: 'police',
  on,
  status: cause ? 'atRisk' : 'onTrack',
  cause,
  ...over,
});
const months = (all: PastWord[][], today = '2026-06-20') =>
  causeMonths(
    all.map((judged) => ({ judged })),
    year,
    '2026-01-01',
    today,
  );

describe('how many commitments had each cause, month by month', () => {
  test('from the first word on, as long as it is the latest that the party has said', () => {
    expect(
      months([
        [word('2026-02-10', 'vacancy'), word('2026-04-10', null)],
        [word('2026-03-31', 'vacancy'), word('2026-05-01', 'event')],
      ]),
    ).toEqual({
      kind: 'months',
      months: ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
      rows: [
        { label: 'event', unit: 'åtaganden', values: [null, 0, 0, 0, 1, 1], words: ['notJudged', null, null, null, null, null] },
        { label: 'vacancy', unit: 'åtaganden', values: [null, 1, 2, 1, 0, 0], words: ['notJudged', null, null, null, null, null] },
      ],
    });
  });

  test('a commitment counts once where both parties say the same, and under both where they don’t', () => {
    const both = months([[word('2026-01-10', 'vacancy'), word('2026-01-10', 'vacancy', { by: 'municipality' })]], '2026-01-20');
    expect(both?.rows.map(({ values }) => values)).toEqual([[1]]);
    expect(
      months([[word('2026-01-10', 'vacancy'), word('2026-01-10', 'event', { by: 'municipality' })]], '2026-01-20')?.rows.map(({ values }) => values),
    ).toEqual([[1], [1]]);
  });

  test('after the period what is said of the whole of it counts, nothing else', () => {
    const after = months([[word('2026-12-10', 'vacancy'), word('2027-01-02', 'event', { kind: 'final', status: 'notKept' })]], '2027-03-01');
    expect(after?.months.at(-1)).toBe('2027-01');
    expect(after?.rows.map(({ label, values }) => [label, values.at(-2), values.at(-1)])).toEqual([
      ['event', 0, 1],
      ['vacancy', 1, 0],
    ]);
  });

  test('no chart where no cause was ever given', () => {
    expect(months([[word('2026-02-10', null)]])).toBeNull();
  });
});

test('the title is the cause most often given, and no cause where several are', () => {
  const title = (...all: PastWord['cause'][]) => causesTitle(all.map((cause) => ({ judged: [word('2026-02-10', cause)] })));
  expect(title('vacancy', 'vacancy', 'event')).toEqual({ key: 'title.causes', values: { n: 2, cause: 'vacancy', times: 2 } });
  expect(title('vacancy', 'event')).toEqual({ key: 'title.causesEven', values: { n: 2 } });
});
