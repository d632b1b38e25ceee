import { describe, expect, test } from 'vitest';
import { agreement, situationPicture } from './agreement.ts';
import { type CitedRows, publicAgreement, publicPicture } from './public-shared.ts';
import type { PublicationClass } from './publication-class.ts';
import { publicationSetting, safeSetting } from './publication-setting.ts';

const today = '2026-03-02';
const said = { due: '2026-10-01', state: 'done' as const, stateOn: '2026-02-20', stateReason: 'Klart.', situationPicture: 'bild' };

function rowsOf(classes: Record<string, PublicationClass[]>, around: Partial<CitedRows> = {}, row: object = said) {
  const rows = ['r1', 'r2'].map((key) => ({ key, text: key, owner: 'joint' as const, ...row }));
  const given = agreement.parse({ key: 'avtal', organisations: ['prov'], actionPlans: [{ key: 'p', year: 2026, title: 'Plan', rows }] });
  const cited = { classes: new Map(Object.entries(classes)), setting: safeSetting, hasPicture: () => true, today, ...around };
  return publicAgreement(given, cited).actionPlans.flatMap((plan) => plan.rows);
}

describe('of an action plan', () => {
  test('only the rows that a public commitment refers to pass', () => {
    expect(rowsOf({ r2: ['open'] }).map(({ key }) => key)).toEqual(['r2']);
    expect(rowsOf({})).toEqual([]);
  });

  test('due dates and states pass at once where all of it is told at once', () => {
    const told = { due: '2026-10-01', state: 'done', on: '2026-02-20', reason: 'Klart.', picture: 'bild' };
    expect(rowsOf({ r1: ['open', 'open'] })).toEqual([{ key: 'r1', number: null, text: 'r1', owner: 'joint', told }]);
  });

  test.each([
    [['delayed'], '2026-12-31', false],
    [['delayed'], '2027-01-30', false],
    [['open', 'delayed'], '2027-01-30', false],
    [['open', 'delayed'], '2027-01-31', true],
    [['people'], '2027-01-30', false],
    [['people'], '2027-01-31', true],
    [['open', 'internal'], '2030-01-01', false],
  ] as const)('a row with %j behind it says how it stands on %s: %s', (classes, day, expected) => {
    expect(rowsOf({ r1: [...classes] }, { today: day }).map(({ told }) => told !== null)).toEqual([expected]);
  });

  test('a municipality that tells no days tells no row before the year is told', () => {
    const setting = publicationSetting.parse({ finestTime: 'month' });
    expect(rowsOf({ r1: ['open'] }, { setting })[0]?.told).toBeNull();
    expect(rowsOf({ r1: ['open'] }, { setting, today: '2027-01-31' })[0]?.told).not.toBeNull();
  });

  test('what is told later is told as coarsely as what was done, and only what is told by then', () => {
    const on = { today: '2027-01-31', setting: safeSetting };
    const told = { due: '2026-10', state: 'done', on: '2026-02', reason: 'Klart.', picture: 'bild' };
    expect(rowsOf({ r1: ['delayed'] }, on)[0]?.told).toEqual(told);
    expect(rowsOf({ r1: ['delayed'] }, on, { ...said, stateOn: '2027-01-10' })[0]?.told).toBeNull();
    expect(rowsOf({ r1: ['delayed'] }, { ...on, today: '2027-03-03' }, { ...said, stateOn: '2027-01-10' })[0]?.told).toMatchObject({ on: '2027-01' });
    const { due: _, ...withoutDue } = told;
    expect(rowsOf({ r1: ['delayed'] }, on, { ...said, due: '2027-05-03' })[0]?.told).toEqual(withoutDue);
  });

  test('a state that nobody has said isn’t told as one', () => {
    expect(rowsOf({ r1: ['open'] }, {}, { due: null, state: 'open' })[0]?.told).toMatchObject({ state: null, on: null });
  });

  test('a picture that nobody may know of isn’t named', () => {
    expect(rowsOf({ r1: ['open'] }, { hasPicture: () => false })[0]?.told?.picture).toBeNull();
  });
});

test('of a situation picture only what is meant for the public passes, not before its day, and never that there were tips', () => {
  const picture = situationPicture.parse({
    key: 'bild',
    organisations: ['prov'],
    on: today,
    from: '2026-02-23',
    to: '2026-03-01',
    kinds: ['reports', 'tips'],
    summary: 'Läge',
    internal: 'hemligt',
  });
  expect(publicPicture(picture, '2026-03-01')).toBeNull();
  const shown = { key: 'bild', organisations: ['prov'], on: today, kinds: ['reports'], restsOn: [], summary: 'Läge', summaryEn: null, corrected: null };
  expect(publicPicture(picture, today)).toEqual(shown);
});
