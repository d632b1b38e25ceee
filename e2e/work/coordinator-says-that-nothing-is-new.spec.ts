import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { expect, section, test } from '../journey.ts';
import { type OwnServer, startOwnServer } from '../own-server.ts';
import { signIn } from '../sign-in.ts';

test.setTimeout(240_000);

let server: OwnServer;

/** What waits for a report is asked for: on a server where nobody else reports. */
test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startOwnServer();
});

test.afterAll(() => server?.stop());

/** The phone with scripts, the desktop without; each as another party. */
test('one tap says that nothing is new: the day stands publicly, no figure moves, and it can be undone', async ({ page, browser, isMobile }) => {
  const writer = await (await browser.newContext({ ...test.info().project.use, baseURL: server.url, javaScriptEnabled: isMobile })).newPage();
  await signIn(writer, isMobile ? 'municipality-coordinator' : 'police-coordinator', server.url);
  const button = writer.getByRole('button', { name: /^Inget nytt i dag: / });
  const what = /i dag: (.+)$/.exec((await button.first().textContent()) ?? '')?.[1] ?? '';
  const name = `Inget nytt i dag: ${what}`;
  const item = writer.getByRole('listitem').filter({ has: writer.getByRole('button', { name }) });
  const commitment = new URL((await item.getByRole('link', { name: /^Logga/ }).getAttribute('href')) ?? '', 'http://x').searchParams.get('atagande');
  await expectTappable(button.first());
  await button.first().click();
  await expect(writer.getByText('Inget nytt är rapporterat. Det räknas som en rapport, men är ingen siffra.')).toBeVisible();
  if (isMobile) await expectAccessible(writer);

  await writer.goto('/arbete');
  await expect(writer.getByRole('button', { name: `Inget nytt i dag: ${what}` })).toHaveCount(0);
  await writer.goto('/arbete/historik');
  await expect(writer.getByText('Rapporterade: inget nytt').first()).toBeVisible();

  await writer.goto(`/arbete/atagande/${commitment}`);
  const said = section(writer, 'Rapportera utan siffra');
  await expect(said.getByRole('listitem').filter({ hasText: 'Inget nytt' })).toHaveCount(1);
  if (isMobile) await expectAccessible(writer);
  const href = await writer.getByRole('link', { name: 'Se det publika' }).getAttribute('href');
  const isOpen = await writer.getByText('Publikt står ”Senast rapporterat”').count();
  await page.goto(`${server.url}${href}`);
  await expect(page.getByText(/^Senast rapporterat .+: inget nytt$/)).toHaveCount(isOpen);
  await expectAccessible(page);

  await writer.goto(`/arbete/atagande/${commitment}`);
  await said.getByRole('button', { name: /^Ta tillbaka beskedet/ }).click();
  await expect(writer.getByRole('status')).toHaveText('Beskedet är tillbakataget och finns kvar i historiken.');
  await page.goto(`${server.url}${href}`);
  await expect(page.getByText(/^Senast rapporterat .+: inget nytt$/)).toHaveCount(0);
  await writer.context().close();
});

async function expectTappable(button: ReturnType<Page['getByRole']>): Promise<void> {
  const box = await button.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
}
