import { expect, test } from 'vitest';
import { breaksLine, conflictIn, dialogueOf, kindOf, measureTypeOf, perOf } from './swedish.ts';

test.each([
  ['år', 1, 'year'],
  ['12 månader', 12, 'month'],
  ['2 veckor', 2, 'week'],
  ['varannan vecka', 2, 'week'],
  ['var tredje månad', 3, 'month'],
  ['två kvartal', 6, 'month'],
  ['kvartal', 3, 'month'],
  ['tertial', 4, 'month'],
  ['halvår', 6, 'month'],
  ['dygn', 1, 'day'],
  ['perioden', 1, 'period'],
  ['hela perioden', 1, 'period'],
] as const)('per %s', (words, every, unit) => expect(perOf(words)).toEqual({ every, unit }));

test.each(['kväll', 'pass', 'år och elev', '0 dagar', ''])('per %s isn’t guessed', (words) => expect(perOf(words)).toBeNull());

test.each([
  ['MOTSTRIDIGT: kommunens nyhet 2019-12-17 anger totalt fem, i Läggesta, Marielund', { value: 5, date: '2019-12-17' }],
  ['Motstridigt: polisen säger 12', { value: 12, date: null }],
  ['MOTSTRIDIGT: tre i den ena och fyra i den andra', null],
  ['MOTSTRIDIGT: källorna säger olika', null],
  ['en annan källa anger fem', null],
])('%s', (note, conflict) => expect(conflictIn(note)).toEqual(conflict));

test('kinds are known by name, presence by who promises it, others kept', () => {
  expect(kindOf('narkotikasök', 'Sök', 'police')).toBe('drugSearch');
  expect(kindOf('samtal', 'Gemensamma orossamtal', 'joint')).toBe('concernConversation');
  expect(kindOf('samtal', 'Samtal på torget', 'joint')).toBe('samtal');
  expect([kindOf('närvaro', 'x', 'police'), kindOf('närvaro', 'x', 'municipality')]).toEqual(['policePresence', 'adultsOut']);
});

test('targets', () => {
  expect(measureTypeOf(null, 'klasser', 'alla klasser i åk 7')).toBe('all');
  expect(measureTypeOf(0, 'olyckor', null)).toBe('zero');
  expect(measureTypeOf(30, 'procent', null)).toBe('share');
  expect(measureTypeOf(6, 'timmar', null)).toBe('hours');
  expect(measureTypeOf(4, 'vandringar', 'alla områden')).toBe('count');
});

test('dialogues and breaks', () => {
  expect(dialogueOf('medarbetarenkät polis')).toEqual({ audience: 'staff', method: null });
  expect(dialogueOf('webbenkät')).toEqual({ audience: 'citizens', method: 'digitalSurvey' });
  expect(dialogueOf('medborgarundersökning (SCB)').method).toBe('randomSample');
  expect([breaksLine('ny svarsskala – ej jämförbart rakt av'), breaksLine('drygt'), breaksLine(null)]).toEqual([true, false, false]);
});
