import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchCommitments } from './match.ts';

type One = Parameters<typeof matchCommitments>[1][number];

test('what says that it continues another belongs with it, whatever the kind', () => {
  const [light, foot] = [one('ljus', 'lighting'), one('fot', 'footPatrol')];
  const now = [one('ute', 'adultsOut', 'fot'), one('lampor', 'safetyWalk', 'ljus')];
  expect(pairs([light, foot], now)).toEqual(['fot → ute', 'ljus → lampor']);
});

test('the only ones of a kind belong together when neither says otherwise', () => {
  expect(pairs([one('a', 'lighting')], [one('b', 'lighting')])).toEqual(['a → b']);
  expect(pairs([one('a', 'lighting')], [one('b', 'lighting', 'x', 'annat-lofte')])).toEqual(['– → b', 'a → –']);
  expect(pairs([one('a', 'lighting'), one('a2', 'lighting')], [one('b', 'lighting')])).toEqual(['– → b', 'a → –', 'a2 → –']);
  expect(pairs([one('a', 'lighting')], [one('b', 'lighting'), one('b2', 'lighting')])).toEqual(['– → b', '– → b2', 'a → –']);
});

test('what somebody continues isn’t guessed to be another’s too', () => {
  expect(pairs([one('a', 'lighting')], [one('b', 'adultsOut', 'a'), one('c', 'lighting')])).toEqual(['a → b', '– → c']);
});

test('one that is split stands with both', () => {
  expect(pairs([one('a', 'lighting')], [one('b', 'lighting', 'a'), one('c', 'lighting', 'a')])).toEqual(['a → b', 'a → c']);
});

test('one that continues what isn’t there is new, and is guessed to nothing', () => {
  expect(pairs([one('a', 'lighting')], [one('b', 'lighting', 'borta')])).toEqual(['– → b', 'a → –']);
});

test('once somebody has said what continues, one that nobody has said it of is new, whatever its kind', () => {
  expect(pairs([one('a', 'lighting'), one('b', 'footPatrol')], [one('c', 'lighting', 'a'), one('d', 'footPatrol')])).toEqual(['a → c', '– → d', 'b → –']);
});

test('every commitment of both is there, the later ones once and in their order', () => {
  const kinds = fc.constantFrom('lighting', 'footPatrol', 'adultsOut');
  const earlier = fc.array(kinds, { maxLength: 6 }).map((all) => all.map((kind, nr) => one(`f-${nr}`, kind)));
  const later = fc
    .array(fc.record({ kind: kinds, from: fc.option(fc.nat(7)) }), { maxLength: 6 })
    .map((all) => all.map(({ kind, from }, nr) => one(`n-${nr}`, kind, from === null ? null : `f-${from}`)));
  fc.assert(
    fc.property(earlier, later, (before, now) => {
      const matches = matchCommitments('fjol', before, now);
      expect(matches.flatMap((match) => match.now ?? [])).toEqual(now);
      expect(new Set(matches.flatMap((match) => match.before ?? []))).toEqual(new Set(before));
      const gone = matches.slice(now.length);
      expect(gone.every((match) => match.now === null && match.before !== null)).toBe(true);
      for (const { before: from, now: to } of matches)
        if (from && to) expect(to.continues ? to.continues.commitment === from.key : to.kind === from.kind).toBe(true);
    }),
  );
});

function one(key: string, kind: string, from: string | null = null, pledge = 'fjol'): One {
  return { key, kind, continues: from === null ? null : { pledge, commitment: from, how: 'same' } };
}

function pairs(before: One[], now: One[]): string[] {
  return matchCommitments('fjol', before, now).map((match) => `${match.before?.key ?? '–'} → ${match.now?.key ?? '–'}`);
}
