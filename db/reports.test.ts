import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Who } from '#domain/actor.ts';
import { addDays, stockholmDay } from '#domain/calendar.ts';
import { reportText } from '#domain/report-content.ts';
import { composeReport } from '../app/report/compose.ts';
import { getPledge } from './public/queries/pledges.ts';
import { listReports } from './public/queries/reports.ts';
import { temporaryPublicStore } from './public/testing/public-store.ts';
import { publish } from './publish.ts';
import { correctActivity } from './working/mutations/correct-activity.ts';
import { decideText } from './working/mutations/decide-text.ts';
import { freezeReport, hashOfReport } from './working/mutations/freeze-report.ts';
import { logActivity } from './working/mutations/log-activity.ts';
import { makeReport, writeReport } from './working/mutations/make-report.ts';
import { markReportRead } from './working/mutations/mark-read.ts';
import { liftTakedown, makeTakedown } from './working/mutations/take-down.ts';
import { listHeldTexts } from './working/queries/held-texts.ts';
import { listPublicSaid } from './working/queries/public-said.ts';
import { draftOf, getWorkReport } from './working/queries/reports.ts';
import { dailyStore, idsIn } from './working/testing/daily.ts';
import { memberOf } from './working/testing/people.ts';
import { noon, temporaryFolder } from './working/testing/store.ts';

let folder: string;
let store: ReturnType<typeof dailyStore>;
let target: ReturnType<typeof temporaryPublicStore>;
let coordinator: Who;
let council: Who;
beforeEach(() => {
  folder = temporaryFolder();
  process.env.DATA_DIR = folder;
  store = dailyStore(folder);
  target = temporaryPublicStore(folder, noon);
  coordinator = memberOf(store, 'prov', 'coordinator');
  council = memberOf(store, 'prov', 'council');
  publish(store.read, target, noon);
});

const later = new Date(noon.getTime() + 60_000);
const tomorrow = new Date(noon.getTime() + 86_400_000);
const freeze = freezeReport((draft) => composeReport(draft, draft));
const pledgeId = () => idsIn(store).pledge('prov-2026');

function make(given: object = { body: 'executive', meetingOn: '2026-03-10' }): string {
  return makeReport.perform(store, coordinator, noon, { pledge: pledgeId(), ...given }).result.report;
}

function write(report: string, given: object = {}) {
  const { row } = getWorkReport(store.read, coordinator, report, noon) ?? {};
  const said = { summary: 'Det går bra.', proposal: 'Rapporten noteras.', meetingOn: '2026-03-10', embargoUntil: '', caseNumber: 'KS 2026/7', paragraph: '' };
  writeReport.perform(store, coordinator, noon, { report, version: row?.version, ...said, ...given });
}

function hashNow(report: string, now = noon): string {
  const { row } = getWorkReport(store.read, coordinator, report, now) ?? {};
  const draft = row && draftOf(store.read, row, stockholmDay(now));
  const content = draft && composeReport(draft, draft);
  return content ? hashOfReport(reportText(content)) : '';
}

function freezeNow(report: string, now = noon) {
  const { row } = getWorkReport(store.read, coordinator, report, now) ?? {};
  return freeze.perform(store, coordinator, now, { report, version: row?.version, hash: hashNow(report, now) });
}

function frozen(given: object = {}): string {
  const report = make();
  write(report, given);
  freezeNow(report);
  return report;
}

function out(now = noon) {
  publish(store.read, target, now);
  return listReports(target, getPledge(target, 'prov', '2026')?.id ?? '');
}

const isInFile = (text: string) => readFileSync(join(folder, 'public.db')).includes(text);

test('a report is frozen with number, version and the hash of its bytes, and is public at once', () => {
  const report = frozen();
  const [row] = out();
  expect(row).toMatchObject({ id: report, number: 1, edition: 1, body: 'executive', meetingOn: '2026-03-10', frozenOn: '2026-03-02', caseNumber: 'KS 2026/7' });
  expect(
    createHash('sha256')
      .update(row?.content ?? '')
      .digest('hex'),
  ).toBe(row?.hash);
  expect(JSON.parse(row?.content ?? '')).toMatchObject({ number: 1, summary: 'Det går bra.', proposal: 'Rapporten noteras.' });
});

test('a draft says nothing to anyone outside', () => {
  write(make(), { summary: 'Hemlig sammanfattning.' });
  expect(out()).toEqual([]);
  expect(isInFile('Hemlig sammanfattning')).toBe(false);
});

test('freezing again changes nothing, and no verb changes what is frozen', () => {
  const report = frozen();
  const [before] = out();
  const again = () => freeze.perform(store, coordinator, later, { report, version: 1, hash: before?.hash });
  expect(again().event).toBe(null);
  expect(() => freeze.perform(store, coordinator, later, { report, version: 3, hash: '0'.repeat(64) })).toThrow('frozenAlready');
  expect(() => write(report, { summary: 'Annat.' })).toThrow('frozenAlready');
  expect(out(later)).toEqual([before]);
});

