import { expect, test } from 'vitest';
import { readingOf } from '#domain/reading.ts';
import { publishable } from '../testing/twin.ts';
import { keptReadingOf } from './kept-reading.ts';

test('is what it would be without being remembered, whatever changes', () => {
  const [pledge] = publishable().pledges;
  const [commitment] = pledge?.focusAreas[0]?.commitments ?? [];
  if (!pledge || !commitment) throw new Error('a commitment expected');
  const judged = { ...commitment, events: [{ when: '2026-01-05', quantity: 1, place: null, measure: null }], continuesFrom: null };
  const given: Parameters<typeof readingOf>[] = [
    [judged, pledge.period, '2026-02-01', []],
    [judged, pledge.period, '2026-12-01', []],
    [judged, { ...pledge.period, to: '2026-12-02' }, '2026-12-01', []],
    [{ ...judged, events: [] }, pledge.period, '2026-12-01', []],
    [judged, pledge.period, '2026-12-01', [{ publisher: 'Prov', date: '2026-11-01' }]],
  ];
  for (const each of [...given, ...given]) expect(keptReadingOf('one', ...each)).toEqual(readingOf(...each));
  const [first] = given;
  if (first) expect(keptReadingOf('one', ...first)).toBe(keptReadingOf('one', ...first));
});
