import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBoth, layOutWhole } from '../axe.ts';
import { closeAll, pageOf } from '../drafted-pledge.ts';
import { expect, goBy, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { newPlace } from '../taps.ts';
import { thisYear } from '../years.ts';

const title = 'Ordningsvakter vid resecentrum';
const publicPage = `/exempelkommun/${thisYear}/atagande/ordningsvakter`;

test('a member asks, the coordinator answers, the publisher lets both out, a resident reads them', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const place = newPlace();
  const asked = `Hur många kvällar har vakterna varit vid ${place}?`;
  const said = `Elva kvällar vid ${place} hittills.`;

  await alreadySignedIn(page, browser, 'municipality-council');
  await page.goto('/arbete');
  await page.getByRole('link', { name: 'Ställ en fråga' }).click();
  const what = page.getByLabel('Vad gäller frågan?');
  await expect(what.locator('option:checked')).toHaveText(`Hela löftet: Exempelkommun ${thisYear}`);
  await what.selectOption({ label: `Exempelkommun ${thisYear}: ${title}` });
  await page.getByLabel('Din fråga').fill('Ring mig på 070-123 45 67.');
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(page.locator('.faults')).toBeFocused();
  await expectAccessibleInBoth(page);
  await page.getByLabel('Din fråga').fill(asked);
  await page.getByRole('radio', { name: 'kommunfullmäktige' }).check();
  await page.getByLabel(/^Diarienummer/).fill('KS 2026/123');
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(page.getByText('Frågan är skickad.')).toBeVisible();
  await expect(page.getByText('Frågan är inte släppt.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
  const question = new URL(page.url()).pathname;

  const coordinator = await pageOf(browser, 'municipality-coordinator');
  await goToQuestion(coordinator, asked);
  await coordinator.getByLabel('Svar', { exact: true }).fill(said);
  await coordinator.getByRole('button', { name: 'Spara svaret' }).click();
  await expect(coordinator.getByText('Svaret är sparat.')).toBeVisible();
  await expect(coordinator.getByRole('button', { name: /^Släpp/ })).toHaveCount(0);
  await page.goto(publicPage);
  for (const secret of [asked, said]) await expect(page.getByText(secret)).toHaveCount(0);

  const publisher = await pageOf(browser, 'municipality-publisher');
  await publisher.goto(question);
  await expect(publisher.getByText(said).first()).toBeVisible();
  await expectAccessibleInBoth(publisher);
  await publisher.getByRole('button', { name: 'Släpp frågan och svaret' }).click();
  await expect(publisher.getByText('Släppt.')).toBeVisible();

  const resident = await browser.newPage();
  await resident.goto(new URL(publicPage, test.info().project.use.baseURL).href);
  const shown = resident.getByRole('listitem').filter({ hasText: asked });
  await expect(shown).toContainText('En ledamot i kommunfullmäktige, Exempelkommun');
  await expect(shown).toContainText('Ärende KS 2026/123');
  await expect(shown).toContainText('Svar från Exempelkommun, samordnare');
  await expect(shown).toContainText(said);
  await expect(shown).not.toContainText('Obesvarad');
  await expect(resident.getByText('Förtroendevald i Exempelkommun')).toHaveCount(0);
  await layOutWhole(resident);
  await expectAccessibleInBoth(resident);
  const rows = await (await resident.request.get(new URL(`/exempelkommun/${thisYear}/fragor.csv`, resident.url()).href)).text();
  expect(rows).toContain(`${asked},KS 2026/123,Exempelkommun,coordinator`);
  await resident.goto(new URL(`/en/exempelkommun/${thisYear}`, resident.url()).href);
  await expect(resident.getByRole('listitem').filter({ hasText: asked })).toContainText('A member of the municipal council, Exempelkommun');
  await layOutWhole(resident);
  await expectAccessible(resident);
  await resident.close();
  await closeAll(coordinator, publisher);
});

test('without JavaScript a question is asked and let out unanswered, and says so publicly', async ({ browser }) => {
  const asked = `Vad händer vid ${newPlace()}?`;
  const scriptless = { javaScriptEnabled: false };
  const member = await pageOf(browser, 'municipality-council', scriptless);
  await member.goto('/arbete/fragor');
  await member.getByRole('link', { name: 'Ställ en fråga' }).click();
  await member.getByLabel('Din fråga').fill(asked);
  await member.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(member.locator('.faults')).toBeVisible();
  await expect(member.getByLabel('Din fråga')).toHaveValue(asked);
  await member.getByRole('radio', { name: 'kommunstyrelsen' }).check();
  await member.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(member.getByText('Frågan är skickad.')).toBeVisible();
  const question = new URL(member.url()).pathname;

  const chief = await pageOf(browser, 'police-publisher', scriptless);
  await chief.goto(question);
  await chief.getByRole('button', { name: 'Släpp frågan utan svar' }).click();
  await expect(chief.getByText('Släppt.')).toBeVisible();
  await chief.getByRole('link', { name: 'Se den på den publika sidan' }).click();
  const shown = chief.getByRole('listitem').filter({ hasText: asked });
  await expect(shown).toContainText('En ledamot i kommunstyrelsen, Exempelkommun');
  await expect(shown).toContainText('Om hela löftet');
  await expect(shown).toContainText('Ställd i dag, inte besvarad än');

  await chief.goto(question);
  await chief.getByLabel('Svar', { exact: true }).fill('Det byggs om.');
  await chief.getByRole('button', { name: 'Spara svaret' }).click();
  await chief.getByRole('button', { name: 'Släpp svaret' }).click();
  await expect(chief.getByText('Publikt sedan')).toBeVisible();
  await member.goto('/arbete/fragor');
  await expect(member.getByRole('listitem').filter({ hasText: asked })).toContainText('Publik');
  await closeAll(member, chief);
});

/** By the list, the way somebody with many would. */
async function goToQuestion(page: Page, asked: string) {
  await page.goto('/arbete');
  await goBy(page, 'Frågor');
  const listed = page.getByRole('listitem').filter({ hasText: asked });
  await expect(listed).toContainText('Ställd i dag, inte besvarad än. Ställd till Exempelkommun.');
  await expectAccessible(page);
  await listed.getByRole('link').click();
}
