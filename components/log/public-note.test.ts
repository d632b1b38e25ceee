import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { safeSetting } from '#domain/publication-setting.ts';
import { shownFrom, spanAt } from '#domain/shown-from.ts';
import { publicNote } from './public-note.ts';

test('says the same day as what is published', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2020-01-01', count));
  fc.assert(
    fc.property(day, fc.nat(200), fc.integer({ min: 7, max: 60 }), fc.constantFrom('delayed' as const, 'people' as const), (on, since, delayDays, of) => {
      const today = addDays(on, since);
      const from = shownFrom(spanAt(on, 'month'), of, { ...safeSetting, delayDays });
      expect(publicNote(of, on, today, delayDays)).toEqual(from <= today ? { key: `${of}Now`, from: null } : { key: of, from });
    }),
  );
});

test('the open is public at once, the internal never', () => {
  expect(publicNote('open', '2026-03-01', '2026-03-01', 30)).toEqual({ key: 'open', from: null });
  expect(publicNote('internal', '2026-03-01', '2027-03-01', 30)).toEqual({ key: 'internal', from: null });
});
