import { describe, expect, test } from 'vitest';
import { answersForRound, dialogue } from './dialogue.ts';
import { daysWithoutFeedback, isCountedByTap, lateHeard, roundStatus } from './round.ts';

const today = '2026-11-23';
const round = (given: object) => dialogue.parse({ key: 'd', audience: 'citizens', label: 'På torget', ...given });
const event = (on: string) => ({ key: `e-${on}`, on });
const told = (on: string) => ({ on, how: 'möte' });

describe('where a round stands', () => {
  test.each([
    ['planned', { when: '2026-12' }],
    ['planned', { events: [event('2026-11-24')] }],
    ['ongoing', { when: '2026-11-01', until: '2026-11-30' }],
    ['ongoing', { when: '2026-11' }],
    ['ongoing', { when: '2026-08', events: [event('2026-11-20')] }],
    ['held', { when: '2026-08', events: [event('2026-08-20')] }],
    ['held', { when: '2026-08-01', until: '2026-11-22' }],
    ['undated', {}],
    ['compiled', { when: '2026-11', compiled: today }],
    ['ongoing', { when: '2026-11', compiled: '2026-11-24' }],
    ['fedBack', { when: '2025', feedback: told(today) }],
    ['held', { when: '2025', feedback: told('2026-11-24') }],
  ])('%s: %o', (status, given) => {
    expect(roundStatus(round(given), today)).toBe(status);
  });
});

describe('for how long nobody has told back', () => {
  test('ages by itself, from the last day of the round', () => {
    const waits = round({ when: '2026-04', events: [event('2026-04-02'), event('2026-04-23')] });
    expect(daysWithoutFeedback(waits, today)).toBe(214);
    expect(daysWithoutFeedback(waits, '2026-11-24')).toBe(215);
    expect(daysWithoutFeedback(waits, '2026-04-23')).toBe(null);
  });

  test.each([
    ['only the year is known', { when: '2025' }],
    ['only the month is known', { when: '2025-01', until: '2025-03' }],
    ['nothing is known', {}],
    ['the end is a month, whatever days there are before it', { when: '2025-01-10', until: '2025-03', events: [event('2025-01-10')] }],
    ['it goes on', { when: '2026-11-01', until: '2026-11-30' }],
    ['it has been told', { when: '2026-01-01', feedback: told('2026-02-01') }],
  ])('says no number where %s', (_, given) => {
    expect(daysWithoutFeedback(round(given), today)).toBe(null);
  });

  test('counts taps as days that it was held', () => {
    const counted = round({ when: '2026-11-01', counted: [{ key: 't', on: '2026-11-20' }] });
    expect(daysWithoutFeedback(counted, today)).toBe(3);
  });
});

test.each([
  ['Kommunpolis', 'police'],
  ['Polisen i Prov', 'police'],
  ['kommunens samordnare', 'municipality'],
  ['Kommunen och polisen', 'joint'],
  ['Kommunen och kommunpolisen', 'joint'],
  ['En konsult', 'joint'],
  [null, 'joint'],
] as const)('a round that %s led is theirs: %s', (ledBy, by) => {
  expect(answersForRound(ledBy)).toBe(by);
});

test('somebody heard after the feedback wasn’t in it', () => {
  const told = { when: '2026-03', until: null, compiled: null, feedback: { on: '2026-04-10', how: 'Affischer', to: null }, counted: [] };
  expect(lateHeard({ ...told, events: [{ on: '2026-04-09' }] }, '2026-05-01')).toBeNull();
  expect(lateHeard({ ...told, events: [{ on: '2026-04-11' }, { on: '2026-04-20' }] }, '2026-05-01')).toBe('2026-04-20');
  expect(lateHeard({ ...told, feedback: null, events: [{ on: '2026-04-11' }] }, '2026-05-01')).toBeNull();
});

test('a survey isn’t counted by tapping', () => {
  expect(['street', 'meeting', null].map((method) => isCountedByTap({ method: method as 'street' | null }))).toEqual([true, true, true]);
  expect(isCountedByTap({ method: 'digitalSurvey' })).toBe(false);
});
