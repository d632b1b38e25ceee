import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHeld } from './held-text.ts';
import { placesOf } from './places.ts';
import { slugOf } from './text.ts';

const names = fc.constantFrom(null, 'Centrum', ' centrum', 'Hamnen', 'Åsens fritidsgård', textHeld, '  ');
const activity = fc.record({
  commitment: fc.constantFrom('a', 'b'),
  place: names,
  when: fc.constantFrom('2026-03', '2026-03-04', '2026-04'),
  quantity: fc.option(fc.nat(9)),
  measure: fc.constantFrom(null, 'pass'),
});

test('what is done at each place adds up to what names a place, and nothing else is counted', () => {
  fc.assert(
    fc.property(fc.array(activity), (activities) => {
      const places = placesOf([], [], activities);
      const told = activities.filter(({ place }) => place !== null && /\p{L}/u.test(place));
      expect(places.reduce((sum, { done }) => sum + done.length, 0)).toBe(
        new Set(told.map(({ place, commitment }) => `${place?.trim().toLowerCase()} ${commitment}`)).size,
      );
      for (const { slug, done } of places)
        for (const { commitment, quantity } of done) {
          const rows = told.filter((one) => one.commitment === commitment && slug === slugOf(one.place ?? ''));
          const isCounted = rows.every((one) => one.quantity !== null) && new Set(rows.map(({ measure }) => measure)).size === 1;
          expect(quantity).toBe(isCounted ? rows.reduce((sum, one) => sum + (one.quantity ?? 0), 0) : null);
        }
    }),
  );
});

test('asked, promised and done stand together, whatever the case; a text that waits is no place', () => {
  const done = { commitment: 'a', place: 'CENTRUM', when: '2026-03', quantity: 4, measure: 'pass' };
  const places = placesOf([{ place: 'Centrum' }, { place: textHeld }], [{ id: 'a', places: ['centrum', 'Hamnen', 'Centrum'] }], [done]);
  expect(places.map(({ slug, name, concerns, promised }) => [slug, name, concerns.length, promised])).toEqual([
    ['centrum', 'Centrum', 1, ['a']],
    ['hamnen', 'Hamnen', 0, ['a']],
  ]);
  expect(places[0]?.done).toEqual([{ commitment: 'a', quantity: 4, measure: 'pass', latest: '2026-03' }]);
});
