import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { activitiesIn, dailyStore, happenedIn, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon, temporaryFolder } from '../testing/store.ts';
import { logActivity } from './log-activity.ts';

const writers = 5;
const edits = 40;

test('of 200 edits of the same version, made by five programs at once, one is stored and 199 are told', async () => {
  const folder = temporaryFolder();
  const store = dailyStore(folder);
  const who = memberOf(store, 'polis', 'coordinator');
  const given = { commitment: idsIn(store).commitment('pass'), on: '2026-03-01', quantity: 1 };
  const { activity } = logActivity.perform(store, who, noon, given).result;
  const outcomes = await Promise.all(Array.from({ length: writers }, (_, nr) => writer({ folder, who, activity, edits, nr })));
  expect(outcomes.flat().filter((one) => one === 'stored')).toHaveLength(1);
  expect(outcomes.flat().filter((one) => one === 'conflict changedMeanwhile')).toHaveLength(writers * edits - 1);
  expect(activitiesIn(store)).toHaveLength(2);
  expect(happenedIn(store)).toEqual(['activity.logged', 'activity.corrected']);
});

test('a form that five programs send at once is stored once, and each gets the same answer', async () => {
  const folder = temporaryFolder();
  const store = dailyStore(folder);
  const who = memberOf(store, 'polis', 'coordinator');
  const form = { commitment: idsIn(store).commitment('pass'), on: '2026-03-01', quantity: 1 };
  const outcomes = await Promise.all(Array.from({ length: writers }, (_, nr) => writer({ folder, who, form, edits: 4, nr })));
  expect(new Set(outcomes.flat()).size).toBe(1);
  expect(activitiesIn(store)).toHaveLength(1);
});

/** A program of its own with a connection of its own; answers with what became of each of its edits. */
function writer(job: object): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../testing/writer.ts'), JSON.stringify(job)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const parts: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(parts.join(''))) : reject(new Error(`the writer ended with ${code}`))));
  });
}
