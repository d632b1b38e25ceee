import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Days } from '#domain/calendar.ts';
import { type Commitment, commitment } from '#domain/commitment.ts';
import type { Period } from '#domain/pledge.ts';
import { publicFigures } from '#domain/public-figures.ts';
import { finestPlaces, finestTimes, type PublicationSetting, safeSetting } from '#domain/publication-setting.ts';
import { releasesDue } from '#domain/release.ts';
import { words } from '#words/words.ts';
import { figurePreviewOf } from './figure-preview.ts';
import { previewWords } from './preview-words.ts';
import { sayPreview } from './say-preview.ts';

const period: Period = { from: '2026-01-15', to: '2026-12-20', months: null, note: null };
const farAway = '2028-01-01';
const setting = fc
  .record({ delayDays: fc.integer({ min: 7, max: 60 }), finestTime: fc.constantFrom(...finestTimes), finestPlace: fc.constantFrom(...finestPlaces) })
  .map((some) => ({ ...safeSetting, ...some }));
const edges = ['2026-01-01', '2026-01-15', '2026-03-01', '2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01', '2026-12-20', '2026-12-31'];
const window: fc.Arbitrary<Days> = fc
  .tuple(fc.constantFrom(...edges), fc.constantFrom(...edges))
  .filter(([from, to]) => from < to && to !== '2026-01-15')
  .map(([from, to]) => ({ from, to }));

test('an open or delayed total shows on the day that it says, with its parts or without, or never', () => {
  fc.assert(
    fc.property(fc.constantFrom('open' as const, 'delayed' as const), setting, window, (of, rules, days) => {
      const said = previewAt(of, rules, days, days.to);
      const shownOn = (today: string) => {
        const around = { today, sources: new Set<string>(), pledge: { period }, rules: { setting: rules, divisions: [] } };
        return publicFigures(madeOf(of, days).figures, of, around);
      };
      if (!said.key.startsWith('figure')) expect([said.key, shownOn(farAway)]).toEqual([rules.finestTime === 'term' ? 'notTerms' : 'notMonths', []]);
      else {
        if (said.from) expect(shownOn(addDays(said.from, -1))).toEqual([]);
        expect(shownOn(said.from ?? days.to).map(({ breakdown }) => breakdown.length)).toEqual([said.key === 'figure' ? 1 : 0]);
      }
    }),
  );
});

test('a total of people counts in the span that it says, or in none', () => {
  fc.assert(
    fc.property(setting, window, (rules, days) => {
      const said = previewAt('people', rules, days, days.to);
      const counted = releasesDue(madeOf('people', days), period, [], farAway, rules).filter(({ of, exact }) => of === 'span' && exact > 0);
      expect(counted.map(({ when, shown }) => [when, shown])).toEqual(said.key.startsWith('notOne') ? [] : [[said.span, said.n]]);
    }),
  );
});

test('an open total shows at once, an internal one never; it is said in words', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' };
  const say = (of: Commitment['publicationClass'], days = march, today = '2026-04-02') =>
    sayPreview(previewWords(words('sv')), previewAt(of, safeSetting, days, today), 'kvällar').replaceAll('\u00a0', ' ');
  expect(say('open')).toBe('Syns direkt för alla: minst 12 kvällar, 1 mars 2026 – 31 mars 2026, med källan.');
  expect(say('delayed')).toBe('Blir synligt 1 maj 2026, som: minst 12 kvällar, 1 mars 2026 – 31 mars 2026, utan fördelning.');
  expect(say('delayed', { from: '2026-03-02', to: '2026-03-31' })).toBe('Syns inte. Siffran måste gälla hela månader för att visas.');
  expect(say('people')).toBe('Blir synligt 1 maj 2026, som: ungefär 10 kvällar i mars 2026, hela kommunen.');
  expect(say('people', march, '2026-05-01')).toContain('har redan visats');
  expect(say('internal')).toBe('Syns aldrig. Bara löftet och bedömningen är publika.');
});

function previewAt(of: Commitment['publicationClass'], rules: PublicationSetting, { from, to }: Days, today: string) {
  const ground = { ...rules, publicationClass: of, divisions: [], done: {}, period: { from: period.from, to: period.to } };
  return figurePreviewOf(ground, { window: { from, to }, value: 12, comparator: 'atLeast', isCounted: true }, today);
}

function madeOf(of: Commitment['publicationClass'], { from, to }: Days): Commitment {
  const common = { key: 'a', kind: 'other', title: 'A', responsible: 'police', publicationClass: of };
  return commitment.parse({
    ...common,
    figures: [
      { key: 'f', value: 12, comparator: 'atLeast', unit: 'kvällar', asOf: `${from}/${to}`, published: false, breakdown: [{ label: 'Torget', value: 12 }] },
    ],
  });
}
