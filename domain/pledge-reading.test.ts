import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '#words/words.ts';
import type { Status } from './assessment.ts';
import { pledgeReading } from './pledge-reading.ts';
import { strictness } from './standing.ts';

const many = (counts: Partial<Record<Status, number>>) =>
  Object.entries(counts).flatMap(([status, count]) => Array.from({ length: count }, () => ({ status: status as Status })));
const said = (counts: Partial<Record<Status, number>>, phase: 'during' | 'after') => {
  const { verdict, lead } = pledgeReading(many(counts), phase);
  return (['sv', 'en'] as const).map((locale) => [words(locale).say(verdict), ...(lead ? [words(locale).say(lead)] : [])].join(' / '));
};

test.each([
  [
    { kept: 5, partlyKept: 1, nothingReported: 1 },
    'after',
    'Fem av sju åtaganden uppfylldes. Ett är inte redovisat. / Ett uppfylldes delvis.',
    'Five of seven commitments were kept. One has not been reported on. / One was partly kept.',
  ],
  [
    { onTrack: 5, offTrack: 1, notAssessed: 2 },
    'during',
    'Fem av åtta åtaganden går enligt plan. Ett avviker. / Två är inte bedömda.',
    'Five of eight commitments are on track. One is off track. / Two have not been assessed.',
  ],
  [
    { onTrack: 1, atRisk: 2, completed: 3 },
    'during',
    'Ett av sex åtaganden går enligt plan. Två riskerar att avvika. / Tre är genomförda.',
    'One of six commitments is on track. Two are at risk. / Three are completed.',
  ],
  [
    { completed: 2, notStarted: 1 },
    'during',
    'Två av tre åtaganden är genomförda. Ett är inte påbörjat.',
    'Two of three commitments are completed. One has not started.',
  ],
  [
    { notKept: 2, notAssessed: 1 },
    'after',
    'Inget av tre åtaganden har bedömts som uppfyllt. Två uppfylldes inte. / Ett är inte bedömt.',
    'None of the three commitments has been judged kept. Two were not kept. / One has not been assessed.',
  ],
  [{ kept: 1 }, 'after', 'Löftets enda åtagande uppfylldes.', 'The pledge’s only commitment was kept.'],
  [{ kept: 2 }, 'after', 'Båda åtagandena uppfylldes.', 'Both commitments were kept.'],
  [{ kept: 13 }, 'after', 'Alla 13 åtaganden uppfylldes.', 'All 13 commitments were kept.'],
  [{ notAssessed: 6 }, 'during', 'Inget av sex åtaganden är bedömt.', 'None of the six commitments has been assessed.'],
  [{}, 'after', 'Löftets åtaganden är inte kända.', 'The pledge’s commitments are not known.'],
] as const)('%o %s', (counts, phase, sv, en) => {
  expect(said(counts, phase)).toEqual([sv, en]);
});

test('everything promised is counted once, worst first, and can be said', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...strictness), { maxLength: 40 }), fc.constantFrom('before', 'during', 'after'), (statuses, phase) => {
      const reading = pledgeReading(
        statuses.map((status) => ({ status })),
        phase,
      );
      expect(reading.groups.reduce((sum, { count }) => sum + count, 0)).toBe(statuses.length);
      expect(reading.groups.map(({ status }) => strictness.indexOf(status))).toEqual(
        [...reading.groups.map(({ status }) => strictness.indexOf(status))].sort((a, b) => a - b),
      );
      for (const locale of ['sv', 'en'] as const) {
        const text = [words(locale).say(reading.verdict), reading.lead ? words(locale).say(reading.lead) : ''].join(' ');
        expect(text).toMatch(/^\p{Lu}.*\. ?$/u);
        expect(text).not.toMatch(/[{}%]|undefined|null| {2}\S|\.\./);
      }
    }),
  );
});
