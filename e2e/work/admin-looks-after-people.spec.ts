import type { Browser, Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { deal, expectFault, invite, join, linkFor, newAddress, newMember, rowOf, setUpApp } from '../people.ts';
import { alreadySignedIn } from '../sign-in.ts';

test('an admin invites, and the link works once', async ({ page, browser }) => {
  test.slow();
  await alreadySignedIn(page, browser, 'municipality-admin');
  await page.goto('/arbete/personer');
  await expectAccessibleInBoth(page);
  const email = newAddress('iris');
  await invite(page, email, 'Samordnare');
  const link = await linkFor(page, email);
  expect(link).toMatch(/\/arbete\/bjud-in\/[\w-]{43}$/);
  await expect(page.getByText(`${email} är inbjuden som Samordnare.`)).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.reload();
  await expect(page.getByText(link), 'shown once').toHaveCount(0);

  const iris = await (await browser.newContext()).newPage();
  await iris.goto(link);
  await expect(iris.getByRole('heading', { level: 1 })).toHaveText('Du är inbjuden');
  await expectAccessibleInBoth(iris);
  await test.step('with a password that isn’t easy to guess', async () => {
    await iris.getByLabel('Namn').fill('Iris Ek');
    for (const [password, sentence] of [
      ['kort', /minst.12.tecken/],
      ['lösenord2026!', /lätt att gissa/],
      ['aaaaaaaaaaaaaa', /lätt att gissa/],
    ] as const) {
      await iris.getByLabel('Lösenord').fill(password);
      await iris.getByRole('button', { name: 'Ta emot inbjudan' }).click();
      await expectFault(iris, 'Lösenord', sentence);
      await expect(iris.getByLabel('Namn')).toHaveValue('Iris Ek');
    }
    await expectAccessibleInBoth(iris);
  });
  await join(iris, link, 'Iris Ek');
  await setUpApp(iris);
  await iris.goto(link);
  await expect(iris.getByRole('heading', { level: 1 })).toHaveText('Inbjudan gäller inte');
  await expectAccessibleInBoth(iris);
  await iris.context().close();
});

test('an invitation can be withdrawn, and what is wrong with one is said beside its field', async ({ page, browser }) => {
  test.slow();
  await alreadySignedIn(page, browser, 'municipality-admin');
  await page.goto('/arbete/personer');
  await page.getByLabel('E-postadress').fill('ingen adress');
  await page.getByRole('button', { name: 'Bjud in', exact: true }).click();
  await expectFault(page, 'E-postadress', /Skriv hela e-postadressen/);
  await expect(page.getByRole('group', { name: 'Roll' })).toHaveAccessibleDescription('Välj något av alternativen.');
  await expect(page.getByLabel('E-postadress')).toHaveValue('ingen adress');
  await expectAccessibleInBoth(page);
  await invite(page, 'nagon@kommunen.se', 'Förtroendevald');
  await expectFault(page, 'E-postadress', /bara bjuda in påhittade adresser/);

  const email = newAddress('ivar');
  await invite(page, email, 'Förtroendevald');
  const link = await linkFor(page, email);
  const waiting = page.getByText(`${email} är inbjuden`).locator('..');
  await waiting.getByRole('button', { name: 'Dra tillbaka inbjudan' }).click();
  await expect(waiting).toHaveCount(0);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inbjudan gäller inte');
});

test('disabling ends every session at once; enabling lets in again', async ({ page, browser }) => {
  test.slow();
  const { member, email } = await joined(browser, 'Dag Ström', 'Förtroendevald');
  await alreadySignedIn(page, browser, 'municipality-admin');
  await page.goto('/arbete/personer');
  await deal(page, email, 'Stäng av');
  await expect(rowOf(page, email)).toContainText('avstängd');
  await member.reload();
  await expect(member).toHaveURL(/\/arbete\/logga-in$/);
  await signsIn(member, email);
  await expect(member.getByRole('alert').first()).toContainText('stämmer inte');
  await deal(page, email, 'Släpp in igen');
  await expect(rowOf(page, email)).toContainText('inte inloggad');
  await signsIn(member, email);
  await member.waitForURL(/\/arbete$/);

  await test.step('signs somebody out everywhere', async () => {
    await page.reload();
    await deal(page, email, 'Logga ut överallt');
    await expect(rowOf(page, email)).toContainText('inte inloggad');
    await member.reload();
    await expect(member).toHaveURL(/\/arbete\/logga-in$/);
  });

  await test.step('gives a new link, by which somebody chooses a new password', async () => {
    await deal(page, email, 'Ge en ny inloggningslänk');
    const link = await linkFor(page, email);
    await join(member, link, 'Dag Ström');
    await member.waitForURL(/\/arbete$/);
  });

  await test.step('ends the membership: signed in, they reach nothing', async () => {
    await page.reload();
    await deal(page, email, 'Avsluta uppdraget');
    await expect(rowOf(page, email)).toHaveCount(0);
    await member.goto('/arbete');
    await expect(member.getByRole('banner')).not.toContainText('Exempelkommun');
    expect((await member.goto('/arbete/personer'))?.status()).toBe(403);
  });
  await member.context().close();
});

test('a second factor that is lost is reset, and a new one is set up', async ({ page, browser }) => {
  test.slow();
  const { member, email } = await joined(browser, 'Tova Borttappad', 'Samordnare');
  await setUpApp(member);
  await alreadySignedIn(page, browser, 'municipality-admin');
  await page.goto('/arbete/personer');
  await expect(rowOf(page, email)).toContainText('har ett andra steg');
  await deal(page, email, 'Återställ andra steget');
  await expect(rowOf(page, email)).toContainText('har inte ställt in det andra steget');
  await member.reload();
  await expect(member).toHaveURL(/\/arbete\/logga-in$/);
  await signsIn(member, email);
  await member.waitForURL(/\/arbete\/tvafaktor$/);
  await expect(member.getByRole('heading', { level: 1 })).toHaveText('Skydda ditt konto');
  await setUpApp(member);
  await member.context().close();
});

test('nobody removes or shuts out the last admin, by the page or past it', async ({ page, browser, baseURL, isMobile }) => {
  test.skip(isMobile, 'it is the server that is tried');
  await alreadySignedIn(page, browser, 'police-admin');
  await page.goto('/arbete/personer');
  const own = rowOf(page, 'polis.admin@exempelkommun.example');
  await expect(own).toContainText('Det är du.');
  await expect(own.getByRole('button')).toHaveCount(0);
  const membership = await own.getAttribute('id');
  for (const verb of ['membership.end', 'person.disable', 'secondFactor.reset', 'session.end']) {
    const answer = await page.request.post(`/api/arbete/${verb}`, { data: { membership }, headers: { Origin: baseURL ?? '' } });
    expect(answer.status(), verb).toBe(403);
    expect((await answer.json()).faults[0].text).toBe('Det här kan du inte göra med dig själv. Be en annan administratör.');
  }
  await page.reload();
  await expect(own).toContainText('inloggad nu');
});

test('nobody but an admin reaches the people, and no admin those of another organisation', async ({ page, browser, baseURL, isMobile }) => {
  test.skip(isMobile, 'it is the server that is tried');
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  expect((await page.request.get('/arbete/personer')).status()).toBe(403);
  await alreadySignedIn(page, browser, 'police-admin');
  await page.goto('/arbete/personer');
  await expect(page.getByText('kommun.samordnare@exempelkommun.example')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Lokalpolisområde Exempel' })).toBeVisible();
  const answer = await page.request.post('/api/arbete/person.disable', {
    data: { membership: 'AAAAAAAAAAAAAAAA' },
    headers: { Origin: baseURL ?? '' },
  });
  expect([404, 422]).toContain(answer.status());
});

async function joined(browser: Browser, name: string, role: Parameters<typeof newMember>[3]): Promise<{ member: Page; email: string }> {
  const member = await (await browser.newContext(test.info().project.use)).newPage();
  return { member, email: await newMember(member, browser, name, role) };
}

async function signsIn(page: Page, email: string): Promise<void> {
  await page.goto('/arbete/logga-in');
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord').fill('fyra lila hästar skrattar');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
}
