import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Who } from '#domain/actor.ts';
import { pledge as pledgeSchema } from '#domain/pledge.ts';
import type { WorkingStore } from '../connect.ts';
import { lookAtImport } from '../import-document.ts';
import { readPledge } from '../queries/document.ts';
import { getOrigins } from '../queries/origins.ts';
import { commitment as commitmentTable } from '../schema/commitment.ts';
import { parties, typed } from '../testing/drafting.ts';
import { noon } from '../testing/store.ts';
import { draftAreas } from './draft-areas.ts';
import { draftCommitment } from './draft-commitment.ts';
import { resumeCommitment } from './draft-order.ts';
import { draftPledge } from './draft-pledge.ts';
import { importPledge } from './import-pledge.ts';
import { leaveOutCommitment, relateCommitment } from './relate-commitment.ts';
import { makeTakedown } from './take-down.ts';

const patrol = { title: 'Fotpatruller på otrygga platser', wording: 'Polisen går fem pass i veckan.', responsible: 'police', kind: 'footPatrol' };

test('a draft from nothing is asked what it goes on from, and nothing is stored before somebody has chosen', () => {
  const { draft, store, coordinator, id2026, origins } = scratch();
  const walk = draft(typed());
  const patrols = draft(typed(patrol));
  const { asked, left } = origins();
  expect([...asked].map(([key, { from }]) => [key, from.title])).toEqual([['fotpatruller-pa-otrygga-platser', 'Fotpatruller']]);
  expect(left.map(({ from }) => from.key)).toEqual(['ljus']);
  expect(read(store)).toMatchObject({ lineage: [], focusAreas: [{ commitments: [{ continues: null }, { continues: null }] }] });

  relate(store, coordinator, { commitment: patrols, from: id2026('pass'), how: 'same' });
  expect(read(store).lineage).toEqual([{ how: 'continues', pledge: 'prov-2026', text: null }]);
  expect(read(store).focusAreas[0]?.commitments[1]?.continues).toEqual({ pledge: 'prov-2026', commitment: 'pass', how: 'changed' });
  expect([origins().asked.size, origins().left.map(({ from }) => from.key)]).toEqual([0, ['ljus']]);
  relate(store, coordinator, { commitment: walk, from: id2026('ljus'), how: 'merged' });
  expect(read(store).focusAreas[0]?.commitments[0]?.continues?.how).toBe('merged');
});

test('once it is called new it isn’t asked about again, and it can be said otherwise later', () => {
  const { draft, store, coordinator, id2026, origins } = scratch();
  const commitment = draft(typed(patrol));
  relate(store, coordinator, { commitment, from: id2026('pass'), how: 'new' });
  expect(origins().asked.size).toBe(0);
  expect(read(store)).toMatchObject({ lineage: [], focusAreas: [{ commitments: [{ continues: null }] }] });
  relate(store, coordinator, { commitment, from: id2026('pass'), how: 'replaces' });
  expect(read(store).focusAreas[0]?.commitments[0]?.continues?.how).toBe('replaces');
  relate(store, coordinator, { commitment, from: null, how: 'new' });
  expect(read(store).focusAreas[0]?.commitments[0]?.continues).toBeNull();
});

test('an answer to what somebody has changed since is refused, and when none goes on any more the pledge doesn’t either', () => {
  const { draft, store, coordinator, id2026 } = scratch();
  const commitment = draft(typed(patrol));
  relate(store, coordinator, { commitment, from: id2026('pass'), how: 'replaces' });
  expect(() => relate(store, coordinator, { commitment, from: null, how: 'new' }, 1)).toThrow(/changedMeanwhile/);
  expect(read(store).lineage).toEqual([{ how: 'continues', pledge: 'prov-2026', text: null }]);
  relate(store, coordinator, { commitment, from: null, how: 'new' });
  expect(read(store).lineage).toEqual([]);
});

test('what is taken down can’t be taken over, and is nobody’s to ask about', () => {
  const { draft, store, coordinator, id2026, origins } = scratch();
  const commitment = draft(typed(patrol));
  const lamps = id2026('ljus');
  makeTakedown.perform(store, coordinator, noon, { noun: 'commitment', subject: lamps, reason: 'Pekar ut någon.' });
  expect([...origins().asked.keys(), ...origins().left.map(({ from }) => from.key)]).toEqual(['fotpatruller-pa-otrygga-platser']);
  expect(() => relate(store, coordinator, { commitment, from: lamps, how: 'same' })).toThrow(/notEarlier/);
});

