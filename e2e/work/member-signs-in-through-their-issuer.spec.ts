import type { Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../axe.ts';
import { startIssuer } from '../issuer.ts';
import { expect, test } from '../journey.ts';
import { runProgram } from '../ops-command.ts';
import { freePort, type OwnServer, startOwnServer } from '../own-server.ts';
import { invite, join, linkFor, setUpApp } from '../people.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

let server: OwnServer;
let stop: (() => Promise<unknown>)[] = [];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const [port, municipality, police] = await Promise.all([freePort(), freePort(), freePort()]);
  const back = (id: string) => `http://localhost:${port}/api/auth/callback/${id}`;
  const kommunen = await startIssuer({
    port: municipality,
    redirectUri: back('kommunen'),
    inToken: true,
    said: {
      'overifierad@lidkoping.example': { email_verified: false },
      'annan-person': { email: 'chef@lidkoping.example' },
      'utifran@annan.example': { email: 'utifran@annan.example' },
    },
  });
  const polisen = await startIssuer({ port: police, redirectUri: back('polisen'), inToken: false, said: {} });
  const issuers = [
    {
      id: 'kommunen',
      name: 'Lidköpings kommun',
      discovery: kommunen.discovery,
      clientId: 'medborgarlofte',
      clientSecret: kommunen.clientSecret,
      domains: ['lidkoping.example'],
      secondFactor: { acr: ['two-factors'] },
    },
    {
      id: 'polisen',
      name: 'Polisen',
      discovery: polisen.discovery,
      clientId: 'medborgarlofte',
      clientSecret: polisen.clientSecret,
      domains: ['polisen.example'],
    },
  ];
  server = await startOwnServer({ PORT: String(port), ISSUERS: JSON.stringify(issuers) });
  stop = [() => server.stop(), kommunen.stop, polisen.stop];
});

test.afterAll(() => Promise.all(stop.map((one) => one())));

test('each comes in through the issuer of their address, when invited, and nobody else does', async ({ page, browser }) => {
  await test.step('the first admin joins through the issuer; what it says of two factors counts', async () => {
    const link = await linkOfAdmin('lidkoping', 'chef@lidkoping.example');
    await page.goto(link);
    await expect(page.getByText('Du loggar in hos Lidköpings kommun.')).toBeVisible();
    await expect(page.getByLabel('Lösenord'), 'no password beside the issuer').toHaveCount(0);
    await expectAccessibleInBoth(page);
    await page.getByRole('link', { name: 'Till inloggningen' }).click();
    await comeBy(page, 'chef@lidkoping.example', { second: true });
    await expect(page).toHaveURL(`${server.url}/arbete`);
    await expect(page.getByRole('banner')).toContainText('Administratör, Lidköping');
  });

  await test.step('one who isn’t invited stays outside', async () => {
    await stayOutside(await newPage(), 'okand@lidkoping.example');
    await page.goto(`${server.url}/arbete/personer`);
    await invite(page, 'samordnare@lidkoping.example', 'Samordnare');
    await linkFor(page, 'samordnare@lidkoping.example');
    await invite(page, 'overifierad@lidkoping.example', 'Samordnare');
    await expect(page.getByText('overifierad@lidkoping.example är inbjuden')).toBeVisible();
    await stayOutside(await newPage(), 'overifierad@lidkoping.example');
    await stayOutside(await newPage(), 'samordnare@lidkoping.example', 'utifran@annan.example');
  });

  await test.step('one who is invited comes in; without two factors there, the second is shown here', async () => {
    const member = await newPage();
    await member.goto(`${server.url}/arbete/logga-in`);
    await comeBy(member, 'samordnare@lidkoping.example', { second: false });
    await expect(member).toHaveURL(`${server.url}/arbete/tvafaktor`);
    await member.goto(`${server.url}/arbete/loften`);
    await expect(member).toHaveURL(`${server.url}/arbete/tvafaktor`);
    await setUpApp(member);
    await expect(member.getByRole('banner')).toContainText('Samordnare, Lidköping');
    await member.context().close();
  });

  await test.step('an address that was handed on to another person isn’t the same account', async () => {
    await stayOutside(await newPage(), 'chef@lidkoping.example', 'annan-person');
  });

  await test.step('whoever is disabled is kept out, whatever the issuer says', async () => {
    await page.goto(`${server.url}/arbete/personer`);
    const row = page
      .getByRole('listitem')
      .filter({ hasText: 'samordnare@lidkoping.example' })
      .filter({ has: page.getByRole('heading', { level: 3 }) });
    await row.getByText(/^Åtgärder för/).click();
    await row.getByRole('button', { name: 'Stäng av' }).click();
    await expect(row).toContainText('avstängd');
    await stayOutside(await newPage(), 'samordnare@lidkoping.example');
  });

  async function newPage(): Promise<Page> {
    return (await browser.newContext()).newPage();
  }
});

