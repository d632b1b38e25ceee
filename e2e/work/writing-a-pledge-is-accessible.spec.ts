import { expectAccessibleInBoth } from '../axe.ts';
import { beginDraft, ownYear, submitDraft } from '../drafted-pledge.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { thisYear } from '../years.ts';

test('every page where a pledge is written, light and dark, fits the screen and passes axe', async ({ page, browser }) => {
  test.setTimeout(90_000);
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  const draft = await beginDraft(page, ownYear(2057), { from: `Exempelkommun ${thisYear}` });
  const hrefOf = async (name: RegExp) => (await page.getByRole('link', { name }).first().getAttribute('href')) ?? '';
  const [edit, drop, add] = [await hrefOf(/^Ändra ”/), await hrefOf(/^Låt utgå: ”/), await hrefOf(/^Lägg till åtagande/)];
  await submitDraft(page, draft);
  const written = [draft, `${draft}/ramar`, `${draft}/omraden`, edit, drop, add, draft.replace(/utkast$/, 'godkann')];
  for (const path of ['/arbete/loften', '/arbete/lofte/nytt', '/arbete/importera', ...written]) {
    await page.goto(path);
    await expectAccessibleInBoth(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
  }
});
