import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, boundsOf, type Days } from '#domain/calendar.ts';
import { placeAs } from '#domain/division.ts';
import { shownCount } from '#domain/hidden-count.ts';
import { coarser, finestPlaces, finestTimes } from '#domain/publication-setting.ts';
import { shownFrom, spanAt, timeStep } from '#domain/shown-from.ts';
import { words } from '#words/words.ts';
import { type PreviewGround, previewOf } from './preview.ts';
import { previewWords } from './preview-words.ts';
import { sayPreview } from './say-preview.ts';

const areas = [
  { name: 'Norr', places: ['Norrskolan'] },
  { name: 'Söder', places: ['Södra torget'] },
];
const divisions = [
  { from: null, areas },
  { from: '2024-04', areas: [{ name: 'Norr', places: ['Södra torget'] }] },
];
const ground = fc.record({
  publicationClass: fc.constantFrom('open' as const, 'delayed' as const, 'people' as const),
  delayDays: fc.integer({ min: 7, max: 60 }),
  threshold: fc.integer({ min: 5, max: 50 }),
  roundingTo: fc.integer({ min: 5, max: 50 }),
  finestPlace: fc.constantFrom(...finestPlaces),
  finestTime: fc.constantFrom(...finestTimes),
});
const given = fc.record({
  on: fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2020-01-01', count)),
  place: fc.constantFrom(null, 'Norrskolan', 'norr', 'SÖDRA TORGET ', 'Annanstans'),
  quantity: fc.nat(30),
});

test('says the day, the span, the area and the number that the rules do', () => {
  fc.assert(
    fc.property(ground, given, fc.nat(200), (rules, one, since) => {
      const setting = { ...rules, showWhenAndWhere: false };
      const of = rules.publicationClass;
      const today = addDays(one.on, since);
      const span = spanAt(one.on, timeStep(of, setting));
      const from = shownFrom(span, of, setting);
      const said = previewOf({ ...rules, divisions, done: {} }, one, today);
      expect(said.span).toBe(span);
      expect(said.from).toBe(from <= today ? null : from);
      if (of === 'people' && from <= today) expect(said.key).toBe('told');
      else if (of === 'people') expect(said).toMatchObject({ area: null, n: shownCount(one.quantity, setting) ?? rules.threshold });
      else {
        const finest = of === 'open' ? rules.finestPlace : coarser(finestPlaces, 'area', rules.finestPlace);
        expect(said).toMatchObject({ area: placeAs(one.place, finest, divisions, boundsOf(span) as Days), n: one.quantity });
      }
    }),
  );
});

test('says it in words, before anything is saved', () => {
  const delayed: PreviewGround = {
    publicationClass: 'delayed',
    delayDays: 30,
    threshold: 5,
    roundingTo: 5,
    finestPlace: 'place',
    finestTime: 'day',
    divisions: [{ from: null, areas }],
    done: { '2026-04|Norr': 11 },
  };
  const say = (made: Partial<PreviewGround>, quantity: number | null, on = '2026-04-03', today = '2026-04-04') =>
    sayPreview(previewWords(words('sv')), previewOf({ ...delayed, ...made }, { on, place: 'Norrskolan', quantity }, today), 'kontroller').replaceAll(
      '\u00a0',
      ' ',
    );
  expect(say({}, 1)).toBe('Blir synligt 31 maj 2026, som: 12 kontroller i april 2026, Norr.');
  expect(say({ done: null }, 1)).toBe('Blir synligt 31 maj 2026, som: antalet i april 2026, Norr, tillsammans med allt annat där.');
  expect(say({ publicationClass: 'people', done: {} }, 2)).toBe('Blir synligt 31 maj 2026, som: färre än 5 kontroller i april 2026, hela kommunen.');
  expect(say({ publicationClass: 'people', done: { '2026-04|': 5 } }, 3)).toBe(
    'Blir synligt 31 maj 2026, som: ungefär 10 kontroller i april 2026, hela kommunen.',
  );
  expect(say({ publicationClass: 'internal' }, 3)).toBe('Syns aldrig. Bara löftet och bedömningen är publika.');
  expect(say({ publicationClass: 'open' }, 1)).toBe('Syns direkt för alla: dagen, platsen och antalet.');
  expect(say({ finestTime: 'term' }, 1)).toContain('första halvåret 2026');
});
