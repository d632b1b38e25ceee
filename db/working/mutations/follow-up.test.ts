import { beforeEach, expect, test } from 'vitest';
import { shownNow } from '../../shown-now.ts';
import type { WorkingStore } from '../connect.ts';
import { approvedFollowUps } from '../queries/approved-follow-ups.ts';
import { readPledge } from '../queries/document.ts';
import { getFollowUp } from '../queries/follow-up.ts';
import { dailyStore, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { approveFollowUp } from './approve-follow-up.ts';
import { assessCommitment } from './assess-commitment.ts';
import { logActivity } from './log-activity.ts';
import { takeBackSilence, tellSilence } from './tell-silence.ts';

let store: WorkingStore;
let id: ReturnType<typeof idsIn>;
let pledge: string;
const people = () => ({
  prov: { coordinator: memberOf(store, 'prov', 'coordinator'), publisher: memberOf(store, 'prov', 'publisher') },
  polis: { coordinator: memberOf(store, 'polis', 'coordinator'), publisher: memberOf(store, 'polis', 'publisher') },
});
let who: ReturnType<typeof people>;
beforeEach(() => {
  store = dailyStore();
  id = idsIn(store);
  who = people();
  pledge = id.pledge('prov-2026');
});

const page = () => getFollowUp(store.read, who.prov.publisher, pledge, noon);
const approve = (of: 'prov' | 'polis', hash = page()?.hash) => approveFollowUp.perform(store, who[of].publisher, noon, { pledge, hash });
/** Every missing line but those of a commitment is judged. */
function judgeAllBut(key: string) {
  for (const line of page()?.missing ?? []) {
    if (line.commitment === key) continue;
    const by = line.by === 'police' ? who.polis.coordinator : who.prov.coordinator;
    assessCommitment.perform(store, by, noon, { commitment: line.id, seen: null, status: 'onTrack', reason: 'Det går bra.' });
  }
}
const tellNothing = (key: string, of: 'prov' | 'polis') =>
  tellSilence.perform(store, who[of].coordinator, noon, { commitment: id.commitment(key), kind: 'nothingReported', reason: 'Tjänsten var vakant.' }).result
    .silence;
const approved = () => {
  const found = readPledge(store.read, 'prov-2026');
  const shown = found && shownNow(store.read, noon)(found);
  return shown ? approvedFollowUps(store.read, pledge, shown) : [];
};

test('is refused while one commitment is silent, and says which', () => {
  judgeAllBut('pass');
  expect(page()?.missing.map(({ commitment, by }) => [commitment, by])).toEqual([['pass', 'police']]);
  expect(() => approve('prov')).toThrow('followUpIncomplete');
  try {
    approve('polis');
  } catch (refusal) {
    expect(refusal).toMatchObject({ sentence: { values: { count: 1, what: expect.stringContaining('”') } } });
  }
  expect(approved()).toEqual([]);
});

test('with "nothing reported" and why it is public once both have approved the same lines', () => {
  judgeAllBut('pass');
  tellNothing('pass', 'polis');
  approve('prov');
  expect(approved()).toEqual([]);
  expect(() => approve('prov')).toThrow('approvedAlready');
  approve('polis');
  expect(approved()).toMatchObject([
    {
      on: '2026-03-02',
      kind: 'mid',
      by: ['police', 'municipality'],
      lines: { nothingReported: 1 },
      silent: [{ commitment: 'pass', by: 'police', reason: 'Tjänsten var vakant.' }],
    },
  ]);
});

test('an approval is of the lines that were seen: when one goes, it counts no more', () => {
  judgeAllBut('pass');
  const silence = tellNothing('pass', 'polis');
  const seen = page()?.hash;
  approve('prov');
  takeBackSilence.perform(store, who.polis.coordinator, noon, { silence, version: 1 });
  expect(() => approve('polis', seen)).toThrow('followUpIncomplete');
  tellNothing('pass', 'polis');
  expect(() => approve('polis', seen)).toThrow('followUpChanged');
});

test('exact figures that nobody may read fill no line: when it was approved would tell of them', () => {
  logActivity.perform(store, who.polis.coordinator, noon, { commitment: id.commitment('pass'), on: '2026-02-20', quantity: '3' });
  expect(page()?.lines.find(({ commitment }) => commitment === 'pass')).toMatchObject({ has: null });
});

test('only a publisher of a party approves', () => {
  expect(() => approveFollowUp.perform(store, who.prov.coordinator, noon, { pledge, hash: '0'.repeat(64) })).toThrow('forbidden');
});
