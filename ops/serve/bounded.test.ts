import { expect, test } from 'vitest';
import { bounded } from './bounded.ts';

test('what was used longest ago goes first, and the bytes add up', () => {
  const kept = bounded<string>(30, ({ length }) => length);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) kept.set(key, 'xxx');
  expect(kept.get('a')).toBe('xxx');
  kept.set('k', 'xxx');
  expect(kept.get('b')).toBeUndefined();
  expect(kept.get('a')).toBe('xxx');
  expect(kept.bytes).toBe(30);
  kept.set('k', 'x');
  expect(kept.bytes).toBe(28);
  kept.clear();
  expect(kept.bytes).toBe(0);
});

test('one thing may not push everything else out', () => {
  const kept = bounded<string>(30, ({ length }) => length);
  kept.set('small', 'xxx');
  kept.set('large', 'x'.repeat(20));
  expect(kept.get('large')).toBeUndefined();
  expect(kept.get('small')).toBe('xxx');
});
