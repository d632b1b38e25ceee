import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Todo, todoKinds, worstFirst } from './todo.ts';
import { letterDue, letterOf } from './weekly-letter.ts';

const todo = fc.record({
  kind: fc.constantFrom(...todoKinds),
  pledge: fc.constantFrom('a', 'b', 'c'),
  commitment: fc.constantFrom('secret-commitment', null),
  subject: fc.constantFrom('secret-subject', null),
  since: fc.constantFrom('2026-03-01', null),
  count: fc.integer({ min: 1, max: 9 }),
}) as fc.Arbitrary<Todo>;

test('a letter counts everything once and says nothing else, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(todo), fc.subarray(['a', 'b', 'c']), (todos, named) => {
      const parts = letterOf(todos, new Set(named));
      const things = todos.reduce((sum, { kind, count }) => sum + (kind === 'planPassed' || kind === 'textHeld' ? count : 1), 0);
      expect(parts.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0)).toBe(things);
      expect(JSON.stringify(parts)).not.toMatch(/secret|2026/);
      expect(parts.every(({ pledge }) => pledge === null || named.includes(pledge))).toBe(true);
      expect(sorted(letterOf(worstFirst(todos), new Set(named)))).toEqual(sorted(parts));
    }),
  );
});

test.each([
  ['2026-11-23T05:59:00Z', null, 'before seven'],
  ['2026-11-23T06:00:00Z', '2026-11-23', 'Monday at seven'],
  ['2026-07-06T05:00:00Z', '2026-07-06', 'Monday at seven in summer'],
  ['2026-11-27T16:59:00Z', '2026-11-23', 'Friday, when the server was away'],
  ['2026-11-23T17:00:00Z', null, 'in the evening'],
  ['2026-11-28T10:00:00Z', null, 'on a Saturday'],
  ['2027-01-01T10:00:00Z', '2026-12-28', 'over New Year'],
])('%s is the letter of %s: %s', (now, due, _when) => {
  expect(letterDue(new Date(now))).toBe(due);
});

function sorted(parts: ReturnType<typeof letterOf>) {
  return parts.toSorted((a, b) => ((a.pledge ?? '') < (b.pledge ?? '') ? -1 : 1));
}
