import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { currentFigures } from './current-figures.ts';
import { figure } from './figure.ts';
import { pledge } from './pledge.ts';
import { publicPledge } from './publication.ts';

const today = '2026-03-02';
const corrects = (earlier: string, on = today) => ({ figure: earlier, on, reason: 'Räknat två gånger' });
const figures = (given: z.input<typeof figure>[]) => z.array(figure).parse(given);
const keys = (given: z.input<typeof figure>[]) => currentFigures(figures(given), today).map(({ key }) => key);

describe('the figures that hold', () => {
  test('a correction stands in place of what it corrects, from its day on', () => {
    expect(
      keys([
        { key: 'a', value: 3 },
        { key: 'b', value: 2, corrects: corrects('a') },
      ]),
    ).toEqual(['b']);
    expect(
      keys([
        { key: 'a', value: 3 },
        { key: 'b', value: 2, corrects: corrects('a', '2026-03-03') },
      ]),
    ).toEqual(['a']);
  });

  test('one without any number takes it away; parts are numbers too', () => {
    expect(
      keys([
        { key: 'a', value: 3 },
        { key: 'b', corrects: corrects('a') },
      ]),
    ).toEqual([]);
    expect(
      keys([
        { key: 'a', value: 3 },
        { key: 'b', breakdown: [{ label: 'Norr', value: 1 }], corrects: corrects('a') },
      ]),
    ).toEqual(['b']);
    expect(keys([{ key: 'unnumbered' }])).toEqual(['unnumbered']);
  });

  test('an "of which" goes over to the correction of its total', () => {
    const chain = [
      { key: 'a', value: 3 },
      { key: 'b', value: 4, corrects: corrects('a') },
      { key: 'c', value: 5, corrects: corrects('b') },
    ];
    expect(currentFigures(figures([...chain, { key: 'part', value: 1, partOf: 'a' }]), today)).toMatchObject([{ key: 'c' }, { key: 'part', partOf: 'c' }]);
  });

  test('of a chain of corrections exactly the last is left, whatever the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat()), (length, order) => {
        const chain = Array.from({ length }, (_, nr) => ({ key: `v${nr}`, value: nr, corrects: nr === 0 ? null : corrects(`v${nr - 1}`) }));
        const shuffled = chain.map((one) => ({ one, at: order.next().value ?? 0 })).sort((a, b) => a.at - b.at);
        expect(keys(shuffled.map(({ one }) => one))).toEqual([`v${length - 1}`]);
      }),
    );
  });

  test('corrections that name each other end', () => {
    expect(
      keys([
        { key: 'a', value: 1, corrects: corrects('b') },
        { key: 'b', value: 2, corrects: corrects('a') },
        { key: 'c', value: 1, partOf: 'a' },
      ]),
    ).toEqual(['c']);
  });
});

describe('in public', () => {
  const shown = (given: z.input<typeof figure>[], publicationClass: 'open' | 'delayed' = 'open') => {
    const commitments = [{ key: 'c', title: 'C', responsible: 'police' as const, kind: 'k', publicationClass, figures: given }];
    const whole = pledge.parse({
      key: 'p',
      slug: '2026',
      municipalities: ['m'],
      period: { from: '2026', to: '2026' },
      focusAreas: [{ key: 'f', title: 'F', commitments }],
    });
    return publicPledge(whole, today)?.focusAreas[0]?.commitments[0];
  };

  test('a correction says that it is one and why; who typed it in stays inside', () => {
    const [only, ...more] =
      shown([
        { key: 'a', value: 3, by: 'police' },
        { key: 'b', value: 2, by: 'police', corrects: corrects('a') },
      ])?.figures ?? [];
    expect(more).toEqual([]);
    expect(only).toMatchObject({ key: 'b', value: 2, corrected: { on: today, reason: 'Räknat två gånger' } });
    expect(only).not.toHaveProperty('by');
    expect(only).not.toHaveProperty('corrects');
  });

  test('a withdrawn one leaves its day and nothing more', () => {
    const commitment = shown([
      { key: 'a', value: 3 },
      { key: 'b', corrects: corrects('a') },
    ]);
    expect([commitment?.figures, commitment?.withdrawnEntries]).toEqual([[], [{ on: today }]]);
    expect(JSON.stringify(commitment)).not.toContain('Räknat');
  });

  test('nothing is told of one that wasn’t public', () => {
    const commitment = shown(
      [
        { key: 'a', value: 3 },
        { key: 'b', corrects: corrects('a') },
      ],
      'delayed',
    );
    expect([commitment?.figures, commitment?.withdrawnEntries]).toEqual([[], []]);
  });
});
