import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, hintsOf, weakIn } from './testability.ts';

const period = { from: '2027-01-01', to: '2027-12-31' };
const sound: Draft = {
  wording: 'Polisen går minst fyra fotpass i veckan i Centrum.',
  keptWhen: 'Minst fyra fotpass i veckan är gjorda.',
  responsible: 'police',
  parties: [],
  reportingEveryDays: 30,
  measures: [{ type: 'count', value: 4, unit: 'fotpass', per: { every: 1, unit: 'week' }, deadline: null }],
};

test('a promise that can be followed up gets no advice', () => {
  expect(hintsOf(sound, period)).toEqual([]);
});

describe('weak words', () => {
  test.each([
    ['Vi ska försöka engagera vuxna.', ['försöka']],
    ['Fortsatt hög närvaro.', ['fortsatt', 'hög']],
    ['Kommunen verkar för ökad trygghet, i möjligaste mån.', ['verkar för', 'ökad', 'i möjligaste mån']],
    ['Vi arbetar för att FORTSÄTTA arbeta för det.', ['arbetar för', 'fortsätta', 'arbeta för']],
    ['Högsta domstolen, godis och merkostnad i Högsby.', []],
    ['Minst åtta trygghetsvandringar under året.', []],
  ])('%s', (text, found) => {
    expect(weakIn(text)).toEqual(found);
  });
});

test.each<[string, Partial<Draft>, string]>([
  ['a weak word', { wording: 'Vi försöker.' }, 'weakWords'],
  ['nothing that would count', { keptWhen: null }, 'noKeptWhen'],
  ['no target', { measures: [] }, 'noTarget'],
  ['no number', { measures: [{ type: 'count', value: null, unit: 'pass', per: null, deadline: null }] }, 'noValue'],
  ['no unit', { measures: [{ type: 'count', value: 4, unit: null, per: null, deadline: null }] }, 'noUnit'],
  ['another party without a name', { responsible: 'other' }, 'noOwner'],
  ['no rhythm', { reportingEveryDays: null }, 'noRhythm'],
  ['a last day after the period', { measures: [{ type: 'deadline', value: null, unit: null, per: null, deadline: '2028-01-31' }] }, 'outsidePeriod'],
])('%s gives just that advice', (_, given, key) => {
  expect(hintsOf({ ...sound, ...given }, period).map((hint) => hint.key)).toEqual([key]);
});

test('a target without a time in a pledge without an end has no date', () => {
  const open = { ...sound, measures: [{ type: 'count' as const, value: 4, unit: 'pass', per: null, deadline: null }] };
  expect(hintsOf(open, { from: '2027-01-01', to: null }).map(({ key }) => key)).toEqual(['noDate']);
  expect(hintsOf(open, period)).toEqual([]);
});

test('whatever is written, advice is given and nothing is thrown', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (wording) => Array.isArray(hintsOf({ ...sound, wording }, period))));
});
