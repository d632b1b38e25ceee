import { expectAccessible, expectAccessibleInBoth } from '../axe.ts';
import { expect, fact, section, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { chooseCommitment, countTouches, expectLargeTargets, newPlace, tap, writePlace } from '../taps.ts';
import { thisYear } from '../years.ts';

test.beforeEach(({ page, browser }) => alreadySignedIn(page, browser, 'police-coordinator'));

test('a foot patrol takes at most four taps and nothing to type, and its class keeps it from the resident', async ({ page, request, isMobile }) => {
  const before = await (await request.get(`/exempelkommun/${thisYear}/atagande/polisnarvaro.json`)).text();
  const touches = await countTouches(page);
  await page.goto('/arbete');
  await tap(page.getByRole('link', { name: 'Logga en insats' }), isMobile);
  await page.waitForURL('**/arbete/logga**');
  await chooseCommitment(page, 'Synlig polis i Centrum och Hamnen', isMobile);
  await expect(page.getByText(/Blir synligt .*, som: antalet i .*, .+, tillsammans med allt annat där\./)).toBeVisible();
  await tap(page.getByRole('button', { name: 'Spara' }), isMobile);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Sparat kl\. \d\d\.\d\d: Synlig polis i Centrum och Hamnen, 1 pass/);
  expect(touches.taps).toBeLessThanOrEqual(4);
  expect(touches.keys).toBe(0);
  await expect(fact(page, 'Offentligt')).toHaveText(/^Blir synligt .*, som: antalet i .*, .+, tillsammans med allt annat där\.$/);
  expect(await (await request.get(`/exempelkommun/${thisYear}/atagande/polisnarvaro.json`)).text()).toBe(before);
});

test('an open activity takes at most four taps and is on the resident’s page before the receipt is read', async ({ page, browser, isMobile }) => {
  const { title, slug } = isMobile
    ? { title: 'Trygghetsvandringar i hela kommunen', slug: 'trygghetsvandringar' }
    : { title: 'Möten om grannsamverkan', slug: 'grannsamverkan' };
  const resident = await (await browser.newContext()).newPage();
  const address = new URL(`/exempelkommun/${thisYear}/atagande/${slug}`, test.info().project.use.baseURL).href;
  await resident.goto(address);
  const touches = await countTouches(page);
  await page.goto('/arbete');
  await tap(page.getByRole('link', { name: 'Logga en insats' }), isMobile);
  await page.waitForURL('**/arbete/logga**');
  await chooseCommitment(page, title, isMobile);
  await tap(page.getByRole('button', { name: 'Spara' }), isMobile);
  await page.waitForURL('**/kvitto/**');
  const became = /^\+1, nu (\d+) av \d+ /;
  await expect(fact(page, 'Det blev')).toHaveText(became);
  const now = became.exec((await fact(page, 'Det blev').textContent()) ?? '')?.[1];
  expect(await (await resident.request.get(address)).text()).toContain(`${now} av minst`);
  expect(touches.taps).toBeLessThanOrEqual(4);
  expect(touches.keys).toBe(0);
  await resident.reload();
  await expect(section(resident, 'Vad som har gjorts').getByRole('listitem').first()).toContainText(String(thisYear));
  await expect(fact(page, 'Offentligt')).toHaveText('Syns direkt för alla: dagen, platsen och antalet.');

  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText('Insatsen är återtagen och räknas inte längre.')).toBeVisible();
  expect(await (await resident.request.get(address)).text()).toContain(`${Number(now) - 1} av minst`);
  await page.getByRole('link', { name: 'Logga en till' }).click();
  await expect(page.getByRole('radio', { name: title, exact: true })).toBeChecked();
  await resident.context().close();
});

test('there are few and large choices, and logging is accessible in light and dark', async ({ page }) => {
  await page.goto('/arbete/logga');
  await expectLargeTargets(page);
  await expectAccessibleInBoth(page);
  const what = page.getByRole('group', { name: 'Vad?' });
  await expect(what.locator('.pick:visible')).toHaveCount(6);
  await page.getByText('Annat …', { exact: true }).click();
  await page.getByRole('radio', { name: 'Annan dag' }).check();
  await page.getByRole('radio', { name: 'Annan plats' }).check();
  await page.getByText('Lägg till anteckning').click();
  await expectLargeTargets(page);
  await expectAccessible(page);
});

test('what takes hours asks for them, counts in the unit that is chosen, and passes midnight', async ({ page, isMobile }) => {
  await page.goto('/arbete/logga');
  await chooseCommitment(page, 'Synlig polis i Centrum och Hamnen');
  await page.getByRole('radio', { name: 'I går' }).check();
  await page.getByLabel('Från').fill('22:30');
  await page.getByLabel('Till', { exact: true }).fill('00:15');
  await tap(page.getByRole('button', { name: 'Öka' }), isMobile);
  await tap(page.getByRole('button', { name: 'Öka' }), isMobile);
  await tap(page.getByRole('button', { name: 'Minska' }), isMobile);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2 pass/);
  await expectLargeTargets(page);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('the same as last time is two taps', async ({ page, isMobile }) => {
  await page.goto('/arbete/logga');
  await chooseCommitment(page, 'Fortsatt arbete för ett tryggt Centrum');
  await writePlace(page, newPlace());
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.waitForURL('**/kvitto/**');
  const touches = await countTouches(page);
  await page.goto('/arbete/logga');
  const same = page.getByRole('link', { name: 'Samma som senast' });
  const said = (await same.locator('span').textContent()) ?? '';
  await tap(same, isMobile);
  await tap(page.getByRole('button', { name: 'Spara' }), isMobile);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(said);
  expect(touches).toEqual({ taps: 2, keys: 0 });
});
