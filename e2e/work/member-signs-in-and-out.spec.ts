import type { APIRequestContext, Page } from '@playwright/test';
import { nextCodeOf } from '../authenticator-app.ts';
import { expectAccessibleInBoth } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { expectFault, goodPassword, newAddress, newMember, setUpApp } from '../people.ts';
import { signIn } from '../sign-in.ts';

test('a new coordinator chooses a password, sets up an app, and comes in with both', async ({ page, browser }) => {
  test.slow();
  const email = await newMember(page, browser, 'Vera Linde', 'Samordnare');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skydda ditt konto');
  await expectAccessibleInBoth(page);
  await page.goto('/arbete/loften');
  await expect(page, 'nothing can be reached before').toHaveURL(/\/arbete\/tvafaktor$/);
  await page.getByRole('button', { name: 'Ställ in appen' }).click();
  await expect(page.getByText('2. Spara återställningskoderna')).toBeVisible();
  await expectAccessibleInBoth(page);
  const { secret, code, recoveryCodes } = await setUpApp(page);
  expect(recoveryCodes).toHaveLength(10);
  await expect(page.getByRole('banner')).toContainText('Samordnare, Exempelkommun');

  await page.goto('/arbete/konto');
  const letter = page.getByRole('group', { name: 'Ett brev på måndagar när något väntar på dig' });
  await expect(letter.getByRole('radio', { name: 'Ja, skicka det' })).toBeChecked();
  await letter.getByRole('radio', { name: 'Nej' }).check();
  await page.locator('form').filter({ has: letter }).getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
  await page.reload();
  await expect(letter.getByRole('radio', { name: 'Nej' })).toBeChecked();
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await page.waitForURL(/utloggad/);

  await test.step('with the app', async () => {
    await withPassword(page, email);
    await expectAccessibleInBoth(page);
    await page.getByLabel('Kod', { exact: true }).fill('000 000');
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await expectFault(page, 'Kod', /Koden stämmer inte/);
    await page.getByLabel('Kod', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await expectFault(page, 'Kod', /Den koden har redan använts\. Vänta tills appen visar en ny\./);
    await page.getByLabel('Kod', { exact: true }).fill(nextCodeOf(secret));
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await page.waitForURL(/\/arbete$/);
  });

  await test.step('with a recovery code, once', async () => {
    await page.goto('/arbete/konto');
    await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
    await page.waitForURL(/utloggad/);
    await withPassword(page, email);
    await page.getByLabel('Kod', { exact: true }).fill(recoveryCodes[0] ?? '');
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await page.waitForURL(/\/arbete$/);
    await page.goto('/arbete/konto');
    await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
    await withPassword(page, email);
    await page.getByLabel('Kod', { exact: true }).fill(recoveryCodes[0] ?? '');
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await expectFault(page, 'Kod', /Koden stämmer inte/);
  });
});

test('after signing out the Back button shows nothing, and the cookie is worth nothing', async ({ page, context, request }) => {
  await signIn(page, 'municipality-council');
  const inside = await page.goto('/arbete/konto');
  expect(inside?.headers()['cache-control']).toContain('no-store');
  const cookies = await context.cookies();
  const session = cookies.find(({ name }) => name === '__Host-medborgarlofte.session_token');
  expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
  await expect(page.getByText('kommun.fortroendevald@exempelkommun.example')).toBeVisible();

  const answered = page.waitForResponse(/logga-ut/);
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  expect((await (await answered).allHeaders())['clear-site-data']).toContain('"cache", "cookies"');
  await expect(page.getByRole('status').filter({ hasText: 'Du är utloggad.' })).toBeVisible();
  expect(await context.cookies()).toEqual([]);

  await page.goBack();
  await expect(page).toHaveURL(/\/arbete\/logga-in/);
  await expect(page.getByText('kommun.fortroendevald@exempelkommun.example')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logga in');

  const replayed = await request.get('/arbete/konto', { headers: { Cookie: `${session?.name}=${session?.value}` }, maxRedirects: 0 });
  expect(replayed.status()).toBe(307);
  expect(replayed.headers().location).toBe('/arbete/logga-in');
});

test('what is wrong is said beside its field, in Swedish and English, and nothing typed is lost', async ({ page }) => {
  await page.goto('/arbete/logga-in');
  await expectAccessibleInBoth(page);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expectFault(page, 'E-postadress', 'Fyll i det här.');
  await page.getByLabel('E-postadress').fill('kommun.fortroendevald');
  await page.getByLabel('Lösenord').fill('något');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expectFault(page, 'E-postadress', /Skriv hela e-postadressen/);
  await expect(page.getByLabel('E-postadress')).toHaveValue('kommun.fortroendevald');
  await expect(page.getByLabel('Lösenord'), 'a password is never sent back').toHaveValue('');
  await expectAccessibleInBoth(page);

  await page.getByRole('link', { name: 'English' }).click();
  await page.getByLabel('E-mail address').fill('nobody@exempelkommun.example');
  await page.getByLabel('Password').fill('something else');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'address or the password' })).toBeFocused();
  await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@exempelkommun.example');
});

