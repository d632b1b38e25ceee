import { beforeEach, describe, expect, test } from 'vitest';
import { dump, temporaryPublicStore } from '../../public/testing/public-store.ts';
import { publish } from '../../publish.ts';
import { listHeldTexts } from '../queries/held-texts.ts';
import { getMunicipalitySetting } from '../queries/municipality-setting.ts';
import { parties } from '../testing/drafting.ts';
import { noon, temporaryFolder } from '../testing/store.ts';
import { changeAreas } from './change-areas.ts';
import { changeSettings } from './change-settings.ts';
import { decideText } from './decide-text.ts';
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

test('an area is never a school, a home or an address, and its places are one a line', () => {
  const version = getMunicipalitySetting(all.store.read, all.id('prov'), noon)?.areasVersion;
  const arrange = (areas: unknown[], who = all.publisher) => changeAreas.perform(all.store, who, noon, { municipality: all.id('prov'), version, areas });
  for (const name of ['Björkskolan', 'Storgatan 5', 'Ekbackens äldreboende']) expect(() => arrange([{ name, places: '' }])).toThrow('areaTooSmall');
  expect(() => arrange([{ name: 'Norr', places: '' }], all.coordinator)).toThrow('forbidden');
  arrange([
    { name: 'Norr', places: 'Norrskolan\n\nNorra torget ' },
    { name: '', places: '' },
  ]);
  expect(getMunicipalitySetting(all.store.read, all.id('prov'), noon)?.areas).toEqual([{ name: 'Norr', places: ['Norrskolan', 'Norra torget'] }]);
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
    expect(held).toMatchObject({ text: place, suspicions: ['streetNumber', 'person'], by: 'police', isRefused: false });
    const decision = { pledge: held?.pledge, hash: held?.hash, decision: 'show' };
    expect(() => decideText.perform(all.store, all.coordinator, noon, decision)).toThrow('textGone');
    expect(() => decideText.perform(all.store, all.police, noon, { ...decision, hash: 'f'.repeat(64) })).toThrow('textGone');
    decideText.perform(all.store, all.police, noon, { ...decision, decision: 'hide' });
    publish(all.store.read, target, noon);
    expect(JSON.stringify(dump(target))).toBe(before);
    expect(listHeldTexts(all.store.read, all.police, noon)).toMatchObject([{ isRefused: true }]);
    decideText.perform(all.store, all.police, noon, decision);
    publish(all.store.read, target, noon);
    expect(JSON.stringify(dump(target))).toContain(place);
    expect(listHeldTexts(all.store.read, all.police, noon)).toEqual([]);
  });

  function log(): void {
    logActivity.perform(all.store, all.police, noon, { commitment: all.id2026('pass'), on: '2026-03-01', place, quantity: 1 });
    publish(all.store.read, target, noon);
  }
});
