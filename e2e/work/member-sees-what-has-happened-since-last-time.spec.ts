import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expectAccessibleInBoth, layOutWhole } from '../axe.ts';
import { doByApi, groundFor } from '../by-api.ts';
import { expect, section, test } from '../journey.ts';
import { type OwnServer, startOwnServer } from '../own-server.ts';
import { signIn } from '../sign-in.ts';
import { newPlace } from '../taps.ts';

const heading = 'Vad har hänt sedan sist';
let server: OwnServer;

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ isMobile }) => {
  test.setTimeout(180_000);
  test.skip(isMobile, 'it is what is said that is tried; the page itself is seen on a phone elsewhere');
  server = await startOwnServer();
});

test.afterAll(() => server?.stop());

test('a member who comes back reads what has become public since the last visit, and nothing else', async ({ page, browser }) => {
  await signIn(page, 'municipality-council', server.url);
  await expect(page.getByRole('heading', { name: heading })).toHaveCount(0);
  setBack();
  await page.reload();
  await expect(section(page, heading)).toContainText(
    /^Vad har hänt sedan sistInga lägen, siffror, bedömningar eller frågor har ändrats sedan du var här .+\.$/,
  );

  setBack();
  const other = await browser.newContext();
  const coordinator = await other.newPage();
  await signIn(coordinator, 'municipality-coordinator', server.url);
  const walks = await groundFor(coordinator, 'Trygghetsvandringar i hela kommunen', server.url);
  await doByApi(coordinator, 'activity.log', { ...walks, place: newPlace(), quantity: 1 });
  const visits = await groundFor(coordinator, 'Orossamtal med unga och deras vårdnadshavare', server.url);
  await doByApi(coordinator, 'activity.log', { ...visits, place: newPlace(), quantity: 1 });
  await other.close();

  await page.reload();
  const news = section(page, heading);
  await expect(news.getByRole('listitem').filter({ hasText: 'Trygghetsvandringar i hela kommunen' }).first()).toContainText(
    /nya siffror|från .+ till genomfört/,
  );
  await expect(news).not.toContainText('Orossamtal');
  await layOutWhole(page);
  await expectAccessibleInBoth(page);
  await page.reload();
  await expect(news.getByRole('listitem').filter({ hasText: 'Trygghetsvandringar' }).first()).toBeVisible();
});

/** As if two hours had gone since everybody's visit. */
function setBack(): void {
  const store = new Database(join(server.dataDir, 'working.db'));
  store.prepare("UPDATE sign_in_visit SET visit = json_set(visit, '$.at', ?)").run(new Date(Date.now() - 2 * 3_600_000).toISOString());
  store.close();
}
