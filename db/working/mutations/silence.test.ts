import { beforeEach, expect, test } from 'vitest';
import type { WorkingStore } from '../connect.ts';
import { listPast } from '../queries/past.ts';
import { listDuties } from '../queries/todo.ts';
import { getWorkCommitment } from '../queries/work-commitment.ts';
import { silence } from '../schema/silence.ts';
import { commitmentIn, dailyStore, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { takeBackSilence, tellSilence } from './tell-silence.ts';

let store: WorkingStore;
let samordnare: ReturnType<typeof memberOf>;
let id: ReturnType<typeof idsIn>;
beforeEach(() => {
  store = dailyStore();
  samordnare = memberOf(store, 'prov', 'coordinator');
  id = idsIn(store);
});

const tell = (more: object = {}, now = noon) =>
  tellSilence.perform(store, samordnare, now, { commitment: id.commitment('belysning'), kind: 'nothingNew', ...more }).result.silence;
const later = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const asked = (now: Date) =>
  listDuties(store.read, memberOf(store, 'polis', 'coordinator'), now).todos.filter(({ commitment }) => commitment === id.commitment('pass'));

test('that nothing is new stands with who, when and in the history, and moves no figure', () => {
  const before = commitmentIn(store, 'belysning')?.figures;
  const said = tell({ on: '2026-02-27' });
  expect(commitmentIn(store, 'belysning')?.silences).toEqual([
    { key: said, kind: 'nothingNew', by: 'municipality', on: '2026-02-27', reason: null, takenBack: null },
  ]);
  expect(commitmentIn(store, 'belysning')?.figures).toEqual(before);
  const page = { kind: 'figure' as const, person: null, pledge: null, from: null, to: null, page: 1 };
  expect(listPast(store.read, samordnare, page)?.past[0]).toMatchObject({
    what: 'silence.nothingNew',
    about: { commitment: { id: id.commitment('belysning') } },
  });
});

test('it counts as a report: nothing is asked for until the rhythm has passed again', () => {
  const quiet = ['stale', 'nothingReported'];
  const isAsked = (now: Date) => asked(now).some(({ kind }) => quiet.includes(kind));
  const long = later(120);
  expect(isAsked(long)).toBe(true);
  tellSilence.perform(store, memberOf(store, 'polis', 'coordinator'), long, { commitment: id.commitment('pass'), kind: 'nothingNew' });
  expect(isAsked(long)).toBe(false);
  expect(isAsked(later(200))).toBe(true);
});

test('taken back it says nothing any more, but stays', () => {
  const long = later(120);
  const said = tell({}, long);
  takeBackSilence.perform(store, samordnare, long, { silence: said, version: 1 });
  expect(getWorkCommitment(store.read, samordnare, id.commitment('belysning'), long)?.silences).toEqual([]);
  expect(store.read.select().from(silence).all()).toHaveLength(1);
  expect(() => takeBackSilence.perform(store, samordnare, long, { silence: said, version: 2 })).toThrow('takenBackAlready');
});

test.each([
  ['tomorrow', { on: '2026-03-03' }, 'notHeldYet'],
  ['before the pledge', { on: '2025-12-31' }, 'beforePeriod'],
  ['nothing reported, without why', { kind: 'nothingReported' }, 'reasonMissing'],
])('is refused: %s', (_, more, why) => {
  expect(() => tell(more)).toThrow(why);
});

test('is for the coordinator of an owner, and taken back by the same', () => {
  const polis = memberOf(store, 'polis', 'coordinator');
  const given = { commitment: id.commitment('belysning'), kind: 'nothingNew' };
  expect(() => tellSilence.perform(store, polis, noon, given)).toThrow('forbidden');
  expect(() => tellSilence.perform(store, memberOf(store, 'prov', 'publisher'), noon, given)).toThrow('forbidden');
  const both = tellSilence.perform(store, samordnare, noon, { ...given, commitment: id.commitment('ihop') }).result.silence;
  expect(() => takeBackSilence.perform(store, polis, noon, { silence: both, version: 1 })).toThrow('unknown');
});
