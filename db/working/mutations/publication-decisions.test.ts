import { beforeEach, describe, expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import { dump, temporaryPublicStore } from '../../public/testing/public-store.ts';
import { publish } from '../../publish.ts';
import { readDocument } from '../queries/document.ts';
import { listHeldTexts } from '../queries/held-texts.ts';
import { listLogChoices } from '../queries/log-choices.ts';
import { getMunicipalitySetting } from '../queries/municipality-setting.ts';
import { listPast } from '../queries/past.ts';
import { parties } from '../testing/drafting.ts';
import { noon, temporaryFolder } from '../testing/store.ts';
import { changeAreas } from './change-areas.ts';
import { tightenClass } from './change-class.ts';
import { changeSettings } from './change-settings.ts';
import { decideText } from './decide-text.ts';
import { importDocument } from './import-document.ts';
import { logActivity } from './log-activity.ts';

let all: ReturnType<typeof parties>;
let target: ReturnType<typeof temporaryPublicStore>;
beforeEach(() => {
  all = parties();
  target = temporaryPublicStore(temporaryFolder(), noon);
});

describe('the settings of a municipality', () => {
  const safe = { delayDays: 30, threshold: 5, roundingTo: 5, finestPlace: 'place', finestTime: 'day', showWhenAndWhere: false };

  test('are the safe ones until somebody decides; what is stricter holds at once', () => {
    expect(setting()).toMatchObject({ version: 0, setting: safe, later: null });
    change({ delayDays: '45', threshold: 8 });
    expect(setting()).toMatchObject({ version: 1, setting: { ...safe, delayDays: 45, threshold: 8 }, later: null });
  });

  test('less strict needs a reason and a day, and is withdrawn by deciding anew', () => {
    change({ delayDays: 45 });
    expect(() => change({ delayDays: 20, version: 1 })).toThrow('reasonForEasing');
    change({ delayDays: 20, threshold: 9, version: 1, reason: 'Ingen skadas av det.' });
    expect(setting()).toMatchObject({ setting: { delayDays: 45, threshold: 9 }, later: { setting: { delayDays: 20, threshold: 9 } } });
    expect(setting(23.9)?.setting.delayDays).toBe(45);
    expect(setting(24)).toMatchObject({ setting: { delayDays: 20 }, later: null });
    change({ delayDays: 45, threshold: 9, version: 2 });
    expect(setting(48)?.setting.delayDays).toBe(45);
  });

  test('never go below what can’t point at a person, and are the publisher’s of the municipality alone', () => {
    for (const wrong of [{ threshold: 4 }, { delayDays: 6 }, { roundingTo: 4 }]) expect(() => change({ ...wrong, reason: 'x' })).toThrow();
    for (const who of [all.coordinator, all.police]) expect(() => change({}, who)).toThrow(/forbidden|unknown/);
    for (const who of [all.chief, all.stranger]) expect(() => change({}, who)).toThrow('unknown');
    expect(() => change({ version: 7 })).toThrow('changedMeanwhile');
  });

  function change(given: Record<string, unknown>, who = all.publisher): void {
    changeSettings.perform(all.store, who, noon, { municipality: all.id('prov'), version: 0, ...safe, ...given });
  }
  function setting(hours = 0) {
    return getMunicipalitySetting(all.store.read, all.id('prov'), new Date(noon.getTime() + hours * 3_600_000));
  }
});

describe('the areas of a municipality', () => {
  const norr = [
    { name: 'Norr', places: 'Norrskolan\n\nNorra torget ' },
    { name: '', places: '' },
  ];

  test('are never a school, a home or an address; their places are one a line, and a name that must be looked at makes no key', () => {
    for (const name of ['Björkskolan', 'Storgatan 5', 'Ekbackens äldreboende']) expect(() => arrange([{ name, places: '' }])).toThrow('areaTooSmall');
    expect(() => arrange([{ name: 'Norr', places: '' }], { who: all.coordinator })).toThrow('forbidden');
    arrange([...norr, { name: 'Där pojken 14 år bor', places: '' }]);
    expect(at('2026-04-01')?.areas).toMatchObject([{ key: 'norr', places: ['Norrskolan', 'Norra torget'] }, { key: 'omrade' }]);
  });

  test('hold from the first month that hasn’t begun when a day has passed, with a reason', () => {
    expect(() => arrange(norr, { reason: '' })).toThrow('reasonForAreas');
    arrange(norr);
    expect(at('2026-03-31')).toMatchObject({ areas: [], laterAreas: { from: '2026-04' } });
    expect(at('2026-04-01')).toMatchObject({ areas: [{ name: 'Norr' }], laterAreas: null });
    const late = new Date('2026-03-31T20:00:00Z');
    arrange([{ name: 'Söder', places: '' }], { now: late });
    expect(at('2026-04-01')).toMatchObject({ areas: [], laterAreas: { from: '2026-05', areas: [{ name: 'Söder' }] } });
  });

  test('are withdrawn before they hold by deciding on those that do, and kept by a later document once they have begun', () => {
    arrange(norr);
    arrange([], { reason: '' });
    expect(at('2026-12-01')).toMatchObject({ areas: [], laterAreas: null });
    arrange(norr);
    const document = readDocument(all.store.read);
    const given = document.organisations.map((one) => (one.key === 'prov' ? { ...one, areas: [{ key: 'ny', name: 'Ny', places: ['Norrskolan'] }] } : one));
    const june = new Date('2026-06-01T10:00:00Z');
    importDocument(all.store, operator, june, { ...document, organisations: given.map((one) => ({ ...one, laterAreas: [] })) });
    expect(at('2026-06-02')).toMatchObject({ areas: [{ name: 'Norr' }] });
    expect(at('2026-03-02')?.divisions).toMatchObject([{ from: null, areas: [] }, { from: '2026-04' }]);
    expect(readDocument(all.store.read)).toEqual(document);
  });

  test('are what counts are told for from that month on; the months before keep theirs', () => {
    const june = new Date('2026-06-15T10:00:00Z');
    arrange(norr);
    for (const on of ['2026-03-05', '2026-04-05'])
      logActivity.perform(all.store, all.police, june, { commitment: all.id2026('pass'), on, place: 'Norrskolan', quantity: 1 });
    tightenClass.perform(all.store, all.police, june, { noun: 'commitment', subject: all.id2026('pass'), to: 'delayed', reason: '' });
    publish(all.store.read, target, june);
    const told = (dump(target).activity as { when: string; place: string | null }[]).flatMap((row) =>
      /^2026-0[34]$/.test(row.when) ? [[row.when, row.place]] : [],
    );
    expect(told.sort()).toEqual([
      ['2026-03', null],
      ['2026-04', 'Norr'],
    ]);
  });

  function arrange(areas: unknown[], { who = all.publisher, reason = 'Kommunen har delats in på nytt.', now = noon } = {}): void {
    const version = at('2026-03-02')?.areasVersion;
    changeAreas.perform(all.store, who, now, { municipality: all.id('prov'), version, areas, reason });
  }
  function at(day: string) {
    return getMunicipalitySetting(all.store.read, all.id('prov'), new Date(`${day}T10:00:00Z`));
  }
});

describe('a text that could point at somebody', () => {
  const place = 'Pojke 14 år på Hemliga vägen 3';

  test('is stopped until its own organisation has decided; others neither see it nor decide', () => {
    log();
    const before = JSON.stringify(dump(target));
    expect(before).not.toContain('Hemliga');
    expect(before).toContain('"…"');
    for (const who of [all.coordinator, all.publisher, all.stranger]) expect(listHeldTexts(all.store.read, who, noon)).toEqual([]);
    const [held] = listHeldTexts(all.store.read, all.police, noon);
    expect(held).toMatchObject({ text: place, suspicions: ['streetNumber', 'person'], noun: 'pledge', isRefused: false });
    const decision = { noun: held?.noun, subject: held?.subject, hash: held?.hash, decision: 'show' };
    expect(() => decideText.perform(all.store, all.coordinator, noon, decision)).toThrow('textGone');
    expect(() => decideText.perform(all.store, all.police, noon, { ...decision, hash: 'f'.repeat(64) })).toThrow('textGone');
    decideText.perform(all.store, all.police, noon, { ...decision, decision: 'hide' });
    expect(letThrough()).toEqual([]);
    publish(all.store.read, target, noon);
    expect(JSON.stringify(dump(target))).toBe(before);
    expect(listHeldTexts(all.store.read, all.police, noon)).toMatchObject([{ isRefused: true }]);
    decideText.perform(all.store, all.police, noon, decision);
    publish(all.store.read, target, noon);
    expect(JSON.stringify(dump(target))).toContain(place);
    expect(letThrough()).toEqual([place]);
    expect(listHeldTexts(all.store.read, all.police, noon)).toEqual([]);
    const asked = { kind: null, person: null, pledge: null, from: null, to: null, page: 1 };
    const decidedIn = (who: typeof all.police) => listPast(all.store.read, who, asked)?.past.filter(({ what }) => what === 'text.decided').length;
    expect([decidedIn(all.police), decidedIn(all.coordinator)]).toEqual([2, 0]);
  });

  function letThrough() {
    return listLogChoices(all.store.read, all.police, noon).commitments.flatMap(({ preview }) => preview.letThrough);
  }
  function log(): void {
    logActivity.perform(all.store, all.police, noon, { commitment: all.id2026('pass'), on: '2026-03-01', place, quantity: 1 });
    publish(all.store.read, target, noon);
  }
});
