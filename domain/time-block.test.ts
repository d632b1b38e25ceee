import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks, inOrder, readTimeBlock, spansOf, type TimeBlock, timeBlock, timeBlockCode, weekdays } from './time-block.ts';

const some = fc.array(fc.record({ weekday: fc.constantFrom(...weekdays), block: fc.constantFrom(...blocks) }));

describe('a time of the week', () => {
  test('is one word and back', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(all.map(timeBlockCode).map((code) => timeBlock.parse(readTimeBlock(code)))).toEqual(all);
      }),
    );
    for (const wrong of ['8-1', '0-1', '1-6', 'fredag', '', '1-', null]) expect(timeBlock.safeParse(readTimeBlock(wrong)).success).toBe(false);
  });

  test('stands once, in the order of the week', () => {
    const codes = (all: readonly TimeBlock[]) => inOrder(all).map(timeBlockCode);
    expect(codes([at(6, 0), at(5, 5), at(6, 0), at(5, 4)])).toEqual(['5-4', '5-5', '6-0']);
  });

  test('is told in few words, and in all of them', () => {
    expect(spansOf([at(4, 5), at(5, 5), at(6, 5), at(5, 0), at(6, 0), at(7, 0)])).toEqual([
      { from: 4, to: 6, hours: '20–24' },
      { from: 5, to: 7, hours: '00–04' },
    ]);
    expect(spansOf([at(1, 4), at(1, 5), at(3, 4)])).toEqual([
      { from: 1, to: 1, hours: '16–24' },
      { from: 3, to: 3, hours: '16–20' },
    ]);
    const told = (all: readonly TimeBlock[]) =>
      spansOf(all).flatMap(({ from, to, hours }) => {
        const [first = 0, last = 0] = hours.split('–').map((hour) => Number(hour) / 4);
        return weekdays.filter((day) => day >= from && day <= to).flatMap((day) => blocks.filter((nr) => nr >= first && nr < last).map((nr) => at(day, nr)));
      });
    fc.assert(
      fc.property(some, (all) => {
        expect(inOrder(told(all))).toEqual(inOrder(all));
      }),
    );
  });
});

function at(weekday: number, block: number): TimeBlock {
  return { weekday, block };
}
