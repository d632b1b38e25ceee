import { expect, test } from 'vitest';
import { operatorLog } from './operator-log.ts';

test('a fault is one line at once, and then one a minute', () => {
  const lines: string[] = [];
  let now = Date.parse('2026-03-01T12:00:00Z');
  const log = operatorLog(
    (line) => lines.push(line),
    () => now,
  );
  log(new Error('public.db is missing.'));
  log(new Error('public.db is missing.'));
  log(new Error('another'));
  now += 61_000;
  log(new Error('public.db is missing.'));
  expect(lines).toEqual([
    '2026-03-01T12:00:00.000Z public.db is missing.',
    '2026-03-01T12:00:00.000Z another',
    '2026-03-01T12:01:01.000Z public.db is missing.',
  ]);
});
