import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { closeAll, ownYear, pageOf } from '../drafted-pledge.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { signPledge } from '../signed-pledge.ts';

test('a file is looked at first: new, then replaced with a warning once somebody works in it', async ({ page, browser }) => {
  const year = ownYear(2051);
  const name = `Exempelkommun ${year}`;
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await page.goto('/arbete/loften');
  await page.getByRole('link', { name: 'Läs in en fil' }).click();
  await expectAccessible(page);
  await choose(page, fileOf(draftOf(year)));
  await expect(page.getByRole('heading', { level: 2, name: 'Ett löfte i filen' })).toBeVisible();
  await expect(page.getByText('Nytt. Kommer in som utkast')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Läs in som utkast: ${name}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Utkast: ${name}`);
  const draft = page.url();

  await choose(page, fileOf(draftOf(year)));
  await expect(page.getByText('Oförändrat. Allt i filen finns redan här.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Läs in/ })).toHaveCount(0);
  await choose(page, fileOf({ ...draftOf(year), focusAreas: [{ key: 'ute', title: 'Ute på kvällen' }] }));
  await expect(page.getByText('Utkastet ändras. Ingen har skrivit i det här.')).toBeVisible();
  await expect(page.getByText('Borttaget ur utkastet')).toBeVisible();

  await page.goto(draft);
  await page.getByRole('link', { name: 'Ändra fokusområden' }).click();
  await page.getByLabel('Nytt fokusområde').fill('Unga');
  await page.getByRole('button', { name: 'Spara fokusområden' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Unga' })).toBeVisible();
  await choose(page, fileOf(draftOf(year)));
  await expect(page.getByText('Ersätter ett utkast som ni arbetar i.')).toBeVisible();
  await expect(page.getByText(/^Någon skrev i utkastet .* Filens text tar platsen\./)).toBeVisible();
  await page.getByRole('button', { name: `Ersätt utkastet med filens: ${name}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Utkast: ${name}`);
  await expect(page.getByRole('heading', { level: 3, name: 'Unga' })).toHaveCount(0);
});

test('a file that can’t be taken in says each fault, also without JavaScript, and stores nothing', async ({ browser }) => {
  const page = await pageOf(browser, 'municipality-coordinator', { javaScriptEnabled: false });
  await page.goto('/arbete/importera');
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await expect(page.locator('.faults')).toContainText('Välj en fil.');
  await choose(page, '{ "format": ');
  await expect(page.getByLabel('Fil', { exact: true })).toHaveAccessibleDescription(/Filen är inte JSON\./);
  const year = ownYear(2053);
  const wrong = { ...draftOf(year), period: { from: `${year}-12-31`, to: `${year}-01-01` }, colour: 'blue' };
  const foreign = { ...draftOf(year), key: 'stranger', municipalities: ['lidkoping'], parties: ['lidkoping'] };
  await choose(page, JSON.stringify({ format: 'medborgarlofte', version: 1, pledges: [wrong, foreign] }));
  await expect(page.getByText('Fältet finns inte i formatet: colour.')).toBeVisible();
  await expect(page.getByText('period.to: Slutet ligger före början.')).toBeVisible();
  await expect(page.getByText('Organisationen finns inte här.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Läs in/ })).toHaveCount(0);
  await choose(page, fileOf(draftOf(year)));
  await page.getByRole('button', { name: /^Läs in som utkast/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Utkast: Exempelkommun ${year}`);
  await closeAll(page);
});

test('to a signed pledge a file adds what the own side has done, and nothing else', async ({ page, browser }) => {
  const year = ownYear(2055);
  await signPledge(browser, year, 'Vandringar ur fil');
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  const commitment = {
    key: 'vandringar-ur-fil',
    title: 'Vandringar ur fil',
    wording: 'Kommunen och polisen gör minst tolv vandringar ur fil.',
    keptWhen: 'Tolv är gjorda.',
    responsible: 'joint',
    kind: 'safetyWalk',
    measures: [{ key: 'vandringar', type: 'count', comparator: 'atLeast', value: 12, unit: 'vandringar' }],
  };
  const signed = (more: object) => ({ ...draftOf(year), focusAreas: [{ key: 'tryggt-ute', title: 'Tryggt ute', commitments: [{ ...commitment, ...more }] }] });
  await choose(page, fileOf(signed({ activities: [{ key: 'p1', state: 'planned', on: `${year}-02-01`, by: 'police' }] })));
  await expect(page.getByText('Det här är en annan parts. Be dem läsa in det.')).toBeVisible();
  await choose(page, fileOf(signed({ wording: 'Något annat.' })));
  await expect(page.getByText('Löftet är undertecknat. Texten ändras bara genom en revision')).toBeVisible();
  await choose(page, fileOf(signed({ activities: [{ key: 'k1', state: 'planned', on: `${year}-02-01`, by: 'municipality', place: 'Norr' }] })));
  await expect(page.getByText('Läggs till: en insats.')).toBeVisible();
  await page.getByRole('button', { name: /^Läs in ändringarna/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Exempelkommun ${year}`);
});

function draftOf(year: string) {
  const commitment = {
    key: 'vandringar',
    title: 'Vandringar från fil',
    wording: 'Kommunen gör minst fem vandringar.',
    responsible: 'municipality',
    kind: 'safetyWalk',
  };
  return {
    key: `exempelkommun-${year}`,
    slug: year,
    municipalities: ['exempelkommun'],
    parties: ['exempelkommun', 'lpo-exempel'],
    period: { from: year, to: year },
    focusAreas: [{ key: 'ute', title: 'Tryggt ute', commitments: [commitment] }] as object[],
  };
}

function fileOf(pledge: object): string {
  return JSON.stringify({ format: 'medborgarlofte', version: 1, pledges: [pledge] });
}

async function choose(page: Page, text: string): Promise<void> {
  await page.goto('/arbete/importera');
  await page.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'lofte.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Granska filen' }).click();
}
