import { describe, expect, test } from 'vitest';
import { concern, dialogue } from './dialogue.ts';
import { heardIn } from './heard.ts';
import { publicConcerns, publicDialogues } from './public-dialogue.ts';
import { safeSetting } from './publication-setting.ts';

const today = '2026-11-23';
const rules = { setting: safeSetting, divisions: [], isTextAllowed: () => false };
const round = (given: object) => dialogue.parse({ key: 'd', audience: 'citizens', label: 'På torget', when: '2026-11-01', ...given });
const shown = (given: object) => publicDialogues([round(given)], today, rules)[0];
const taps = (count: number, on: string, place = 'Torget', more: object = {}) =>
  Array.from({ length: count }, (_, nr) => ({ key: `${on}-${place.toLowerCase()}-${nr}`, on, place, ...more }));
const events = (...counts: (number | null)[]) => counts.map((conversations, nr) => ({ key: `e${nr}`, on: '2026-11-02', place: `Plats ${nr}`, conversations }));

describe('what was counted on the street', () => {
  test('is told the day after, as one number for each day and place', () => {
    const counted = [...taps(7, '2026-11-21'), ...taps(6, '2026-11-22', 'Parken', { topic: 'drugs', area: 'Skolan', weekday: 5, block: 5 }), ...taps(9, today)];
    const told = shown({ counted });
    expect(told?.events).toMatchObject([
      { on: '2026-11-21', place: 'Torget', conversations: 7 },
      { on: '2026-11-22', place: 'Parken', conversations: 6 },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/drugs|Skolan|counted|weekday/);
  });

  test('leaves out what was undone', () => {
    expect(shown({ counted: [...taps(6, '2026-11-21'), { ...taps(1, '2026-11-21', 'X')[0], takenBack: true }] })?.events).toHaveLength(1);
  });

  test('isn’t told where it would point at few', () => {
    const told = shown({ counted: [...taps(4, '2026-11-20'), ...taps(7, '2026-11-21')] });
    expect(told?.events.map(({ conversations, hidden }) => [conversations, hidden.conversations])).toEqual([
      [null, 5],
      [7, null],
    ]);
    expect(told && heardIn(told, 'conversations')).toMatchObject({ value: 7, comparator: 'atLeast' });
  });

  test('follows how exactly the municipality tells places', () => {
    const divisions = [{ from: null, areas: [{ name: 'Norr', places: ['Torget', 'Parken'] }] }];
    const counted = [...taps(3, '2026-11-21'), ...taps(3, '2026-11-21', 'Parken')];
    const [told] = publicDialogues([round({ counted })], today, { ...rules, divisions, setting: { ...safeSetting, finestPlace: 'area' } });
    expect(told?.events).toMatchObject([{ place: 'Norr', conversations: 6 }]);
  });
});

describe('small counts', () => {
  test('can’t be worked out from the whole', () => {
    const told = shown({ conversations: { value: 50 }, events: events(3, 47) });
    expect(told?.events.map(({ hidden }) => hidden.conversations)).toEqual(['withheld', 'withheld']);
    expect(told?.events.map(({ conversations }) => conversations)).toEqual([null, null]);
  });

  test('are told as fewer than they can be where there is nothing else', () => {
    const told = shown({ events: events(3, 0) });
    expect(told && heardIn(told, 'conversations')).toEqual({ value: 9, comparator: 'lessThan', unit: null });
    expect(shown({ conversations: { value: 3, unit: 'samtal' } })?.conversations).toEqual({ value: 5, comparator: 'lessThan', unit: 'samtal' });
  });

  test('touch nothing where all are large, and nothing that wasn’t counted', () => {
    expect(shown({ events: events(30, null, 5) })?.events).toMatchObject([
      { conversations: 30 },
      { conversations: null, hidden: { conversations: null } },
      { conversations: 5 },
    ]);
  });
});

describe('what people said', () => {
  const said = (given: object, of: object = {}) => publicConcerns([concern.parse({ key: 'oro', text: 'Mörkt', ...given })], [round(of)], today, rules)[0];

  test('is read once its round has been put together', () => {
    expect(said({ dialogue: 'd' })).toBeUndefined();
    expect(said({ dialogue: 'd' }, { compiled: '2026-11-24' })).toBeUndefined();
    expect(said({ dialogue: 'd' }, { compiled: today })).toMatchObject({ text: 'Mörkt' });
    expect(said({ dialogue: 'd' }, { feedback: { on: today, how: 'möte' } })).toBeUndefined();
    expect(said({})).toMatchObject({ text: 'Mörkt' });
  });

  test('has no small number, wherever it was said, nor a share that gives it away', () => {
    expect(said({ mentions: 4, share: 0.7, place: 'Skolan' })).toMatchObject({ mentions: null, share: null, fewer: 5 });
    expect(said({ mentions: 4, times: [{ weekday: 5, block: 5 }] })).toMatchObject({ mentions: null, fewer: 5 });
    expect(said({ mentions: 5, place: 'Skolan' })).toMatchObject({ mentions: 5, fewer: null });
    expect(said({ mentions: 4 })).toMatchObject({ mentions: null, fewer: 5 });
    expect(said({ mentions: 0, dialogue: 'd' }, { compiled: today, places: ['Torget'] })).toMatchObject({ mentions: null, fewer: 5 });
  });

  test('and where it was held are told as exactly as the municipality tells places', () => {
    const divisions = [{ from: null, areas: [{ name: 'Norr', places: ['Torget', 'Parken'] }] }];
    const toldBy = (finestPlace: 'area' | 'municipality', when = '2026-11-01') => {
      const coarse = {
        ...rules,
        divisions: when < '2026' ? [...divisions, { from: '2026-01', areas: [] }] : divisions,
        setting: { ...safeSetting, finestPlace },
      };
      const held = [round({ compiled: today, places: ['Torget', 'Parken', 'Skolan'], when, until: '2026-11-02' })];
      const of = (place: string, dialogue: string | null) => concern.parse({ key: `k-${place.toLowerCase()}-${dialogue}`, text: 'Mörkt', place, dialogue });
      const concerns = publicConcerns([of('parken', 'd'), of('Skolan', 'd'), of('Torget', null)], held, today, coarse);
      return [publicDialogues(held, today, coarse)[0]?.places, concerns.map(({ place }) => place)];
    };
    expect(toldBy('area')).toEqual([['Norr'], ['Norr', null, 'Norr']]);
    expect(toldBy('municipality')).toEqual([[], [null, null, null]]);
    expect(toldBy('area', '2025-12-01')).toEqual([[], [null, null, null]]);
  });
});
