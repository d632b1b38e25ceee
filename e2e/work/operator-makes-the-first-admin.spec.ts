import { readFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { expect, test } from '../journey.ts';
import { type Mailbox, startMailbox } from '../mailbox.ts';
import { runProgram } from '../ops-command.ts';
import { freePort, type OwnServer, startOwnServer } from '../own-server.ts';
import { invite, join, linkFor, setUpApp } from '../people.ts';

test.describe.configure({ timeout: 120_000 });

let server: OwnServer;
let mailbox: Mailbox;
let origin: string;

test.beforeAll(async ({ isMobile }) => {
  test.skip(isMobile, 'what an operator does has no screen, and who is invited is tried on a phone elsewhere');
  test.setTimeout(120_000);
  mailbox = await startMailbox();
  const port = String(await freePort());
  origin = `http://localhost:${port}`;
  server = await startOwnServer({ PORT: port, SMTP_URL: mailbox.url });
});

test.afterAll(async () => {
  await server?.stop();
  await mailbox?.stop();
});

test('the first admin comes from the command line, and invites the others by mail', async ({ page, browser }) => {
  const wrong = await runProgram(server.dataDir, 'ops/ops.ts', 'create-admin', 'lidkopping', 'eva@lidkoping.example', 'Eva Admin');
  expect(wrong.code).toBe(1);
  expect(wrong.faults).toMatch(/There is no organisation "lidkopping"\. There are: .*lidkoping/);
  expect((await runProgram(server.dataDir, 'ops/ops.ts', 'create-admin', 'lidkoping', 'eva', 'Eva Admin')).faults).toMatch(/"eva" isn't an e-mail address/);
  const made = await runProgram(server.dataDir, 'ops/ops.ts', 'create-admin', 'lidkoping', 'eva@lidkoping.example', 'Eva', 'Admin');
  expect(made).toMatchObject({ code: 0, faults: '' });
  const link = `${origin}${/\/arbete\/bjud-in\/\S+/.exec(made.said)?.[0]}`;

  await page.goto(link);
  await expect(page.getByLabel('Namn')).toHaveValue('Eva Admin');
  await join(page, link, 'Eva Admin');
  await setUpApp(page);
  await expect(page.getByRole('banner')).toContainText('Administratör, Lidköping');

  const members = await test.step('mail is sent, in both languages, and the link isn’t shown', async () => {
    await page.goto('/arbete/personer'.replace(/^/, origin));
    await invite(page, 'olle@lidkoping.example', 'Förtroendevald');
    await expect(page.getByRole('status').filter({ hasText: 'En inbjudan har skickats till olle@lidkoping.example' })).toBeVisible();
    await expect(page.getByRole('code')).toHaveCount(0);
    expect(mailbox.letters).toHaveLength(1);
    const [letter = ''] = mailbox.letters;
    expect(letter).toMatch(/^To: olle@lidkoping\.example$/m);
    expect(letter).toContain('Lidköping bjuder in dig att arbeta med medborgarlöftet.');
    expect(letter).toContain('Lidköping invites you to work with the citizen pledge.');
    return new RegExp(`${origin}/arbete/bjud-in/[\\w-]{43}`).exec(letter)?.[0] ?? '';
  });

  const olle = await (await browser.newContext()).newPage();
  await join(olle, members, 'Olle Fullmäktig');
  await olle.waitForURL(/\/arbete$/);
  await expect(olle.getByRole('banner')).toContainText('Förtroendevald, Lidköping');
  await olle.context().close();

  await test.step('where no mail can be sent, the link is shown to pass on', async () => {
    await mailbox.stop();
    await invite(page, 'nils@lidkoping.example', 'Samordnare');
    expect(await linkFor(page, 'nils@lidkoping.example')).toMatch(/\/arbete\/bjud-in\/[\w-]{43}$/);
    expect(server.said()).toMatch(/A mail couldn't be sent \(\w+\)\. Check SMTP_URL/);
  });

  await test.step('no link is ever in the log or in the store', () => {
    expect(server.said()).not.toMatch(/bjud-in/);
    const stored = readFileSync(pathOf(server.dataDir, 'working.db')).toString('latin1');
    for (const one of [link, members]) expect(stored).not.toContain(/bjud-in\/([\w-]{43})/.exec(one)?.[1] ?? 'no link');
  });
});
