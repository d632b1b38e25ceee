import { expect, test } from 'vitest';
import { dump, temporaryPublicStore } from '#db/public/testing/public-store.ts';
import { publish } from '#db/publish.ts';
import { changeAreas } from '#db/working/mutations/change-areas.ts';
import { changeSettings } from '#db/working/mutations/change-settings.ts';
import { parties } from '#db/working/testing/drafting.ts';
import { noon, temporaryFolder } from '#db/working/testing/store.ts';
import { words } from '#words/words.ts';

test('what a municipality decides for all its pledges is public at once, and it is told when it isn’t', async () => {
  const all = parties();
  const target = temporaryPublicStore(temporaryFolder(), noon);
  publish(all.store.read, target, noon);
  Object.assign(globalThis, { medborgarlofteStores: { store: all.store, target } });
  const { doVerb } = await import('./do-verb.ts');
  const municipality = all.id('prov');
  const setting = { delayDays: 30, threshold: 5, roundingTo: 5, finestPlace: 'place', finestTime: 'month' };
  expect(shown()).toContain('2026-02-08');
  const outcome = await doVerb(changeSettings, all.publisher, { municipality, version: 0, ...setting }, null, words('sv'), noon);
  expect(outcome).toMatchObject({ isPublished: true });
  expect(shown()).not.toContain('2026-02-08');

  target.$client.close();
  const areas = { municipality, version: 1, areas: [{ name: 'Norr', places: 'Torget' }], reason: 'Kommunen har delats in på nytt.' };
  expect(await doVerb(changeAreas, all.publisher, areas, null, words('sv'), noon)).toMatchObject({ isPublished: false });

  function shown() {
    return JSON.stringify(dump(target).activity);
  }
});
