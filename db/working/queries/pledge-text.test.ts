import { expect, test } from 'vitest';
import { lookAtImport } from '../import-document.ts';
import { draftPledge } from '../mutations/draft-pledge.ts';
import { importPledge } from '../mutations/import-pledge.ts';
import { pledgeRow } from '../pledge-text.ts';
import { parties } from '../testing/drafting.ts';
import { noon } from '../testing/store.ts';
import { getPledgeText } from './pledge-text.ts';

test('the pledge that a draft continues is shown to those who may know of it, whatever a file names', () => {
  const all = parties();
  const { store, stranger, id } = all;
  const asked = { organisation: id('grannen'), previous: '', from: '2029', to: '2029', municipalities: [id('grannen')], parties: [id('grannen')] };
  const others = draftPledge.perform(store, stranger, noon, asked).result.pledge;
  expect(getPledgeText(store.read, stranger, others, noon)?.pledge.period.from).toBe('2029');
  expect(continuing(all, pledgeRow(store.read, others).key)).toBe(null);
  expect(continuing(all, 'prov-2026')).toMatchObject({ period: { from: '2026' }, text: { slug: '2026' } });
});

function continuing({ store, coordinator, id }: ReturnType<typeof parties>, pledge: string) {
  const own = coordinator.memberships[0]?.organisation;
  if (!own) throw new Error('no membership');
  const lineage = [{ pledge, how: 'continues' }];
  const given = { key: 'prov-2027', slug: '2027', municipalities: ['prov'], parties: ['prov', 'polis'], period: { from: '2027', to: '2027' }, lineage };
  const document = JSON.stringify({ format: 'medborgarlofte', version: 1, pledges: [given] });
  const look = lookAtImport(store.read, own, document, noon);
  const [found] = look.wrong === null ? look.records : [];
  if (!found || !('plan' in found)) throw new Error(JSON.stringify(look));
  const choice = `${found.key} ${found.plan.outcome} ${found.seen}`;
  const { result } = importPledge.perform(store, coordinator, noon, { organisation: id('prov'), document, choice });
  return getPledgeText(store.read, coordinator, result.pledge, noon)?.previous;
}
