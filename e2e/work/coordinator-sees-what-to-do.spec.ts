import { expectAccessible } from '../axe.ts';
import { expect, section, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';

test('what there is to do, worst first, each with its way; then what others have to do and how it stands', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'police-coordinator');
  await page.goto('/arbete');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ sak(er)? att göra$/);
  const todos = page.getByRole('region', { name: 'Att göra, det viktigaste först' }).getByRole('listitem');
  const titles = await todos.getByRole('heading').allTextContents();
  const order = [
    'Slutbedömningen fick nej',
    'Slutbedömning saknas',
    'Inaktuellt',
    'Återkoppling saknas',
    'Siffrorna och bedömningen',
    'Inget rapporterat',
    'Inte bedömt',
    'En planerad',
  ];
  const kinds = titles.map((title) => order.findIndex((kind) => title.startsWith(kind)));
  expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  await expect(section(page, 'Väntar på andra')).toBeVisible();
  const standing = section(page, 'Läget på era åtaganden').getByRole('listitem');
  expect(await standing.count()).toBeGreaterThan(3);
  await expectAccessible(page);
  const ways = await todos.evaluateAll((items) => items.map((item) => item.querySelector('a[href^="/arbete/"]')?.getAttribute('href') ?? null));
  expect(ways).not.toContain(null);
  await todos.first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${(ways[0] as string).replace(/[?#].*/, '')}`));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/ att göra$/);
});

test('each capacity gets a true sentence when nothing waits', async ({ page, browser }) => {
  await alreadySignedIn(page, browser, 'municipality-council');
  await page.goto('/arbete');
  await expect(page.getByText('Du behöver inte göra något här.')).toBeVisible();
  await expectAccessible(page);
});
