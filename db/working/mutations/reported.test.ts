import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingStore } from '../connect.ts';
import { readPledge } from '../queries/document.ts';
import { record } from '../record.ts';
import { figure } from '../schema/figure.ts';
import { commitmentIn, dailyStore, figuresIn, happenedIn, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { correctFigure } from './correct-figure.ts';
import { logDialogue } from './log-dialogue.ts';
import { reportFigure } from './report-figure.ts';

let store: WorkingStore;
let samordnare: ReturnType<typeof memberOf>;
let id: ReturnType<typeof idsIn>;
beforeEach(() => {
  store = dailyStore();
  samordnare = memberOf(store, 'prov', 'coordinator');
  id = idsIn(store);
});

const said = (more: object = {}) => ({ commitment: id.commitment('belysning'), value: '7', measure: id.measure('platser'), asOf: '2026-02', ...more });
const report = (more: object = {}) => reportFigure.perform(store, samordnare, noon, said(more)).result.figure;

describe('a reported total', () => {
  test('has its window, its source, its parts and what is of it', () => {
    report({
      comparator: 'atLeast',
      source: id.source('rapport'),
      breakdown: [
        { label: 'Norr', value: '3' },
        { label: '', value: '' },
        { label: 'Söder', value: '' },
      ],
      ofWhich: [
        { label: 'varav i parker', value: '2' },
        { label: '', value: '' },
      ],
      note: 'Räknat i februari',
    });
    expect(commitmentIn(store, 'belysning')?.figures.slice(1)).toMatchObject([
      {
        value: 7,
        comparator: 'atLeast',
        unit: 'platser',
        asOf: '2026-02',
        measure: 'platser',
        source: 'rapport',
        by: 'municipality',
        published: false,
        breakdown: [
          { label: 'Norr', value: 3 },
          { label: 'Söder', value: null },
        ],
      },
      { label: 'varav i parker', value: 2, partOf: figuresIn(store)[2]?.key, breakdown: [] },
    ]);
  });

  test.each([
    [{ asOf: '', from: '2026-01-01', to: '2026-02-28' }, '2026-01-01/2026-02-28'],
    [{ asOf: '', to: '2026-02-28' }, '2026-02-28'],
    [{ asOf: '', from: '2026-02-28', to: '2026-02-28' }, '2026-02-28'],
  ])('covers %j as %s', (more, asOf) => {
    report(more);
    expect(commitmentIn(store, 'belysning')?.figures.at(-1)?.asOf).toBe(asOf);
  });

  test.each([
    [{ asOf: '' }, 'windowMissing', 'to'],
    [{ asOf: '', from: '2026-02-02', to: '2026-02-01' }, 'windowTurned', 'to'],
    [{ to: '2026-02-01' }, 'windowTwice', 'to'],
    [{ asOf: '2026-03' }, 'windowNotOver', 'to'],
    [{ asOf: '2025' }, 'windowOutside', 'to'],
    [{ value: 2.5 }, 'wholeNumber', 'value'],
    [{ breakdown: [{ label: '', value: 2 }] }, 'partWithoutName', 'breakdown.0.label'],
    [{ ofWhich: [{ label: 'av dem', value: 8 }] }, 'partAboveTotal', 'value'],
    [{ measure: '', unit: '' }, 'unitMissing', 'unit'],
    [{ unit: 'samtal', measure: '', ofWhich: [{ label: 'efter tips', value: 1 }] }, 'countsWorried', 'ofWhich.0.label'],
    [{ breakdown: [{ label: 'orossamtal', value: 1 }] }, 'countsWorried', 'breakdown.0.label'],
    [{ label: 'samtal efter tips' }, 'countsWorried', 'label'],
    [{ source: '0123456789abcdef' }, 'notItsSource', 'source'],
  ])('%j is refused: %s', (more, key, field) => {
    expect(refusalOf(() => report(more))).toMatchObject({ sentence: { key }, field });
    expect(figuresIn(store)).toHaveLength(2);
  });

  test('is stored once however often the form is sent', () => {
    const first = reportFigure.perform(store, samordnare, noon, said(), 'nyckel');
    expect(reportFigure.perform(store, samordnare, noon, said(), 'nyckel')).toEqual(first);
    expect(figuresIn(store)).toHaveLength(3);
  });

  test('whatever is said, a total that isn’t over never gets in', () => {
    const spans = fc.constantFrom('2026', '2026-01', '2026-02', '2026-03', '2026-Q1', '2026-H2', '2026-03-02', '2026-03-03', '2025-12-01/2026-01-31', '2027');
    fc.assert(
      fc.property(spans, (asOf) => {
        const isIn = refusalOf(() => report({ asOf })) === null;
        expect(isIn).toBe(['2026-01', '2026-02', '2026-03-02', '2025-12-01/2026-01-31'].includes(asOf));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a corrected total', () => {
  const given = (figure: string, more: object = {}) => ({
    figure,
    version: 1,
    reason: 'Räknat två gånger',
    value: 5,
    measure: id.measure('platser'),
    asOf: '2026-02',
    ...more,
  });

  test('is a version of its own; the earlier one stays', () => {
    const first = report();
    const { figure: second } = correctFigure.perform(store, samordnare, noon, given(first)).result;
    expect(commitmentIn(store, 'belysning')?.figures.slice(1)).toMatchObject([
      { key: first, value: 7, corrects: null },
      { key: second, value: 5, corrects: { figure: first, on: '2026-03-02', reason: 'Räknat två gånger' } },
    ]);
    expect(refusalOf(() => correctFigure.perform(store, samordnare, noon, given(first, { value: 6 })))).toMatchObject({
      kind: 'conflict',
      current: { id: second, value: 5 },
    });
    expect(happenedIn(store)).toEqual(['figure.reported', 'figure.corrected']);
  });

  test('stays published through a correction only where a source has published it', () => {
    const publishedAfter = (more: object) => {
      const first = report(more);
      const event = { what: 'figure.marked', subject: first, before: null, after: null };
      record(store, operator, noon, (tx) => ({ result: tx.update(figure).set({ published: true }).where(eq(figure.id, first)).run(), event }));
      const { figure: second } = correctFigure.perform(store, samordnare, noon, given(first, more)).result;
      return figuresIn(store).find(({ id: one }) => one === second)?.published;
    };
    expect(publishedAfter({ source: id.source('rapport') })).toBe(true);
    expect(publishedAfter({})).toBe(false);
  });

  test('is withdrawn by one that has no number', () => {
    const first = report({ breakdown: [{ label: 'Norr', value: 3 }] });
    correctFigure.perform(store, samordnare, noon, { figure: first, version: 1, reason: 'Fel kommun', withdrawn: 'on' });
    expect(commitmentIn(store, 'belysning')?.figures.at(-1)).toMatchObject({ value: null, breakdown: [], corrects: { figure: first } });
    expect(happenedIn(store)).toContain('figure.withdrawn');
  });

  test('says what is wrong with it beside its field', () => {
    const first = report();
    expect(refusalOf(() => correctFigure.perform(store, samordnare, noon, given(first, { value: '' })))?.sentence.key).toBe('valueMissing');
    expect(refusalOf(() => correctFigure.perform(store, samordnare, noon, given(first, { value: 7 })))?.sentence.key).toBe('nothingChanged');
  });

  test('isn’t the other party’s to correct, nor is what a source says of a joint commitment', () => {
    const kommunpolis = memberOf(store, 'polis', 'coordinator');
    expect(refusalOf(() => correctFigure.perform(store, kommunpolis, noon, given(report())))?.kind).toBe('unknown');
    const joint = figuresIn(store).find(({ key }) => key === 'gemensam')?.id ?? '';
    for (const who of [kommunpolis, samordnare]) expect(refusalOf(() => correctFigure.perform(store, who, noon, given(joint)))?.kind).toBe('unknown');
    const read = figuresIn(store).find(({ key }) => key === 'rapporterad')?.id ?? '';
    expect(refusalOf(() => correctFigure.perform(store, samordnare, noon, given(read)))).toBe(null);
  });
});

describe('a dialogue', () => {
  const heard = (more: object = {}) => ({ pledge: id.pledge('prov-2026'), on: '2026-03-01', place: 'Torget', conversations: '30', respondents: '', ...more });
  const rounds = () => readPledge(store.read, 'prov-2026')?.pledge.dialogues ?? [];

  test('is one more time in its round', () => {
    logDialogue.perform(store, samordnare, noon, heard({ dialogue: id.round('torget') }));
    expect(rounds()).toMatchObject([{ key: 'torget', events: [{ on: '2026-03-01', place: 'Torget', conversations: 30, respondents: null }] }]);
  });

  test('or the first of a new one', () => {
    logDialogue.perform(
      store,
      memberOf(store, 'polis', 'coordinator'),
      noon,
      heard({ label: 'Personalmöte', audience: 'staff', method: 'meeting', conversations: 0 }),
    );
    expect(rounds()[1]).toMatchObject({ label: 'Personalmöte', audience: 'staff', method: 'meeting', events: [{ conversations: 0 }] });
  });

  test.each([
    [{}, 'roundWithoutName', 'label'],
    [{ label: 'Möte' }, 'roundWithoutAudience', 'audience'],
    [{ dialogue: '0123456789abcdef' }, 'notItsRound', 'dialogue'],
    [{ on: '2026-03-03' }, 'notHeldYet', 'on'],
    [{ dialogue: 'torget', label: 'Möte' }, 'roundTwice', 'label'],
    [{ conversations: '' }, 'nobodyCounted', 'conversations'],
  ])('%j is refused: %s', (more, key, field) => {
    expect(
      refusalOf(() =>
        logDialogue.perform(
          store,
          samordnare,
          noon,
          heard({ ...more, ...('dialogue' in more && more.dialogue === 'torget' ? { dialogue: id.round('torget') } : {}) }),
        ),
      ),
    ).toMatchObject({ sentence: { key }, field });
    expect(rounds()).toHaveLength(1);
  });
});

function refusalOf(perform: () => unknown): Refusal | null {
  try {
    perform();
    return null;
  } catch (fault) {
    if (fault instanceof Refusal) return fault;
    throw fault;
  }
}
