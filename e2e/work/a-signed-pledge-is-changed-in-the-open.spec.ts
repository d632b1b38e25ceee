import { expectAccessible } from '../axe.ts';
import { approve, closeAll, ownYear, pageOf } from '../drafted-pledge.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { signPledge } from '../signed-pledge.ts';
import { awake } from '../taps.ts';

test('a change of a signed pledge is a numbered version that both approve, and anyone reads both texts', async ({ page, browser, baseURL }) => {
  const year = ownYear(2047);
  const { pledge, path } = await signPledge(browser, year, 'Vandringar i motvind');
  const approval = `/arbete/lofte/${pledge}/godkann`;
  const stranger = await browser.newPage({ baseURL });
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await page.goto(`/arbete/lofte/${pledge}`);
  await page.getByRole('link', { name: 'Ändra det som är undertecknat' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ändra text eller mål i ”Vandringar i motvind”' }).click();
  await awake(page);
  await page.getByLabel('Löftet, ord för ord').fill('Kommunen och polisen gör minst femton vandringar i motvind.');
  await page.getByRole('group', { name: 'Mål 1' }).getByLabel('Antal', { exact: true }).fill('15');
  await page.getByRole('button', { name: 'Föreslå ändringen' }).click();
  await expect(page.locator('.faults')).toContainText('Fyll i det här.');
  await expect(page.getByLabel('Löftet, ord för ord')).toHaveValue(/femton/);
  await expectAccessible(page);
  await page.getByLabel('Varför').fill('Fler bad om det i dialogen.');
  await page.getByRole('button', { name: 'Föreslå ändringen' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Vad som skiljer sig från det som gäller nu' })).toBeVisible();
  await stranger.goto(`${path}/andringar`);
  await expect(stranger.getByRole('heading', { level: 1 }), 'a proposal is nobody’s but the parties’').toHaveText('Ändringar efter undertecknandet');
  await expect(stranger.getByText('femton')).toHaveCount(0);

  const publisher = await pageOf(browser, 'municipality-publisher');
  const chief = await pageOf(browser, 'police-publisher');
  await approve(publisher, approval);
  await approve(chief, approval);
  await expect(async () => {
    await stranger.reload();
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Löftet har ändrats en gång efter undertecknandet', { timeout: 500 });
  }).toPass();
  await expect(stranger.getByText('Fler bad om det i dialogen.')).toBeVisible();
  await expect(stranger.locator('del').first()).toContainText('tolv');
  await expect(stranger.locator('ins').first()).toContainText('femton');
  await expectAccessible(stranger);
  await stranger.goto(path);
  await stranger
    .getByRole('link', { name: /^Ändrat .*Vandringar i motvind/ })
    .first()
    .click();
  await expect(stranger).toHaveURL(new RegExp(`${path}/andringar#`));
  await stranger.close();
  await closeAll(publisher, chief);
});

test('nobody approves what they wrote themselves', async ({ browser }) => {
  const { pledge } = await signPledge(browser, ownYear(2049), 'Vandringar i medvind');
  const publisher = await pageOf(browser, 'municipality-publisher');
  const chief = await pageOf(browser, 'police-publisher');
  await publisher.goto(`/arbete/lofte/${pledge}/andra`);
  await publisher.getByRole('link', { name: 'Låt utgå: ”Vandringar i medvind”' }).click();
  await awake(publisher);
  await publisher.getByLabel('Varför').fill('Kommunen har bytt arbetssätt.');
  await publisher.getByRole('button', { name: 'Föreslå ändringen' }).click();
  await expect(publisher.getByText('Du har själv skrivit i texten.')).toBeVisible();
  await expect(publisher.getByRole('button', { name: /^Godkänn version/ })).toHaveCount(0);
  await chief.goto(`/arbete/lofte/${pledge}/godkann`);
  await chief.getByText('Godkänn inte').click();
  await chief.getByLabel('Varför inte').fill('Vi vill fortsätta.');
  await chief.getByRole('button', { name: 'Skicka tillbaka texten' }).click();
  await expect(chief.getByText('godkändes inte: Vi vill fortsätta.')).toBeVisible();
  await publisher.reload();
  await expect(publisher.getByText('Ingen version väntar på godkännande.')).toBeVisible();
  await closeAll(publisher, chief);
});