test('what the earlier pledge promised and nothing goes on from is dropped with its reason, once', () => {
  const { store, coordinator, id2026, origins, pledge } = scratch();
  const leave = () => leaveOutCommitment.perform(store, coordinator, noon, { pledge, from: id2026('ljus'), how: 'replaced', reason: 'Alla lampor är uppe.' });
  leave();
  const [area] = read(store).focusAreas;
  expect(area).toMatchObject({
    title: 'Tryggt ute',
    commitments: [{ key: 'ljus', continues: { commitment: 'ljus' }, withdrawn: { how: 'replaced', reason: 'Alla lampor är uppe.' } }],
  });
  expect(area?.commitments[0]?.activities).toEqual([]);
  expect(origins().left.map(({ from }) => from.key)).toEqual(['pass']);
  expect(leave).toThrow(/goesOnAlready/);
  const dropped = readPledge(store.read, 'prov-2027')?.ids.get('commitment/ljus') ?? '';
  expect(() => relate(store, coordinator, { commitment: dropped, from: null, how: 'new' })).toThrow(/droppedHere/);
  resumeCommitment.perform(store, coordinator, noon, { commitment: dropped });
  expect(read(store).focusAreas[0]?.commitments[0]?.withdrawn).toBeNull();
});

test('only an earlier pledge’s commitment can be gone on from, and only by a party of the draft', () => {
  const { draft, store, coordinator, stranger, id2026 } = scratch();
  const commitment = draft(typed(patrol));
  expect(() => relate(store, coordinator, { commitment, from: commitment, how: 'same' })).toThrow(/notEarlier/);
  expect(() => relate(store, coordinator, { commitment, from: null, how: 'same' })).toThrow();
  expect(() => relate(store, stranger, { commitment, from: id2026('pass'), how: 'same' })).toThrow(/unknown/);
});

test('a file that says nothing of where its commitments come from is asked about in the draft that it becomes', () => {
  const { store, coordinator, id } = parties();
  const focusAreas = [{ key: 'ute', title: 'Ute', commitments: [{ key: 'gang', ...patrol }] }];
  const pledge = { key: 'prov-2028', slug: '2028', municipalities: ['prov'], parties: ['prov', 'polis'], period: { from: '2028', to: '2028' }, focusAreas };
  const document = JSON.stringify({ format: 'medborgarlofte', version: 1, pledges: [pledge] });
  const own = { id: id('prov'), key: 'prov', type: 'municipality', name: 'Prov', example: true } as const;
  const look = lookAtImport(store.read, own, document, noon);
  const [record] = look.wrong === null ? look.records : [];
  const seen = record && 'seen' in record ? record.seen : '';
  const { result } = importPledge.perform(store, coordinator, noon, { organisation: own.id, document, choice: `prov-2028 new ${seen}` });
  const found = readPledge(store.read, 'prov-2028');
  const { asked } = getOrigins(store.read, result.pledge, pledgeSchema.parse(found?.pledge), (key) => found?.ids.get(key) ?? '', noon);
  expect([...asked].map(([key, { pledge: of, from }]) => [key, of, from.key])).toEqual([['gang', 'prov-2026', 'pass']]);
});

function read(store: ReturnType<typeof parties>['store']) {
  const found = readPledge(store.read, 'prov-2027')?.pledge;
  if (!found) throw new Error('There is no draft');
  return found;
}

/** A draft for 2027 from nothing, with one focus area. */
/** As the page sends it: with the version that the writer has seen. */
function relate(store: WorkingStore, who: Who, given: { commitment: string; from: string | null; how: string }, seen?: number) {
  const row = store.read.select({ version: commitmentTable.version }).from(commitmentTable).where(eq(commitmentTable.id, given.commitment)).get();
  return relateCommitment.perform(store, who, noon, { ...given, version: seen ?? row?.version ?? 1 });
}

function scratch() {
  const all = parties();
  const { store, coordinator, id } = all;
  const between = { municipalities: [id('prov')], parties: [id('prov'), id('polis')] };
  const begun = { organisation: id('prov'), previous: null, from: '2027-01-01', to: '2027-12-31', ...between };
  const { pledge } = draftPledge.perform(store, coordinator, noon, begun).result;
  draftAreas.perform(store, coordinator, noon, { pledge, version: 1, areas: [{ id: '', title: 'Tryggt ute' }] });
  const ids = () => readPledge(store.read, 'prov-2027')?.ids;
  const area = ids()?.get('focusArea/tryggt-ute') ?? '';
  return {
    ...all,
    pledge,
    draft: (fields: object) => draftCommitment.perform(store, coordinator, noon, { pledge, area, ...fields }).result.commitment,
    origins: () => getOrigins(store.read, pledge, read(store), (key) => ids()?.get(`commitment/${key}`) ?? '', noon),
  };
}
