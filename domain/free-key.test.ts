import { expect, test } from 'vitest';
import { freeKey } from './free-key.ts';

test.each([
  ['belysning', [], 'belysning'],
  ['belysning', ['belysning', 'belysning-2'], 'belysning-3'],
  ['torget', ['torget'], 'torget-nr-2'],
])('%s beside %s becomes %s', (name, taken, key) => {
  expect(freeKey(name, new Set(taken))).toBe(key);
});
