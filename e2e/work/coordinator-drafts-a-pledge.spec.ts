import { expectAccessible } from '../axe.ts';
import { addCommitment, beginDraft, closeAll, ownYear, pageOf } from '../drafted-pledge.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { awake } from '../taps.ts';
import { thisYear } from '../years.ts';

test('starts from the previous pledge: continued, changed, dropped with a reason', async ({ page, browser }) => {
  const year = ownYear(2033);
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await page.goto('/arbete');
  if (await page.getByText('Meny', { exact: true }).isVisible()) await page.getByText('Meny', { exact: true }).click();
  await page.getByRole('link', { name: 'Löften', exact: true }).filter({ visible: true }).click();
  await page.getByRole('link', { name: 'Skriv ett nytt löfte' }).click();
  await expect(page.getByLabel('Lokalpolisområde Exempel'), 'those who signed the last one').toBeChecked();
  await beginDraft(page, year, { from: `Exempelkommun ${thisYear}` });
  const row = (title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: title, exact: true }) });
  await expect(row('Trygghetsvandringar i hela kommunen')).toContainText(`Oförändrat från ${thisYear}`);

  await page.getByRole('link', { name: 'Ändra ”Trygghetsvandringar i hela kommunen”' }).click();
  await awake(page);
  await page.getByLabel('Löftet, ord för ord').fill('Kommunen och polisen ordnar minst 14 trygghetsvandringar under året.');
  await page.getByRole('group', { name: 'Mål 1' }).getByLabel('Antal', { exact: true }).fill('14');
  await page.getByRole('button', { name: 'Spara åtagandet' }).click();
  await expect(row('Trygghetsvandringar i hela kommunen')).toContainText(`Ändrat från ${thisYear}`);
  await expect(row('Trygghetsvandringar i hela kommunen')).toContainText('minst 14 trygghetsvandringar');

  await page.getByRole('link', { name: 'Låt utgå: ”Fortsatt arbete för ett tryggt Centrum”' }).click();
  await page.getByRole('button', { name: 'Låt det utgå' }).click();
  await expect(page.locator('.faults')).toContainText('Fyll i det här.');
  await page.getByLabel('Skäl').fill('Löftet hade inget mål att följa upp.');
  await page.getByRole('button', { name: 'Låt det utgå' }).click();
  await expect(row('Fortsatt arbete för ett tryggt Centrum')).toContainText('Utgår: Löftet hade inget mål att följa upp.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lova ”Fortsatt arbete för ett tryggt Centrum” igen' }).click();
  await expect(row('Fortsatt arbete för ett tryggt Centrum')).toContainText(`Oförändrat från ${thisYear}`);
});

test('ticks the times of the week that the promise points out, and they come back', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await beginDraft(page, ownYear(2071));
  await page.getByRole('link', { name: /^Lägg till åtagande/ }).click();
  await awake(page);
  await page.getByLabel('Namn').fill('Vuxna ute');
  const tick = (name: string) => page.getByRole('checkbox', { name, exact: true });
  const box = await page.locator('.week label').first().boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  for (const time of ['fredag 20–24', 'lördag 20–24', 'söndag 00–04']) await tick(time).check();
  await page.getByRole('button', { name: 'Lägg till åtagandet' }).click();
  await expect(page.locator('.faults')).toBeFocused();
  await expect(tick('fredag 20–24'), 'what was ticked stays when something else is missing').toBeChecked();
  await page.getByRole('radio', { name: 'Kommunen', exact: true }).check();
  await page.getByRole('button', { name: 'Lägg till åtagandet' }).click();
  await expect(page.getByText('fredag–lördag 20–24 och söndag 00–04')).toBeVisible();
  await page.getByRole('link', { name: 'Ändra ”Vuxna ute”' }).click();
  await expect(tick('fredag 20–24')).toBeChecked();
  await expect(tick('torsdag 20–24')).not.toBeChecked();
  await expectAccessible(page);
});

test('advice follows what is written and stops nobody', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await beginDraft(page, ownYear(2035));
  await page.getByRole('link', { name: /^Lägg till åtagande/ }).click();
  await page.getByLabel('Namn').fill('Tryggare kvällar');
  await page.getByLabel('Löftet, ord för ord').pressSequentially('Vi ska försöka fortsätta verka för hög trygghet.');
  await expect(page.getByText('Svårt att följa upp: ”försöka”, ”fortsätta”, ”verka för”, ”hög”.')).toBeVisible();
  await expect(page.getByText('Säg i en mening vad som ska ha hänt')).toBeVisible();
  await page.getByText('Lägg till ett mål').click();
  await page.getByLabel('Slag av mål').selectOption('Ett antal');
  await page.getByRole('radio', { name: 'Annan part' }).check();
  for (const said of [
    'Målet saknar ett tal.',
    'Målet saknar enhet: antal av vad?',
    'Skriv vem som ansvarar, vid namn.',
    'Kom överens om hur ofta siffror redovisas.',
  ])
    await expect(page.getByText(said)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Antal', { exact: true }).fill('12');
  await expect(page.getByText('Målet saknar ett tal.')).toHaveCount(0);
  await page.getByLabel('Enhet').fill('kvällar');
  await page.getByRole('button', { name: 'Lägg till åtagandet' }).click();
  await expect(page.getByRole('heading', { level: 4, name: 'Tryggare kvällar' })).toBeVisible();
  await page.getByText(/^\d råd$/).click();
  await expect(page.getByText('Skriv hellre vad som görs, hur ofta och var.')).toBeVisible();
});

