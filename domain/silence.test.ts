import { expect, test } from 'vitest';
import { pledge } from './pledge.ts';
import { publicSilences, type Silence, takenBackSilences } from './silence.ts';
import { withoutTakenDown } from './takedown.ts';

const monthly = { step: 'month' as const, delayDays: 30, threshold: null, roundingTo: null, from: null };
const said = (on: string, over: Partial<Silence> = {}): Silence => ({ key: on, kind: 'nothingNew', by: 'police', on, reason: null, takenBack: null, ...over });
const delayed = { publicationClass: 'delayed' as const, responsible: 'police' as const, countedBy: monthly, spans: [] };
const open = { ...delayed, publicationClass: 'open' as const, countedBy: null };
const days = (told: typeof delayed | typeof open, today: string, all = [said('2026-03-03')]) => publicSilences(all, told, today).map(({ when }) => when);

test('of what is told at once the day is told, from the day', () => {
  expect(days(open, '2026-03-02')).toEqual([]);
  expect(days(open, '2026-03-03')).toEqual(['2026-03-03']);
});

test('of what is delayed the month, when its numbers would be shown, once however often it was said', () => {
  const twice = [said('2026-03-03'), said('2026-03-20')];
  expect(days(delayed, '2026-04-30', twice)).toEqual([]);
  expect(days(delayed, '2026-05-01', twice)).toEqual(['2026-03']);
});

test('not beside a number of the same month: that it was not the last thing would be told', () => {
  expect(days({ ...delayed, spans: ['2026-03'] } as typeof delayed, '2026-05-01')).toEqual([]);
});

test.each(['people', 'internal'] as const)('of the class %s nothing is told: it would mean zero', (publicationClass) => {
  expect(publicSilences([said('2026-03-03')], { ...delayed, publicationClass }, '2026-12-01')).toEqual([]);
});

test('that nothing is reported is told at once with why, whatever the class', () => {
  const why = [said('2026-03-03', { kind: 'nothingReported', reason: 'Vakans.' })];
  expect(publicSilences(why, { ...delayed, publicationClass: 'people' }, '2026-03-03')).toEqual([
    { key: '2026-03-03', kind: 'nothingReported', by: 'police', reason: 'Vakans.', when: '2026-03-03' },
  ]);
});

test('what is taken back says nothing, and that it went is told only where it could be seen', () => {
  const gone = [said('2026-03-03', { takenBack: '2026-03-10' })];
  expect(days(open, '2026-03-12', gone)).toEqual([]);
  expect(takenBackSilences(gone, open, '2026-03-12')).toEqual([{ on: '2026-03-10' }]);
  expect(takenBackSilences(gone, delayed, '2026-06-12')).toEqual([]);
});

test('nothing new isn’t told where something that anyone could see was taken down; what nobody could see changes nothing', () => {
  const said = { key: 's', kind: 'nothingNew', by: 'police', on: '2026-03-03' };
  const left = (publicationClass: string | null) => {
    const activity = { key: 'a', on: '2026-03-20', by: 'police', publicationClass };
    const one = {
      key: 'pass',
      title: 'Pass',
      responsible: 'police',
      kind: 'footPatrol',
      activities: [activity],
      silences: [said, { ...said, key: 't', on: '2026-08-03' }],
    };
    const whole = pledge.parse({
      key: 'p',
      slug: '2026',
      municipalities: ['prov'],
      period: { from: '2026', to: '2026' },
      focusAreas: [{ key: 'f', title: 'F', commitments: [one] }],
    });
    const shown = withoutTakenDown({ pledge: whole, ids: new Map([['activity/pass/a', 'x']]) }, [{ noun: 'activity', id: 'x', on: '2026-06-01' }]);
    return shown.focusAreas[0]?.commitments[0]?.silences.map(({ key }) => key);
  };
  expect(left(null)).toEqual(['t']);
  expect(left('internal')).toEqual(['s', 't']);
});
