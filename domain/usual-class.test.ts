import { expect, test } from 'vitest';
import { usualClass } from './usual-class.ts';

test('a kind begins with the class that harms nobody', () => {
  expect(usualClass('lighting', 'joint')).toBe('open');
  expect(usualClass('footPatrol', 'police')).toBe('delayed');
  expect(usualClass('concernConversation', 'municipality')).toBe('people');
});

test('what could be the police’s presence isn’t told day by day because its kind doesn’t say', () => {
  for (const kind of ['effectGoal', 'hög närvaro i centrum'])
    for (const who of ['police', 'joint'] as const) expect([kind, who, usualClass(kind, who)]).toEqual([kind, who, 'delayed']);
  expect(usualClass('effectGoal', 'municipality')).toBe('open');
});
