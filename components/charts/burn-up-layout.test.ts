import fc from 'fast-check';
import { expect, test } from 'vitest';
import { burnUpFrom, burnUpOf } from '#domain/burn-up.ts';
import { addDays } from '#domain/calendar.ts';
import { measure } from '#domain/measure.ts';
import { period as periodOf } from '#domain/pledge.ts';
import { progressOf } from '#domain/progress.ts';
import type { BurnUp } from '#domain/series.ts';
import { words } from '#words/words.ts';
import { layBurnUp } from './burn-up-layout.ts';
import { samples } from './draw/samples.ts';
import { boxOf, type Placed } from './placing.ts';

const anyBurnUp = fc
  .record({
    length: fc.integer({ min: 30, max: 1460 }),
    until: fc.double({ min: 0, max: 1, noNaN: true }),
    target: fc.option(fc.integer({ min: 1, max: 2000 })),
    gaps: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 }),
    quantity: fc.integer({ min: 1, max: 50 }),
    late: fc.constantFrom(0, 0, 54, 200),
  })
  .map(({ late, length, until, target, gaps, quantity }): BurnUp => {
    const window = { from: '2025-05-01', to: addDays('2025-05-01', length - 1) };
    const last = Math.floor(until * (length - 1));
    const days = gaps.map((_, nth) => gaps.slice(0, nth + 1).reduce((sum, gap) => sum + gap, 0)).filter((day) => day <= last);
    const steps = days.map((day, nth) => ({ on: addDays(window.from, day), quantity, total: quantity * (nth + 1), place: null }));
    const plan =
      target === null
        ? []
        : [
            { on: window.from, total: 0 },
            { on: window.to, total: target },
          ];
    const doneUntil = addDays(window.from, Math.max(days.at(-1) ?? 0, last - late));
    const planToDate = target === null ? null : Math.round((target * (last + 1)) / length);
    return {
      kind: 'burnUp',
      window,
      until: addDays(window.from, last),
      doneUntil,
      later: late > 0 && doneUntil < addDays(window.from, last) ? [{ when: '2026-10', shownIn: '2026-12' }] : [],
      unit: null,
      target,
      comparator: 'atLeast',
      start: 0,
      steps,
      plan,
      planToDate,
      previous: null,
    };
  });

test('labels never stand on each other or outside the drawing', () => {
  fc.assert(
    fc.property(anyBurnUp, fc.constantFrom('wide' as const, 'narrow' as const), (series, size) => {
      const { labels, frame } = layBurnUp(series, words('sv'), size);
      const boxes = Object.values(labels)
        .filter((label): label is Placed => label !== null)
        .map(boxOf);
      for (const [nth, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= frame.width && a.top >= -1 && a.bottom <= frame.height).toBe(true);
        for (const b of boxes.slice(nth + 1))
          expect(Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('the line of today goes through no label', () => {
  fc.assert(
    fc.property(anyBurnUp, fc.constantFrom('wide' as const, 'narrow' as const), (series, size) => {
      const { labels, today, rule, x } = layBurnUp(series, words('sv'), size);
      for (const { left, right, top, bottom } of Object.values(labels).flatMap((label) => (label ? [boxOf(label)] : [])))
        for (const [from, to] of rule) expect(left < x(today ?? 0) && x(today ?? 0) < right && from < bottom && to > top).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('the plan’s label says the same number as the sentence, for a promise by the month too', () => {
  const [period, today] = [{ from: '2026-01-01', to: '2026-12-31' }, '2026-11-23'];
  const evidence = { events: [{ when: '2026-02-10', quantity: 9, place: null }], figures: [] };
  const walks = measure.parse({ key: 'walks', value: 2, unit: 'vandringar', per: { every: 1, unit: 'month' }, comparator: 'atLeast' });
  const progress = progressOf(walks, evidence, periodOf.parse(period), today);
  const series = burnUpOf(progress, evidence, today) as BurnUp;
  expect(progress.planToDate).toBe(22);
  expect(layBurnUp(series, words('sv'), 'wide').labels.plan?.text).toBe('Planen: 22');
  expect(layBurnUp(burnUpFrom(series, '2026-08-24'), words('sv'), 'wide').labels.plan?.text).toBe('Planen: 22');
  expect(layBurnUp({ ...series, planToDate: 21.7 }, words('sv'), 'wide').labels.plan?.text).toBe('Planen: ungefär\u00a022');
  expect(layBurnUp({ ...series, planToDate: null }, words('sv'), 'wide').labels.plan).toBeNull();
});

test('the line, its dot and its labels end where figures do, and the rest is shown later', () => {
  const series: BurnUp = { ...(samples.ahead as BurnUp), until: '2026-11-23', doneUntil: '2026-09-30', later: [{ when: '2026-10', shownIn: '2026-12' }] };
  const { done, labels, x, today, plan } = layBurnUp(series, words('sv'), 'wide');
  expect(done.at(-1)?.day).toBe(272);
  expect(labels.later).toMatchObject({ text: 'visas i december', anchor: 'start' });
  expect(today).toBe(326);
  for (const label of [labels.done, labels.plan, labels.later]) {
    const { left, right } = boxOf(label as Placed);
    expect(Math.min(Math.abs(left - x(272)), Math.abs(right - x(272)))).toBeLessThan(16);
  }
  expect(plan).toHaveLength(2);
  const early = { ...series, steps: [], doneUntil: '2025-12-31' };
  expect(layBurnUp(early, words('sv'), 'wide').labels.waiting?.text).toBe('visas i december');
});

test('at most four values on the axis, whole ones', () => {
  fc.assert(
    fc.property(anyBurnUp, (series) => {
      const { ticks } = layBurnUp(series, words('sv'), 'wide');
      expect(ticks.length).toBeLessThanOrEqual(4);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('nothing yet is the plan and a word, never a line at zero', () => {
  const { done, plan, labels } = layBurnUp(samples.nothingYet as BurnUp, words('sv'), 'wide');
  expect(done).toEqual([]);
  expect(plan).toHaveLength(2);
  expect(labels.waiting?.text).toBe('Första siffrorna väntas');
  expect(labels.done).toBeNull();
});
