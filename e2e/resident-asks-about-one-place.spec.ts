import { expectAccessibleInBoth } from './axe.ts';
import { expect, section, test } from './journey.ts';
import { thisYear } from './years.ts';

test('a resident finds what was said, promised and done at one place, and goes on to the commitment', async ({ page, request }) => {
  await page.goto(`/exempelkommun/${thisYear}`);
  await page.getByRole('link', { name: 'Plats för plats' }).click();
  await page.getByRole('link', { name: 'Centrum', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Centrum');
  await expect(page.locator('.lead')).toHaveText(
    /^En synpunkt från dialogerna nämner platsen\. \d+ åtaganden pekar ut den, och för .+ av dem är något redovisat som gjort här\.$/,
  );
  const row = section(page, 'Lovat och gjort här').getByRole('row', { name: /^Synlig polis i Centrum och Hamnen/ });
  await expect(row).toContainText(/ja.*pass/);
  await expect(section(page, 'Vad som har sagts om platsen')).toContainText('Det känns otryggt i Centrum på kvällarna');
  await expectAccessibleInBoth(page);

  const file = await (await request.get(`/exempelkommun/${thisYear}/plats/centrum.json`)).json();
  const patrols = file.data.find(({ layer, what }: { layer: string; what: string }) => layer === 'done' && what.startsWith('Synlig polis'));
  await expect(row).toContainText(`${patrols.value} pass`);
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Synlig polis i Centrum och Hamnen');
});

test('a place that nobody names isn’t there; where no place is named, the list says so', async ({ page, request }) => {
  expect((await request.get(`/exempelkommun/${thisYear}/plats/ingenstans`)).status()).toBe(404);
  await page.goto('/lidkoping/2018');
  await expect(page.getByRole('link', { name: 'Plats för plats' })).toHaveCount(0);
  await page.goto('/lidkoping/2018/plats');
  await expect(page.locator('.lead')).toHaveText('Inga platser nämns i löftet, dialogerna eller det som är gjort.');
});
