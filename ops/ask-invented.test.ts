import { expect, test } from 'vitest';
import { makeExampleAccounts } from '#db/working/mutations/example-accounts.ts';
import { listQuestionsOf } from '#db/working/queries/questions.ts';
import { pledge } from '#db/working/schema/pledge.ts';
import { temporaryStore } from '#db/working/testing/store.ts';
import { waitsFor } from '#domain/question.ts';
import { exampleAccounts } from '../examples/accounts.ts';
import { askInvented } from './ask-invented.ts';
import { loadInvented } from './load-invented.ts';

const day = new Date('2026-06-15T10:00:00Z');

test('the council of Exempelkommun asks once of the pledge that runs: one question is answered, one waits, and both are let out', async () => {
  const store = temporaryStore();
  loadInvented(store, day, true);
  expect(askInvented(store, day)).toBe('0 asked');
  await makeExampleAccounts(store, Object.values(exampleAccounts), 'x'.repeat(32), day);
  expect(askInvented(store, day)).toBe('2 asked');
  expect(askInvented(store, day)).toBe('0 asked');
  const asked = store.read
    .select()
    .from(pledge)
    .all()
    .flatMap(({ id, slug }) => listQuestionsOf(store.read, id).map((one) => ({ slug, ...one })));
  expect(asked.map((one) => [one.slug, one.on, one.releasedOn, waitsFor(one).length])).toEqual([
    ['2026', '2026-05-06', '2026-05-13', 0],
    ['2026', '2026-06-03', '2026-06-03', 1],
  ]);
});
