import { createHash } from 'node:crypto';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { temporaryPublicStore } from '#db/public/testing/public-store.ts';
import { publish } from '#db/publish.ts';
import type { WorkingStore } from '#db/working/connect.ts';
import { dailyStore, idsIn } from '#db/working/testing/daily.ts';
import { memberOf } from '#db/working/testing/people.ts';
import { plainReport } from '#db/working/testing/reports.ts';
import { noon, temporaryFolder } from '#db/working/testing/store.ts';
import { verifyReports } from './verify.ts';

let folder: string;
let store: WorkingStore;
beforeEach(() => {
  folder = temporaryFolder();
  store = dailyStore(folder);
  plainReport(store, memberOf(store, 'prov', 'coordinator'), noon, idsIn(store).pledge('prov-2026'));
  publish(store.read, temporaryPublicStore(folder, noon), noon);
});

const verify = () => verifyReports(store, join(folder, 'public.db'));
const edit = (file: string, sql: string) => {
  const client = new SqliteDatabase(join(folder, file));
  client.exec(sql);
  client.close();
};
const better = `UPDATE report SET content = replace(content, 'Det går bra.', 'Det går bättre.')`;

test('reports that are as they were frozen are found to be so, in both stores', () => {
  expect(verify()).toEqual({ looked: 2, faults: [] });
});

test('a frozen report can’t be changed or taken away by the way that all changes go', () => {
  expect(() => edit('working.db', better)).toThrow('a frozen report is never changed');
  expect(() => edit('working.db', 'DELETE FROM report')).toThrow('a frozen report is never deleted');
});

test('a content that somebody changed around that is named', () => {
  edit('working.db', `DROP TRIGGER frozen_report_is_never_changed; ${better}`);
  expect(verify().faults).toEqual([
    expect.stringMatching(/^working\.db: report 1, version 1, of prov-2026 isn’t as it was frozen: the hash of its content is/),
  ]);
});

test('so is one changed in the public store alone, also with a hash that fits', () => {
  edit('public.db', better);
  expect(verify().faults).toEqual([expect.stringMatching(/^public\.db: report 1/)]);
  edit('public.db', `UPDATE report SET content = NULL, hash = '${'0'.repeat(64)}'`);
  expect(verify().faults).toEqual([expect.stringContaining('its hash isn’t the one in working.db')]);
});

test('a content changed together with its hash is named by what was noted when it was frozen', () => {
  const content = SqliteDatabase(join(folder, 'working.db')).prepare<[], { content: string }>('SELECT content FROM report').get()?.content ?? '';
  const forged = content.replace('Det går bra.', 'Det går bättre.');
  const hash = createHash('sha256').update(forged, 'utf8').digest('hex');
  edit('working.db', `DROP TRIGGER frozen_report_is_never_changed; UPDATE report SET content = '${forged.replaceAll("'", "''")}', hash = '${hash}'`);
  expect(verify().faults).toContainEqual(expect.stringContaining('its hash isn’t the one that was noted when it was frozen'));
});

test('one that was never frozen here is named', () => {
  edit('working.db', 'DROP TRIGGER frozen_report_is_never_deleted; DELETE FROM report_reading; DELETE FROM report');
  expect(verify().faults).toEqual([expect.stringMatching(/^public\.db: report 1.*its hash isn’t the one in working\.db/)]);
});