test('without JavaScript nothing typed is lost, and each field says what is wrong with it', async ({ browser }) => {
  const page = await pageOf(browser, 'municipality-coordinator', { javaScriptEnabled: false });
  const draft = await beginDraft(page, ownYear(2037));
  await page.getByRole('link', { name: /^Lägg till åtagande/ }).click();
  await page.getByLabel('Löftet, ord för ord').fill('Ring 070-123 45 67 så kommer vi.');
  await page.getByLabel('Uppfyllt när').fill('När 19850412-1234 har fått hjälp.');
  await page.getByLabel('Längst mellan redovisningar').fill('tre');
  await page.getByRole('button', { name: 'Lägg till åtagandet' }).click();
  await expect(page.locator('.faults')).toContainText('fel att rätta');
  await expect(page.locator('.faults').getByRole('link', { name: /telefonnummer/ })).toHaveAttribute('href', '#f-wording');
  await expect(page.getByLabel('Löftet, ord för ord')).toHaveValue('Ring 070-123 45 67 så kommer vi.');
  await expect(page.getByLabel('Löftet, ord för ord')).toHaveAccessibleDescription(/ser ut som ett telefonnummer/);
  await expect(page.getByLabel('Uppfyllt när')).toHaveAccessibleDescription(/ser ut som ett personnummer/);
  await expect(page.getByLabel('Längst mellan redovisningar')).toHaveValue('tre');
  await expect(page.getByLabel('Namn')).toHaveAccessibleDescription(/Fyll i det här\./);
  await addCommitment(page, draft, 'Vandringar utan skript');
  await page.getByRole('link', { name: 'Ändra ramarna' }).click();
  await page.getByLabel('Sista dagen').fill('2020-01-01');
  await page.getByRole('button', { name: 'Spara ramarna' }).click();
  await expect(page.locator('.faults')).toContainText('Slutet ligger före början.');
  await expect(page.getByLabel('Sista dagen')).toHaveValue('2020-01-01');
  await closeAll(page);
});

test('whoever saves second sees what the first made of it, and chooses', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  const draft = await beginDraft(page, ownYear(2039));
  await addCommitment(page, draft, 'Vandringar i Hamnen');
  const police = await pageOf(browser, 'police-coordinator');
  await police.goto(draft);
  const edit = { name: 'Ändra ”Vandringar i Hamnen”' };
  await police.getByRole('link', edit).click();
  await page.getByRole('link', edit).click();
  await awake(police);
  await police.getByLabel('Uppfyllt när').fill('Polisens mening.');
  await police.getByRole('button', { name: 'Spara åtagandet' }).click();
  await expect(police.getByRole('heading', { level: 4, name: 'Vandringar i Hamnen' })).toBeVisible();

  await awake(page);
  await page.getByLabel('Uppfyllt när').fill('Kommunens mening.');
  await page.getByLabel('Platser').fill('Hamnen');
  await page.getByRole('button', { name: 'Spara åtagandet' }).click();
  await expect(page.locator('.faults')).toBeFocused();
  const meanwhile = page.getByRole('region', { name: 'Så här ser det ut nu' });
  await expect(meanwhile).toContainText('Polisens mening.');
  await expect(meanwhile).not.toContainText('Namn');
  await expect(page.getByLabel('Uppfyllt när')).toHaveValue('Kommunens mening.');
  await expect(page.getByLabel('Platser')).toHaveValue('Hamnen');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Spara åtagandet' }).click();
  await expect(page.getByRole('heading', { level: 4, name: 'Vandringar i Hamnen' })).toBeVisible();
  await page.getByRole('link', edit).click();
  await expect(page.getByLabel('Uppfyllt när')).toHaveValue('Kommunens mening.');
  await closeAll(police);
});

test('what is typed before the page has come alive stays', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  const draft = await beginDraft(page, ownYear(2045));
  await addCommitment(page, draft, 'Vandringar på dålig lina');
  await page.getByRole('link', { name: 'Ändra ”Vandringar på dålig lina”' }).click();
  await awake(page);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.getByLabel('Uppfyllt när').fill('Skrivet innan skripten kom.');
  await page.getByLabel('Namn').fill('Vandringar på bra lina');
  letGo();
  await awake(page);
  await expect(page.getByLabel('Uppfyllt när')).toHaveValue('Skrivet innan skripten kom.');
  await expect(page.getByLabel('Namn')).toHaveValue('Vandringar på bra lina');
});