test('a known and an unknown address get the same answer in the same time; after ten tries both wait', async ({
  page,
  browser,
  request,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, 'a server measures the same for a phone');
  const known = await newMember(page, browser, 'Känd Förtroendevald', 'Förtroendevald');
  const unknown = newAddress('ingen');
  const times: Record<string, number[]> = { [known]: [], [unknown]: [] };
  const answers = new Set<string>();
  for (let nth = 0; nth < 10; nth++)
    for (const email of [known, unknown]) {
      const from = performance.now();
      answers.add(await tryPassword(request, baseURL ?? '', email));
      times[email]?.push(performance.now() - from);
    }
  expect([...answers]).toEqual(['E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.']);
  const middle = (email: string) => times[email]?.sort((a, b) => a - b)[5] ?? 0;
  expect(middle(unknown) / middle(known)).toBeGreaterThan(0.6);
  expect(middle(unknown) / middle(known)).toBeLessThan(1.7);
  for (const email of [known, unknown])
    expect(await tryPassword(request, baseURL ?? '', email)).toBe('Det har blivit för många försök. Vänta en kvart och försök igen.');
});

test('only what is ours may change anything, and the library’s own doors are closed', async ({ request, baseURL, isMobile }) => {
  test.skip(isMobile, 'it is the server that is tried');
  const foreign = [undefined, 'null', 'https://annan.example', `${baseURL}.annan.example`];
  for (const origin of foreign)
    for (const path of ['/api/auth/logga-ut', '/api/arbete/activity.log', '/arbete/logga-in', '/api/auth/passkey/signIn-options']) {
      const answer = await request.post(path, { data: {}, headers: origin ? { Origin: origin } : {} });
      expect(answer.status(), `${path} from ${origin}`).toBe(403);
    }
  for (const path of [
    'sign-up/email',
    'sign-in/email',
    'get-session',
    'two-factor/enable',
    'update-user',
    'change-password',
    'list-sessions',
    'passkey/verify',
  ])
    for (const answer of [await request.get(`/api/auth/${path}`), await request.post(`/api/auth/${path}`, { data: {}, headers: { Origin: baseURL ?? '' } })])
      expect([404, 405], path).toContain(answer.status());
  expect((await request.get('/api/auth/logga-ut')).status(), 'reading never changes anything').toBe(405);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one joins, sets up an app, signs out and in again', async ({ page, browser }) => {
    test.slow();
    const email = await newMember(page, browser, 'Nils Utan', 'Utgivare');
    const { secret } = await setUpApp(page);
    await page.goto('/arbete/konto');
    await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
    await page.waitForURL(/utloggad/);
    await page.getByLabel('E-postadress').fill(email);
    await page.getByLabel('Lösenord').fill('fel lösenord');
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('stämmer inte');
    await expect(page.getByLabel('E-postadress')).toHaveValue(email);
    await expect(page.getByRole('button', { name: /passkey/ })).toHaveCount(0);
    await withPassword(page, email);
    await page.getByLabel('Kod', { exact: true }).fill(nextCodeOf(secret));
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await page.waitForURL(/\/arbete$/);
  });
});

async function withPassword(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord').fill(goodPassword);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.waitForURL(/\/arbete\/tvafaktor$/);
}

/** As a browser without JavaScript sends the form; answers with what the page says is wrong. */
async function tryPassword(request: APIRequestContext, origin: string, email: string): Promise<string> {
  const page = await (await request.get('/arbete/logga-in')).text();
  const form = /<form[^>]*class="form"[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&quot;', '"'),
  ]);
  const answer = await request.post('/arbete/logga-in', {
    multipart: { ...Object.fromEntries(hidden), email, password: 'inte det rätta alls' },
    headers: { Origin: origin },
  });
  return /<div class="faults"[\s\S]*?<li>([^<]*)</.exec(await answer.text())?.[1] ?? '';
}
