import { expect, test, vi } from 'vitest';
import { inTurn } from './in-turn.ts';

const day = (nth: number) => new Date(Date.UTC(2026, 1, nth));

test('one who saves alone is published at once', async () => {
  const published: string[] = [];
  const publish = inTurn((touched) => published.push(touched) > 0);
  const answer = publish('a', day(1));
  expect(published).toEqual(['a']);
  expect(await answer).toBe(true);
});

test('what is saved while it rests is published together, once for each that was touched, with the latest clock', async () => {
  const published: [string, Date][] = [];
  const publish = inTurn((touched, now) => {
    published.push([touched, now]);
    for (const from = performance.now(); performance.now() - from < 20; );
    return touched !== 'broken';
  });
  const answers = [publish('a', day(1)), publish('a', day(2)), publish('broken', day(3)), publish('a', day(4))];
  expect(published).toEqual([['a', day(1)]]);
  expect(await Promise.all(answers)).toEqual([true, true, false, true]);
  const inOrder = published.toSorted(([a, one], [b, other]) => a.localeCompare(b) || Number(one) - Number(other));
  expect(inOrder).toEqual([
    ['a', day(1)],
    ['a', day(4)],
    ['broken', day(3)],
  ]);
  await vi.waitFor(async () => expect(await publish('a', day(5))).toBe(true));
  expect(published).toHaveLength(4);
});
