import { expectAccessible } from '../axe.ts';
import { expect, section, test } from '../journey.ts';
import { type OwnServer, startOwnServer } from '../own-server.ts';
import { signIn } from '../sign-in.ts';
import { thisYear } from '../years.ts';

test.setTimeout(240_000);

let server: OwnServer;

/** Pictures stand for everybody's choosing: on a server where nobody else logs. */
test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startOwnServer();
});

test.afterAll(() => server?.stop());

/** The phone with scripts, the desktop without; each its own picture and walk. */
test('a coordinator writes a picture, a walk answers it, and everybody reads only what is let out', async ({ page, browser, isMobile }) => {
  const context = await browser.newContext({ ...test.info().project.use, baseURL: server.url, javaScriptEnabled: isMobile });
  const writer = await context.newPage();
  await signIn(writer, 'municipality-coordinator', server.url);
  const [summary, inside] = [`Lugnare i Centrum (${isMobile ? 'mobil' : 'dator'}).`, 'Hemligt underlag om fredagen.'];
  await writer.goto('/arbete/lagesbild');
  await writer.getByRole('link', { name: 'Skriv en lägesbild' }).click();
  await writer.getByLabel('Sammanfattning för alla').fill(summary);
  await writer.getByRole('button', { name: 'Spara lägesbilden' }).click();
  await expect(writer.getByRole('alert').or(writer.locator('[data-wrong] .fault')).first()).toBeVisible();
  await writer.getByLabel('Anmälningar och händelser').check();
  await writer.getByLabel('Tips').check();
  await writer.getByLabel('Intern text').fill(inside);
  if (isMobile) await expectAccessible(writer);
  await writer.getByRole('button', { name: 'Spara lägesbilden' }).click();
  await expect(writer.getByRole('status')).toHaveText('Lägesbilden är sparad.');
  const address = new URL(writer.url()).pathname;
  const id = address.split('/').at(-1) ?? '';
  await expect(writer.getByText('Anmälningar och händelser och Tips')).toBeVisible();

  await writer.getByLabel('Ett åtagande svarar på den').selectOption({ label: `Trygghetsvandringar i hela kommunen (${thisYear})` });
  await writer.getByRole('button', { name: 'Lägg till' }).click();
  await expect(section(writer, 'Vad ni bestämde').getByRole('link', { name: 'Trygghetsvandringar i hela kommunen' })).toBeVisible();

  const commitment = new URL(
    (await section(writer, 'Vad ni bestämde').getByRole('link', { name: 'Trygghetsvandringar i hela kommunen' }).getAttribute('href')) ?? '',
    server.url,
  ).pathname.split('/')[3];
  for (const [path, button] of [
    ['logga', 'Spara'],
    ['planera', 'Spara planen'],
  ] as const) {
    await writer.goto(`/arbete/${path}?atagande=${commitment}`);
    const details = writer.locator('details').filter({ hasText: 'Svar på lägesbild' });
    await details.locator('summary').click();
    await details.locator('select').selectOption(id);
    await writer.getByRole('button', { name: button, exact: true }).click();
    await writer.waitForURL(/kvitto/);
  }

  await writer.goto(address);
  const done = section(writer, 'Vad som gjordes');
  await expect(done.getByRole('listitem')).toHaveCount(2);
  await expect(done.getByText('planerat, visas bara för er')).toHaveCount(1);
  if (isMobile) await expectAccessible(writer);
  await writer.goto('/arbete/historik?vad=plan');
  await expect(writer.getByText('Skrev en lägesbild').first()).toBeVisible();

  await page.goto(`${server.url}/exempelkommun/${thisYear}/lagesbild`);
  const shown = page.getByRole('region').or(page.locator('section')).filter({ hasText: summary });
  await expect(shown.getByRole('link', { name: 'Trygghetsvandringar i hela kommunen' })).toBeVisible();
  await expect(shown.getByText('Vilar på Anmälningar och händelser.')).toBeVisible();
  await expect(shown.getByText(/stadsdel|Norr|Centrum|Söder|Hamnen|Åsen/).first()).toBeVisible();
  await expectAccessible(page);
  for (const path of [`${thisYear}/lagesbild`, `${thisYear}/atagande/trygghetsvandringar`, thisYear]) {
    const html = await (await page.request.get(`${server.url}/exempelkommun/${path}`)).text();
    expect([path, html.includes(inside), />[^<]*\bTips\b/.test(html)]).toEqual([path, false, false]);
  }
  await context.close();
});