test('another domain has another issuer, and a third a password', async ({ page, browser }) => {
  await page.goto(await linkOfAdmin('lokalpolisomrade-vastra-skaraborg', 'omradeschef@polisen.example'));
  await page.getByRole('link', { name: 'Till inloggningen' }).click();
  await comeBy(page, 'omradeschef@polisen.example', { second: true });
  await expect(page, 'this issuer isn’t relied on for a second factor').toHaveURL(`${server.url}/arbete/tvafaktor`);
  await setUpApp(page);
  await page.goto(`${server.url}/arbete/konto`);
  await expect(page.getByRole('heading', { name: 'Lösenord' })).toHaveCount(0);

  const other = await (await browser.newContext()).newPage();
  await join(other, await linkOfAdmin('skara', 'chef@skara.example'), 'Sara Skara');
  await setUpApp(other);
  await other.goto(`${server.url}/arbete/konto`);
  await other.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await other.getByLabel('E-postadress').fill('chef@skara.example');
  await other.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(other.getByLabel('Lösenord')).toBeFocused();
  await expect(other.getByLabel('E-postadress')).toHaveValue('chef@skara.example');
  await expectAccessibleInBoth(other);
  await other.context().close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the way to the issuer and back works too', async ({ page }) => {
    await page.goto(await linkOfAdmin('lidkoping', 'vice@lidkoping.example'));
    await page.getByRole('link', { name: 'Till inloggningen' }).click();
    await comeBy(page, 'vice@lidkoping.example', { second: true });
    await expect(page).toHaveURL(`${server.url}/arbete`);
  });
});

/** From the sign-in page to the issuer and back. `as` is what they write there, when it isn't their own address. */
async function comeBy(page: Page, email: string, { second, as }: { second: boolean; as?: string }): Promise<void> {
  await page.getByLabel('E-postadress').fill(email);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const who = page.getByLabel('Vem är du?');
  await expect(who).toHaveValue(email);
  if (as) await who.fill(as);
  if (second) await page.getByLabel('Med två faktorer').check();
  await page.getByRole('button', { name: 'Intyga' }).click();
}

async function stayOutside(page: Page, email: string, as?: string): Promise<void> {
  await page.goto(`${server.url}/arbete/logga-in`);
  await comeBy(page, email, { second: true, as });
  await expect(page).toHaveURL(`${server.url}/arbete/logga-in?error`);
  await expect(page.getByRole('alert').first()).toContainText('Du behöver vara inbjuden');
  await page.goto(`${server.url}/arbete`);
  await expect(page).toHaveURL(`${server.url}/arbete/logga-in`);
  await page.context().close();
}

async function linkOfAdmin(organisation: string, email: string): Promise<string> {
  const { said } = await runProgram(server.dataDir, 'ops/ops.ts', 'create-admin', organisation, email, 'Kim Exempel');
  return `${server.url}${/\/arbete\/bjud-in\/\S+/.exec(said)?.[0]}`;
}
