import { describe, expect, test } from 'vitest';
import { words } from '#words/words.ts';
import { burnUpFrom, burnUpOf } from './burn-up.ts';
import { countMonthsOf } from './count-months.ts';
import { countedBy } from './counted-by.ts';
import type { Event } from './evidence.ts';
import { measure } from './measure.ts';
import { period } from './pledge.ts';
import { progressOf } from './progress.ts';
import { publicationSetting } from './publication-setting.ts';
import type { BurnUp } from './series.ts';
import { tableOf } from './table.ts';
import { burnUpTitle, monthsTitle } from './title.ts';

const sv = words('sv');
const today = '2026-11-23';
const year = period.parse({ from: '2026', to: '2026' });
const by = countedBy('delayed', publicationSetting.parse({}), '2026-01-01');
const passes = measure.parse({ key: 'passes', value: 180, unit: 'pass', comparator: 'atLeast' });
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((month) => `2026-${month}`);
const events: Event[] = months.flatMap((when) => ['Norr', 'Söder'].map((place) => ({ when, quantity: 8, place })));

/** What is told month by month and late, as a resident sees it in November: nine months of eleven. */
const series = () => {
  const evidence = { events, figures: [] };
  const before = { label: '2025', progress: progressOf(passes, evidence, period.parse({ from: '2025', to: '2025' }), today), evidence: earlier };
  return burnUpOf(progressOf(passes, evidence, year, today), evidence, today, before, by) as BurnUp;
};
const earlier = { events: ['2025-03', '2025-10'].map((when) => ({ when, quantity: 5, place: null })), figures: [] };

describe('what is told late', () => {
  test('the line ends on the last day that figures are shown for, and so does the earlier pledge’s', () => {
    expect(series()).toMatchObject({ until: today, doneUntil: '2026-09-30', planToDate: 135 });
    expect(series().later).toEqual([
      { when: '2026-10', shownIn: '2026-12' },
      { when: '2026-11', shownIn: '2026-12' },
    ]);
    expect(series().previous?.steps.map(({ total }) => total)).toEqual([5]);
  });

  test('what is told at once reaches to today', () => {
    const walk = { events: [{ when: '2026-03-02', quantity: 1, place: null }], figures: [] };
    const open = burnUpOf(progressOf(passes, walk, year, today), walk, today);
    expect(open).toMatchObject({ doneUntil: today, later: [] });
    expect(open && tableOf(open).columns.map(({ key }) => key)).toEqual(['on', 'quantity', 'total']);
  });

  test('the table has months and areas, and the word for those that are shown later', () => {
    const { columns, rows } = tableOf(series());
    expect(columns.map(({ key }) => key)).toEqual(['when', 'place', 'quantity', 'total']);
    expect(rows.slice(0, 2)).toEqual([
      [{ date: '2026-01' }, { text: 'Norr' }, { number: 8, comparator: 'exactly' }, { number: 8, comparator: 'exactly' }],
      [{ date: '2026-01' }, { text: 'Söder' }, { number: 8, comparator: 'exactly' }, { number: 16, comparator: 'exactly' }],
    ]);
    const missing = { missing: 'shownIn:2026-12' };
    expect(rows.slice(-3, -1)).toEqual([
      [{ date: '2026-10' }, missing, missing, missing],
      [{ date: '2026-11' }, missing, missing, missing],
    ]);
    for (const row of rows) expect(row).toHaveLength(4);
  });

  test('the latest months alone don’t say that nothing is reported', () => {
    const latest = burnUpFrom(series(), '2026-10-05');
    expect(latest).toMatchObject({ steps: [], later: [{ when: '2026-10' }, { when: '2026-11' }] });
    expect(JSON.stringify(tableOf(latest).rows)).not.toContain('nothingReported');
  });

  test('nothing reported for the months that are shown is said of those', () => {
    const evidence = { events: [], figures: [] };
    const silent = burnUpOf(progressOf(passes, evidence, year, today), evidence, today, null, by) as BurnUp;
    expect(tableOf(silent).rows[0]).toEqual([{ date: '2026-09-30' }, { missing: 'nothingReported' }, { missing: 'nothingReported' }]);
  });

  test('the sentences say that months are missing', () => {
    const window = { from: '2026-01-01', to: '2026-12-31' };
    const commitment = {
      title: 'Pass',
      publicationClass: 'delayed' as const,
      reportingEveryDays: 30,
      measures: [passes],
      countedBy: by,
      counts: [],
    };
    const said = (some: typeof events) => {
      const made = countMonthsOf(commitment, some, window, today);
      return made && sv.say(monthsTitle(made)).replaceAll('\u00a0', ' ');
    };
    expect(said(events)).toBe('Något är redovisat för nio av elva månader, två visas senare');
    expect(said([...events, { when: '2026-03', quantity: 4, place: null }])).toBe('Mest gjordes i mars 2026 av de månader som visas: 20 pass');
    expect(sv.say(burnUpTitle(progressOf(passes, { events, figures: [] }, year, today), today, 'during'))).toContain('144');
  });
});
