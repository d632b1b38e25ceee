import { beforeAll, expect, test } from 'vitest';
import type { Series } from '#domain/series.ts';
import { buildWorkers } from '#ops/build-workers.ts';
import { askWorker } from './ask-worker.ts';
import { drawSeries } from './draw-series.ts';
import type { Drawn } from './messages.ts';
import { samples } from './samples.ts';
import { markup, svgText } from './svg-text.ts';

beforeAll(buildWorkers);

async function drawn(series: Series): Promise<Drawn> {
  const result = await askWorker(series, 'sv');
  if ('failed' in result) throw new Error(result.fault);
  return result;
}

test('the same series gives the same bytes, whatever was drawn before', async () => {
  const first = await drawn(samples.ahead as Series);
  await drawn(samples.months as Series);
  expect(JSON.stringify(await drawn(samples.ahead as Series))).toBe(JSON.stringify(first));
});

test.each(Object.keys(samples))('%s: at most 15 kB in each size, with nothing that can run or be reached by keyboard', async (name) => {
  for (const tree of Object.values(await drawn(samples[name] as Series))) {
    const svg = markup(tree);
    expect(svg.length).toBeLessThanOrEqual(15_000);
    expect(svg).toMatch(/^<svg viewBox="0 0 (760|354) \d+" fill="none" aria-hidden="true">/);
    expect(svg).not.toMatch(/<script|\son\w+=|tabindex|role=|style=|href|NaN|undefined|Infinity|url\(/i);
  }
});

test('a month without a number has no bar, and a true zero is written', async () => {
  const months: Series = {
    kind: 'months',
    months: ['2026-01', '2026-02', '2026-03'],
    rows: [{ label: 'Sök', unit: 'sök', values: [2, null, 0], words: [null, 'nothingReported', null] }],
  };
  const { wide } = await drawn(months);
  const bars = wide.children.filter((child) => JSON.stringify(child).includes('"fill":"var(--done)"'));
  const texts = [...markup(wide).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(bars).toHaveLength(1);
  expect(texts).toContain('0');
  expect(texts).toContain('inget rapporterat');
});

test('what a source writes can’t become markup', async () => {
  const evil = '<script>alert(1)</script>" onload="x';
  const { wide } = await drawn({
    kind: 'heard',
    count: 'conversations',
    audience: 'citizens',
    rounds: [{ label: evil, when: null, value: 3, comparator: 'exactly', unit: evil, word: null }],
  });
  expect(svgText(wide, evil)).not.toMatch(/<script|" onload/);
});

test('those who ask at the same time share a drawing, and it is kept', async () => {
  const [first, second] = [drawSeries(samples.pairs as Series, 'sv'), drawSeries(samples.pairs as Series, 'sv')];
  expect(first).toBe(second);
  await first;
  expect(drawSeries(samples.pairs as Series, 'sv')).toBe(first);
  expect(drawSeries(samples.pairs as Series, 'en')).not.toBe(first);
});

test('a series that can’t be drawn is an answer, and the worker goes on', async () => {
  const broken = { kind: 'burnUp', window: null } as unknown as Series;
  expect(await drawSeries(broken, 'sv')).toMatchObject({ failed: 'faulty' });
  expect(await drawSeries(samples.quarter as Series, 'sv')).toHaveProperty('wide');
});