test('what was shown is what is frozen: when the facts have changed since, nothing is', () => {
  const report = make();
  write(report);
  const hash = hashNow(report);
  logActivity.perform(store, coordinator, noon, { commitment: idsIn(store).commitment('belysning'), on: '2026-03-01', place: 'Torget' });
  publish(store.read, target, noon);
  const version = getWorkReport(store.read, coordinator, report, noon)?.row.version;
  expect(() => freeze.perform(store, coordinator, noon, { report, version, hash })).toThrow('reportChanged');
});

test('a correction that comes later leaves the bytes as they were, and a new version tells of it', () => {
  const commitment = idsIn(store).commitment('belysning');
  const { activity } = logActivity.perform(store, coordinator, noon, { commitment, on: '2026-03-01', place: 'Torget' }).result;
  publish(store.read, target, noon);
  const first = frozen();
  const [before] = out();
  correctActivity.perform(store, coordinator, later, { activity, version: 1, reason: 'Fel plats.', on: '2026-03-01', place: 'Parken', quantity: '' });
  expect(out(later)).toEqual([before]);
  const second = make({ of: first });
  freezeNow(second, later);
  expect(out(later).map(({ number, edition, hash }) => [number, edition, hash === before?.hash])).toEqual([
    [1, 2, false],
    [1, 1, true],
  ]);
});

test('a text that could point at somebody stops the freezing', () => {
  const report = make();
  write(report, { summary: 'Det bråkas på Storgatan 12 B.' });
  expect(() => freezeNow(report)).toThrow('reportHeld');
  const [held] = listHeldTexts(store.read, coordinator, noon);
  decideText.perform(store, coordinator, noon, { noun: 'pledge', subject: held?.subject, hash: held?.hash, decision: 'show', reason: 'Bara gatan.' });
  freezeNow(report);
  expect(out()).toHaveLength(1);
});

test('an embargoed report is read by the council only, until its day', () => {
  const report = frozen({ embargoUntil: '2026-03-03', summary: 'Hemlig till dess.' });
  expect(out()).toEqual([]);
  expect(isInFile('Hemlig till dess')).toBe(false);
  expect(getWorkReport(store.read, council, report, noon)?.row.hash).toBeTruthy();
  expect(out(tomorrow)).toHaveLength(1);
});

test('reports come out in the order of their numbers, so that none is told of by a gap', () => {
  frozen({ embargoUntil: addDays('2026-03-02', 5) });
  const next = make();
  write(next);
  expect(() => freezeNow(next)).toThrow('releasedTooEarly');
});

test('what was logged after the freezing and taken down changes nothing, whatever day it was of', () => {
  frozen();
  const { activity } = logActivity.perform(store, coordinator, later, { commitment: idsIn(store).commitment('belysning'), on: '2026-03-01' }).result;
  makeTakedown.perform(store, coordinator, later, { noun: 'activity', subject: activity, reason: 'Fel.' });
  publish(store.read, target, later);
  const shown = getPledge(target, 'prov', '2026');
  expect(shown && listReports(target, shown.id)[0]?.content).toContain('Det går bra.');
});

test('what is taken down wins over what is frozen, and comes back when it is lifted', () => {
  const commitment = idsIn(store).commitment('belysning');
  const { activity } = logActivity.perform(store, coordinator, noon, { commitment, on: '2026-03-01', place: 'Torget' }).result;
  publish(store.read, target, noon);
  frozen();
  const [before] = out();
  const { takedown } = makeTakedown.perform(store, coordinator, later, { noun: 'activity', subject: activity, reason: 'Fel.' }).result;
  const [gone] = out(later);
  expect(gone).toEqual({ ...before, content: null });
  expect(isInFile('Det går bra')).toBe(false);
  liftTakedown.perform(store, memberOf(store, 'prov', 'publisher'), later, { takedown, reason: 'Rätt.' });
  expect(out(later)).toEqual([before]);
});

test('what nobody could see is taken down without a word in the report', () => {
  const commitment = idsIn(store).commitment('belysning');
  frozen();
  const [before] = out();
  const { activity } = logActivity.perform(store, coordinator, later, { commitment, on: '2026-03-02', publicationClass: 'internal' }).result;
  makeTakedown.perform(store, coordinator, later, { noun: 'activity', subject: activity, reason: 'Fel.' });
  expect(out(later)).toEqual([before]);
});

test('a member of the council marks it as read once, and others learn how many have', () => {
  const report = frozen();
  for (const at of [noon, later]) markReportRead.perform(store, council, at, { report });
  expect(getWorkReport(store.read, coordinator, report, later)).toMatchObject({ readers: 1, isRead: false });
  expect(getWorkReport(store.read, council, report, later)).toMatchObject({ readers: 1, isRead: true });
});

test('a report can be taken down as a whole, by its own administrator too', () => {
  const report = frozen({ summary: 'Något som aldrig skulle ha skrivits.' });
  const [before] = out();
  const admin = memberOf(store, 'prov', 'admin');
  expect(listPublicSaid(store.read, admin, noon).flatMap(({ items }) => items.filter(({ noun }) => noun === 'report'))).toMatchObject([
    { noun: 'report', id: report, label: '1, version 1' },
  ]);
  makeTakedown.perform(store, admin, later, { noun: 'report', subject: report, reason: 'Fel.' });
  expect(out(later)).toEqual([{ ...before, content: null }]);
  expect(isInFile('aldrig skulle ha skrivits')).toBe(false);
});
