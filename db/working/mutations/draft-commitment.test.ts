import { expect, test } from 'vitest';
import { readPledge } from '../queries/document.ts';
import { dailyStore, idsIn } from '../testing/daily.ts';
import { typed } from '../testing/drafting.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { draftCommitment, editCommitment } from './draft-commitment.ts';

test('ticked times of the week are kept once and in its order, and an unticked one is gone', () => {
  const store = dailyStore();
  const who = memberOf(store, 'prov', 'coordinator');
  const read = () => readPledge(store.read, 'prov-2027');
  const area = read()?.ids.get('focusArea/a');
  const times = () => read()?.pledge.focusAreas.flatMap(({ commitments }) => commitments.find(({ key }) => key === 'vandringar')?.timeBlocks ?? []);
  const given = (timeBlocks: unknown) => ({ area, ...typed({ title: 'Vandringar', timeBlocks }) });
  const draft = { pledge: idsIn(store).pledge('prov-2027'), ...given(['6-0', '5-5', '5-5']) };
  const { commitment } = draftCommitment.perform(store, who, noon, draft).result;
  expect(times()).toEqual([
    { weekday: 5, block: 5 },
    { weekday: 6, block: 0 },
  ]);
  editCommitment.perform(store, who, noon, { commitment, version: 1, ...given('6-0') });
  expect(times()).toEqual([{ weekday: 6, block: 0 }]);
  expect(() => editCommitment.perform(store, who, noon, { commitment, version: 2, ...given('9-9') })).toThrow();
});

test('a title that looks as if it points at somebody gives no address, neither when it is written nor when it is changed', () => {
  const store = dailyStore();
  const who = memberOf(store, 'prov', 'coordinator');
  const read = () => readPledge(store.read, 'prov-2027');
  const keys = () => read()?.pledge.focusAreas.flatMap(({ commitments }) => commitments.map(({ key }) => key));
  const area = read()?.ids.get('focusArea/a');
  const draft = (title: string) => draftCommitment.perform(store, who, noon, { pledge: idsIn(store).pledge('prov-2027'), area, ...typed({ title }) }).result;
  draft('Stöd till pojken, 14 år');
  draft('Tillsyn på Storgatan 5');
  const { commitment } = draft('Vandringar');
  expect(keys()).toEqual(['utkast', 'atagande', 'atagande-2', 'vandringar']);
  editCommitment.perform(store, who, noon, { commitment, version: 1, area, ...typed({ title: 'Vandringar på Storgatan 5' }) });
  expect(keys()).toEqual(['utkast', 'atagande', 'atagande-2', 'atagande-3']);
});
