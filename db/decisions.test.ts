import { beforeEach, expect, test } from 'vitest';
import type { Who } from '#domain/actor.ts';
import { listDecisions } from './public/queries/decisions.ts';
import { getPledge } from './public/queries/pledges.ts';
import { temporaryPublicStore } from './public/testing/public-store.ts';
import { publish } from './publish.ts';
import { decideText } from './working/mutations/decide-text.ts';
import { recordDecision, withdrawDecision } from './working/mutations/record-decision.ts';
import { listHeldTexts } from './working/queries/held-texts.ts';
import { listPast } from './working/queries/past.ts';
import { decision } from './working/schema/report.ts';
import { dailyStore, idsIn } from './working/testing/daily.ts';
import { memberOf } from './working/testing/people.ts';
import { plainReport } from './working/testing/reports.ts';
import { noon, temporaryFolder } from './working/testing/store.ts';

let store: ReturnType<typeof dailyStore>;
let target: ReturnType<typeof temporaryPublicStore>;
let coordinator: Who;
beforeEach(() => {
  const folder = temporaryFolder();
  store = dailyStore(folder);
  target = temporaryPublicStore(folder, noon);
  coordinator = memberOf(store, 'prov', 'coordinator');
});

const pledge = () => idsIn(store).pledge('prov-2026');
const said = {
  body: 'council',
  on: '2026-02-27',
  paragraph: '§ 12',
  caseNumber: 'KS 2026/7',
  url: 'https://example.org/protokoll',
  text: 'Rapporten noteras.',
};

function record(more: object = {}, who = coordinator): string {
  recordDecision.perform(store, who, noon, { pledge: pledge(), ...said, ...more });
  return store.read.select().from(decision).all().at(-1)?.id ?? '';
}

function outside() {
  publish(store.read, target, noon);
  const shown = getPledge(target, 'prov', '2026');
  return { decisions: shown ? listDecisions(target, shown.id) : [], withdrawn: shown?.withdrawnEntries ?? [] };
}

test('a decision is public at once, with where it can be read and the report that it was made on', () => {
  const report = plainReport(store, coordinator, noon, pledge());
  record({ report });
  expect(outside().decisions).toMatchObject([{ ...said, report: 1 }]);
  expect(
    listPast(store.read, coordinator, { kind: 'report', person: null, pledge: null, from: null, to: null, page: 1 })?.past.map(({ what }) => what),
  ).toContain('decision.recorded');
});

test('it doesn’t tell of a report that isn’t out yet', () => {
  const report = plainReport(store, coordinator, noon, pledge(), { embargoUntil: '2026-03-09' });
  record({ report });
  expect(outside().decisions).toMatchObject([{ report: null }]);
});

test('one that was wrongly noted is taken back: it goes, and that something was withdrawn is said', () => {
  const id = record();
  const back = { decision: id, reason: 'Fel dag.' };
  withdrawDecision.perform(store, coordinator, noon, back);
  expect(outside()).toEqual({ decisions: [], withdrawn: [{ on: '2026-03-02' }] });
  expect(() => withdrawDecision.perform(store, coordinator, noon, back)).toThrow('decisionWithdrawn');
});

test('a text that could point at somebody waits for a decision', () => {
  record({ text: 'Ärendet om en pojke 14 år på Norrskolan noteras.' });
  expect(outside().decisions[0]?.text).not.toContain('14 år');
  const [held] = listHeldTexts(store.read, coordinator, noon);
  if (!held) throw new Error('it is held');
  decideText.perform(store, coordinator, noon, { noun: held.noun, subject: held.subject, hash: held.hash, decision: 'show', reason: 'Ett påhittat fall.' });
  expect(outside().decisions[0]?.text).toContain('14 år');
});

test.each([
  ['of tomorrow', { on: '2026-03-03' }, 'notHeldYet'],
  ['on another’s report', { report: '0123456789abcdef' }, 'notItsReport'],
  ['with an address that is none', { url: 'protokollet' }, /url/],
])('is refused %s', (_, more, why) => {
  expect(() => record(more)).toThrow(why);
});

test('is noted by those who report on the pledge', () => {
  for (const who of [memberOf(store, 'prov', 'council'), memberOf(store, 'prov', 'publisher'), memberOf(store, 'grannen', 'coordinator')])
    expect(() => record({}, who)).toThrow(/forbidden|unknown/);
  record({}, memberOf(store, 'polis', 'coordinator'));
  expect(outside().decisions).toHaveLength(1);
});
