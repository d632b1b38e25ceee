import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Pledge } from '#domain/pledge.ts';
import { presenceOf } from '#domain/presence.ts';
import { lookOf, naive } from './testing/look.ts';
import { type RuleTwins, ruleTwins } from './testing/rule-twins.ts';

vi.setConfig({ testTimeout: process.env.TWINS ? 0 : 60_000 });

const pairs = Number(process.env.TWINS ?? 5000);
/** Of so many pairs one is followed all the way to its rows. */
const wholeEvery = 20;

describe('pledges that differ only in what nobody may know', () => {
  test(`look the same from outside (${pairs} pairs)`, () => {
    let nr = 0;
    fc.assert(
      fc.property(ruleTwins, (twins) => {
        const { pledge, twin } = twins;
        nr += 1;
        const looks = [pledge, twin].map((one) => lookOf(one, twins, { rows: nr % wholeEvery === 0 })) as [string, string];
        if (looks[0] !== looks[1]) expect(JSON.parse(looks[1])).toEqual(JSON.parse(looks[0]));
      }),
      { numRuns: pairs },
    );
  });

  test('do differ inside, in nearly every pair', () => {
    const differing = fc.sample(ruleTwins, 300).filter(({ pledge, twin }) => JSON.stringify(pledge) !== JSON.stringify(twin));
    expect(differing.length).toBeGreaterThan(250);
  });

  test.each(Object.entries(naive))('would be told apart by somebody who watches a publisher that is naive: %s', (_, publish) => {
    const told = fc.sample(ruleTwins, 200).filter((twins) => lookOf(publish(twins.pledge), twins) !== lookOf(publish(twins.twin), twins));
    expect(told.length).toBeGreaterThan(10);
  });

  test('would be told apart where times of the week are told with any number of passes', () => {
    const presence = ({ setting, ...twins }: RuleTwins, pledge: Pledge, threshold: number) =>
      JSON.stringify(
        pledge.focusAreas[0]?.commitments.map((one) => presenceOf(one, twins.today, { divisions: twins.divisions, setting: { ...setting, threshold } })),
      );
    const isTold = (all: RuleTwins, threshold: number) => presence(all, all.pledge, threshold) !== presence(all, all.twin, threshold);
    const all = fc.sample(ruleTwins, 800);
    expect(all.filter((one) => isTold(one, 1)).length).toBeGreaterThan(10);
    expect(all.filter((one) => isTold(one, one.setting.threshold))).toEqual([]);
    expect(all.filter((one) => presence(one, one.pledge, one.setting.threshold).includes('passes')).length).toBeGreaterThan(5);
  });

  test('would be told apart where counts of people are exact', () => {
    const told = fc
      .sample(ruleTwins, 200)
      .filter((twins) => lookOf(twins.pledge, twins, { exactCounts: true }) !== lookOf(twins.twin, twins, { exactCounts: true }));
    expect(told.length).toBeGreaterThan(10);
  });
});
