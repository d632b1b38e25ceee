import { expectAccessible } from '../axe.ts';
import { expect, section, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { thisYear, today } from '../years.ts';

/** The phone with scripts, the desktop without; each another row. */
test('the owner says that a row is done, with a reason, and everybody reads it beside the commitments', async ({ page, browser, isMobile }) => {
  const context = await browser.newContext({ ...test.info().project.use, javaScriptEnabled: isMobile });
  const owner = await context.newPage();
  await alreadySignedIn(owner, browser, 'municipality-coordinator');
  await owner.goto('/arbete/loften');
  await owner
    .getByRole('link', { name: new RegExp(thisYear) })
    .first()
    .click();
  await owner.getByRole('link', { name: `Följ upp Åtgärdsplan ${thisYear}` }).click();
  await expect(owner.getByRole('heading', { level: 1, name: `Åtgärdsplan ${thisYear}` })).toBeVisible();
  if (isMobile) await expectAccessible(owner);

  const name = isMobile ? '4\u00a0Gå trygghetsvandringar i alla stadsdelar' : '3\u00a0Bygga bort otrygga platser';
  const row = section(owner, name);
  await expect(row.getByRole('link', { name: isMobile ? 'Trygghetsvandringar i hela kommunen' : 'Klotter tas bort inom två dygn' })).toBeVisible();
  await row.getByText('Ange läget').click();
  await row.getByLabel('Utgått').check();
  await row.getByLabel('Skäl').fill('');
  await row.getByRole('button', { name: 'Spara läget' }).click();
  const again = section(owner, name);
  await expect(again.getByText('Skriv varför: punkten är inte klar i tid, eller ska inte göras.').first()).toBeVisible();
  await expect(again.getByLabel('Utgått')).toBeChecked();
  await again.getByLabel('Skäl').fill('Allt är gjort och mer därtill.');
  await again.getByLabel('Genomfört').check();
  await again.getByRole('button', { name: 'Spara läget' }).click();
  await expect(section(owner, name).getByRole('status')).toHaveText('Läget är sparat.');
  await expect(section(owner, name).getByText('Allt är gjort och mer därtill.').first()).toBeVisible();
  await expect(section(owner, '2\u00a0Öka tryggheten på kvällar och helger').getByText('Läget anges av Lokalpolisområde Exempel.')).toBeVisible();

  if (isMobile) {
    const connect = section(owner, 'Koppla åtaganden till punkter');
    await connect.getByLabel('Åtagande').selectOption({ label: `Ordningsregler för Hamntorget (${thisYear})` });
    await connect.getByLabel('Punkt').selectOption({ label: '5\u00a0Få fler invånare, företag och föreningar att hjälpas åt' });
    await connect.getByRole('button', { name: 'Spara kopplingen' }).click();
    await expect(connect.getByRole('status')).toHaveText('Kopplingen är sparad.');
    await expect(section(owner, '5\u00a0Få fler').getByRole('link', { name: 'Ordningsregler för Hamntorget' })).toBeVisible();
  }

  await owner.goto('/arbete/historik?vad=plan');
  await expect(owner.getByText('Angav läget för en punkt i åtgärdsplanen').first()).toBeVisible();

  const path = `/exempelkommun/${thisYear}/atgardsplan`;
  await page.goto(path);
  const item = page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
  await expect(item.getByText(/^Genomfört, /)).toHaveCount(1);
  await expect(item.getByText('Allt är gjort och mer därtill.')).toHaveCount(1);
  const hidden = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '1\u00a0Förebygga droger bland unga' }) });
  await expect(hidden.getByText(/^Visas inte än/)).toBeVisible();
  await expectAccessible(page);

  const rows = (await (await page.request.get(`${path}.json`)).json()).data as Record<string, unknown>[];
  const done = rows.filter(({ number }) => number === (isMobile ? '4' : '3'));
  expect(done.length).toBeGreaterThan(0);
  for (const one of done)
    expect(one).toMatchObject({ row_status: 'done', row_status_on: today, reason: 'Allt är gjort och mer därtill.', due: `${thisYear}-12-31` });
  expect(done.map(({ commitment }) => commitment)).toContain(isMobile ? 'trygghetsvandringar' : 'klotter');
  for (const one of rows.filter(({ number }) => number === '1')) expect(one).toMatchObject({ due: null, row_status: null, reason: null });
  expect(await (await page.request.get(`${path}.csv`)).text()).toContain('Allt är gjort och mer därtill.');
  await context.close();
});
