import { expectAccessibleInBoth, layOutWhole } from './axe.ts';
import { rowsOf } from './files.ts';
import { charts, expect, goBy, section, test } from './journey.ts';
import { lastYear, thisYear } from './years.ts';

test('what deviates comes first, with how far, why and when the next report is awaited; nothing is left out', async ({ page, request }) => {
  await page.goto(`/exempelkommun/${thisYear}`);
  await goBy(page, 'Avvikelser');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(\S+ åtaganden? avviker|Inget åtagande avviker)/);

  const list = section(page, 'Avvikelser, de värsta först');
  const rowsInFile = rowsOf(await (await request.get(`/exempelkommun/${thisYear}/avvikelser.csv`)).text());
  const each = [...new Map(rowsInFile.map(({ commitment = '', place = '', title = '' }) => [commitment, { place, title }])).values()];
  const deviating = each.filter(({ place }) => place !== 'other');
  await expect(list.getByRole('heading', { level: 3 })).toHaveText(deviating.map(({ title }) => title));
  const order = ['offTrack', 'atRisk', 'stale', 'notAssessed', 'nothingReported', 'other'];
  expect(each.map(({ place }) => order.indexOf(place))).toEqual(each.map(({ place }) => order.indexOf(place)).sort((a, b) => a - b));
  const others = section(page, 'Övriga åtaganden').getByRole('listitem');
  await expect(others).toHaveCount(each.length - deviating.length);

  const rows = list.locator('ol > li');
  const meetings = rows.filter({ hasText: 'Möten om grannsamverkan' });
  await expect(meetings).toContainText(/\d+ möten efter planen till och med .+ \(\d+.dagar\)/);
  await expect(meetings).toContainText(/Inaktuell sedan .+/);
  await expect(meetings).toContainText(/Nästa redovisning\s*skulle ha kommit/);
  const police = rows.filter({ hasText: 'Synlig polis i Centrum och Hamnen' });
  await expect(police).toContainText('Kommendering.');
  await expect(police).toContainText('ingen tidigare rapport');
  const talks = rows.filter({ hasText: 'Orossamtal med unga' });
  await expect(talks).toContainText('Kommunen');
  await expect(talks).toContainText('Polisen');
  expect(await talks.textContent()).not.toMatch(/dagar\)/);
});

test('the causes over the pledge’s life and the pledge before stand beside it, in charts and tables', async ({ page, request }) => {
  await page.goto(`/exempelkommun/${lastYear}/avvikelser`);
  await layOutWhole(page);
  const causes = charts(page).filter({ hasText: 'Orsaker till avvikelser' });
  await expect(causes.getByRole('row')).toHaveCount(14);
  await expect(causes.getByRole('row').nth(1)).toContainText('ingen har bedömt');
  expect((await request.get(`/exempelkommun/${lastYear}/avvikelser/orsaker.svg`)).status()).toBe(200);
  await page.goto(`/exempelkommun/${thisYear}/avvikelser`);
  await layOutWhole(page);
  await expect(section(page, 'Mot förra löftet').getByRole('table', { name: 'Läge för läge' })).toBeVisible();
  await expect(charts(page).filter({ hasText: 'redovisat antal per åtagande' })).toHaveCount(1);
  await expectAccessibleInBoth(page);
});

test('a pledge that nothing is known to deviate from says no more than is known', async ({ page }) => {
  await page.goto('/lidkoping/2020/avvikelser');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Inget åtagande avvek.');
  await expect(page.getByText('Ingen orsak är angiven för något åtagande under löftets tid.')).toBeVisible();
});
