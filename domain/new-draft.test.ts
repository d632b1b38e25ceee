import { expect, test } from 'vitest';
import { newDraft } from './new-draft.ts';
import { pledge } from './pledge.ts';

const commitment = {
  key: 'plan',
  title: 'Plan',
  responsible: 'municipality',
  kind: 'document',
  measures: [{ key: 'klar', type: 'deadline', deadline: '2026-04-30' }],
};
const previous = pledge.parse({
  key: 'prov-2026',
  slug: '2026',
  municipalities: ['prov'],
  period: { from: '2026-01-01', to: '2026-12-31' },
  focusAreas: [{ key: 'a', title: 'A', commitments: [commitment] }],
});
const head = { key: 'prov-2027', slug: '2027', municipalities: ['prov'], parties: ['prov'] };

test('a day by which something is to be done moves on as far as the period does', () => {
  const deadlineIn = (from: string | null) => {
    const period = pledge.shape.period.parse({ from, to: from });
    return newDraft({ ...head, period }, previous).focusAreas[0]?.commitments[0]?.measures[0]?.deadline;
  };
  expect(deadlineIn('2027')).toBe('2027-04-30');
  expect(deadlineIn('2027-03')).toBe('2027-06-30');
  expect(deadlineIn(null)).toBe('2026-04-30');
});
