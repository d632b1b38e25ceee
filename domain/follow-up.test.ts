import { expect, test } from 'vitest';
import { commitment } from './commitment.ts';
import { followUpLines, type Owner } from './follow-up.ts';
import type { PublicCommitment } from './publication.ts';

const monthly = { step: 'month', delayDays: 30, threshold: 5, roundingTo: 5, from: null };
const shown = (given: object): PublicCommitment => {
  const asked = commitment.parse({ key: 'a', title: 'A', kind: 'drugSearch', responsible: 'joint', publicationClass: 'delayed' });
  return { ...asked, counts: [], countedBy: monthly, presence: [], withdrawnEntries: [], ...given } as unknown as PublicCommitment;
};
const march = { key: 'm', when: '2026-03', by: 'joint', place: null, quantity: 3, measure: null };
const hasIn = (one: PublicCommitment, owners: Owner[], after: string | null = null) =>
  followUpLines([one], { phase: 'during', owners, after }).map(({ by, has }) => [by, has]);

test('what doesn’t say whose it is speaks for one who answers alone, for nobody of two', () => {
  const both: Owner[] = ['municipality', 'police'];
  const figure = { key: 'f', asOf: '2026-03', value: 3 };
  for (const one of [{ activities: [march] }, { figures: [figure] }]) {
    expect(hasIn(shown(one), both)).toEqual([
      ['municipality', null],
      ['police', null],
    ]);
    expect(hasIn(shown({ ...one, responsible: 'police' }), both)).toEqual([['police', 'figure']]);
  }
  const own = { ...march, when: '2026-03-04', by: 'police' };
  expect(hasIn(shown({ activities: [own], countedBy: null }), both)).toEqual([
    ['municipality', null],
    ['police', 'figure'],
  ]);
});

test('a number counts for the first follow-up after it could be read, and once', () => {
  const one = shown({ responsible: 'police', activities: [march] });
  expect(hasIn(one, ['police'], '2026-04-15')).toEqual([['police', 'figure']]);
  expect(hasIn(one, ['police'], '2026-05-02')).toEqual([['police', null]]);
  const undated = shown({ responsible: 'police', figures: [{ key: 'f', asOf: null, value: 3 }] });
  expect(hasIn(undated, ['police'])).toEqual([['police', 'figure']]);
  expect(hasIn(undated, ['police'], '2026-04-15')).toEqual([['police', null]]);
});
