import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openPublicForWriting } from './public/connect.ts';
import { dump } from './public/testing/public-store.ts';
import { publish } from './publish.ts';
import { logActivity } from './working/mutations/log-activity.ts';
import { makeTakedown } from './working/mutations/take-down.ts';
import { dailyStore, idsIn } from './working/testing/daily.ts';
import { memberOf } from './working/testing/people.ts';
import { noon, temporaryFolder } from './working/testing/store.ts';

/* Seen to fail with the takedowns read before the lock: the other program then published what it had read. */
test('what is taken down while another program waits to publish isn’t brought back by it', async () => {
  const folder = temporaryFolder();
  const store = dailyStore(folder);
  const who = memberOf(store, 'prov', 'coordinator');
  const given = { commitment: idsIn(store).commitment('belysning'), on: '2026-03-01', place: 'Hemliga gläntan', quantity: 1 };
  const { activity } = logActivity.perform(store, who, noon, given).result;
  const target = openPublicForWriting(noon, join(folder, 'public.db'));
  publish(store.read, target, noon);
  expect(JSON.stringify(dump(target))).toContain('Hemliga gläntan');

  target.$client.exec('BEGIN IMMEDIATE');
  const other = spawn(process.execPath, [join(import.meta.dirname, 'testing/publisher.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => {
    other.on('close', resolve);
  });
  await new Promise((resolve) => {
    other.stdout.once('data', resolve);
  });
  await pause(300);
  makeTakedown.perform(store, who, noon, { noun: 'activity', subject: activity, reason: 'Röjer någon.' });
  target.$client.exec('COMMIT');
  expect(await ended).toBe(0);
  expect(JSON.stringify(dump(target))).not.toContain('Hemliga gläntan');
  target.$client.close();
});
