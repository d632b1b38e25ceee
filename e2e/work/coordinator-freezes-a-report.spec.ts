import { createHash } from 'node:crypto';
import { expectAccessible, expectAccessibleInBoth, layOutWhole } from '../axe.ts';
import { publicCopyOf } from '../data-folder.ts';
import { expect, section, test } from '../journey.ts';
import { type OwnServer, startOwnServer } from '../own-server.ts';
import { readPdf } from '../pdf.ts';
import { signIn } from '../sign-in.ts';
import { thisYear, today } from '../years.ts';

/** What is frozen here would be "the last report" of everybody's pledge: a server of its own, and what follows goes on from what came before. */
let server: OwnServer;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ isMobile }) => {
  test.setTimeout(180_000);
  test.skip(isMobile, 'one server is enough: the pages are looked at as a phone too');
  server = await startOwnServer();
});
test.afterAll(async () => {
  await server?.stop();
});

const at = (path: string) => `${server.url}${path}`;
const report = `/exempelkommun/${thisYear}/rapport/1`;
const summary = 'Fem av femton åtaganden går enligt plan.';
let frozen: Buffer;

test('a coordinator makes a report, reads it through and freezes it', async ({ page }) => {
  await signIn(page, 'municipality-coordinator', server.url);
  await page.goto(at('/arbete/loften'));
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(thisYear) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Rapporter', exact: true }).click();
  await page.getByRole('button', { name: 'Gör ett utkast' }).click();
  await expect(page.locator('.faults')).toContainText('Välj vem rapporten är till');
  await page.getByRole('radio', { name: 'Kommunstyrelsen' }).check();
  await page.getByLabel('Mötesdag').fill(`${Number(thisYear) + 1}-01-12`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gör ett utkast' }).click();
  await expect(page.getByRole('status')).toContainText('Utkastet är gjort');
  await expect(page.getByLabel('Sammanfattning')).toHaveValue(/åtaganden/);
  await expect(page.getByRole('button', { name: 'Frys rapporten' })).toHaveCount(0);
  await page.getByLabel('Sammanfattning').fill(summary);
  await page.getByLabel('Förslag till beslut').fill('Kommunstyrelsen noterar rapporten.');
  await page.getByLabel('Diarienummer').fill('KS 12');
  await page.getByRole('button', { name: 'Spara texten' }).click();
  await expect(page.getByRole('status')).toContainText('Sparat');
  await expect(page.getByText('Det går inte att ångra.')).toBeVisible();
  await expectAccessible(page);
  expect((await page.request.get(at(report))).status()).toBe(404);
  await page.getByRole('button', { name: 'Frys rapporten' }).click();
  await expect(page.getByRole('status')).toContainText('Rapporten är fryst');
  await expect(page.getByText('Ingen förtroendevald har markerat den som läst.')).toBeVisible();
});

test('anyone reads it, and its bytes have the checksum that the page shows', async ({ page }) => {
  await page.goto(at(`/exempelkommun/${thisYear}`));
  await expect(page.getByRole('link', { name: /^Rapport 1 till Kommunstyrelsen, .*inget i den har ändrats sedan dess$/ })).toBeVisible();
  await page.getByRole('link', { name: 'Rapporter till kommunens organ' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Rapport 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Uppföljning av medborgarlöfte');
  await expect(page.getByText(summary)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sedan dess: inget i rapporten har ändrats' })).toBeVisible();
  frozen = await (await page.request.get(at(`${report}.json`))).body();
  const hash = createHash('sha256').update(frozen).digest('hex');
  await expect(page.locator('.hash')).toHaveText(hash);
  const text = await (await page.request.get(at(`${report}.txt`))).text();
  for (const part of [summary, hash, 'Kommunstyrelsen noterar rapporten.', at(report)]) expect(text).toContain(part);
  await expectAccessibleInBoth(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await layOutWhole(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.goto(at(`/en${report}`));
  await expect(page.getByText('The report is a record in Swedish')).toBeVisible();
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'sv');
});

test('its PDF opens, tagged, with an outline and each picture in words', async ({ page }) => {
  const waited = await page.goto(at(`${report}/1/pdf`));
  expect(waited?.headers().refresh).toContain('.pdf');
  await expectAccessible(page);
  const began = Date.now();
  const get = async () => page.request.get(at(`${report}.pdf`));
  await expect.poll(async () => (await get()).headers()['content-type'], { timeout: 20_000 }).toBe('application/pdf');
  expect(Date.now() - began).toBeLessThan(15_000);
  const pdf = readPdf(await (await get()).body());
  expect(pdf).toMatchObject({ language: 'sv', isTagged: true });
  expect(pdf.title).toContain('Uppföljning av medborgarlöfte');
  expect(pdf.outline).toEqual(expect.arrayContaining(['Sammanfattning', 'Förslag till beslut', 'Avvikelser', 'Frågor och svar']));
  const { commitments } = JSON.parse(frozen.toString()) as { commitments: { charts: { title: string; subtitle: string }[] }[] };
  const charts = commitments.flatMap((one) => one.charts.map(({ title, subtitle }) => `${title}. ${subtitle}.`));
  expect(charts.length).toBeGreaterThan(3);
  expect(pdf.figures.map(({ alt }) => alt).sort()).toEqual(charts.sort());
  expect(pdf.tables).toBeGreaterThan(charts.length);
  expect(pdf.pages).toBeGreaterThan(5);
  expect(pdf.pages).toBeLessThan(60);
});

test('what a body decided on it is noted, and stands beside it', async ({ page }) => {
  await signIn(page, 'municipality-coordinator', server.url);
  await page.goto(at('/arbete/loften'));
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(thisYear) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Rapporter', exact: true }).click();
  await page.getByText('Notera ett beslut').click();
  const form = section(page, 'Beslut');
  await form.getByRole('radio', { name: 'Kommunstyrelsen' }).check();
  await form.getByLabel('Beslutsdag').fill(today);
  await form.getByLabel('Rapport som låg till grund').selectOption({ index: 1 });
  await form.getByLabel('Paragraf').fill('§ 7');
  await form.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(form.getByRole('status')).toHaveText('Beslutet är sparat.');
  await expectAccessible(page);
  await page.goto(at(report));
  await expect(page.getByRole('heading', { name: 'Beslut med anledning av rapporten' })).toBeVisible();
  await expect(page.getByText('§ 7')).toBeVisible();
  await expectAccessible(page);
  expect((await (await page.request.get(at(`${report}.json`))).body()).equals(frozen)).toBe(true);
});

test('where no browser is found, a page says how to print instead', async ({ page }) => {
  const other = await startOwnServer({ DATA_DIR: publicCopyOf(server.dataDir), PUBLIC_ONLY: '1', CHROMIUM: '/finns/inte' });
  try {
    await page.goto(`${other.url}${report}.pdf`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('PDF:en kan inte göras här just nu');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Till rapporten' }).click();
    await expect(page.getByText(summary)).toBeVisible();
  } finally {
    await other.stop();
  }
});

test('a correction comes: the bytes stay, and it is told beside them', async ({ page }) => {
  await signIn(page, 'municipality-coordinator', server.url);
  const { commitments } = JSON.parse(frozen.toString()) as { commitments: { id: string; title: string }[] };
  const commitment = commitments.find(({ title }) => title.startsWith('Trygghetsvandringar'))?.id;
  const change = async (action: string, data: object) => {
    const response = await page.request.post(at(`/api/arbete/${action}`), { data, headers: { origin: server.url } });
    expect(response.status(), await response.text()).toBe(200);
    return (await response.json()).result;
  };
  const { activity } = await change('activity.log', { commitment, on: today, quantity: 1 });
  await change('activity.correct', { activity, version: 1, on: today, quantity: 2, reason: 'Fel antal.' });
  await page.goto(at(report));
  await expect(page.locator('#sedan-dess')).toContainText('Fel antal.');
  expect(await (await page.request.get(at(`${report}.json`))).body()).toEqual(frozen);
  await expectAccessible(page);
});

test('a member of the council reads an embargoed one that nobody else can, and marks it as read', async ({ page, browser }) => {
  await signIn(page, 'municipality-coordinator', server.url);
  await page.goto(at('/arbete/loften'));
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(thisYear) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Rapporter', exact: true }).click();
  await page.getByRole('radio', { name: 'Kommunfullmäktige' }).check();
  await page.getByLabel('Mötesdag').fill(`${Number(thisYear) + 1}-02-12`);
  await page.getByRole('button', { name: 'Gör ett utkast' }).click();
  await page.getByLabel('Publik först').fill(`${Number(thisYear) + 1}-02-12`);
  await page.getByRole('button', { name: 'Spara texten' }).click();
  await page.getByRole('button', { name: 'Frys rapporten' }).click();
  await expect(page.getByRole('status')).toContainText('Rapporten är fryst');
  expect((await page.request.get(at(`/exempelkommun/${thisYear}/rapport/2`))).status()).toBe(404);
  const member = await (await browser.newContext(test.info().project.use)).newPage();
  await signIn(member, 'municipality-council', server.url);
  await expect(member.getByRole('heading', { name: 'Rapporter att läsa' })).toBeVisible();
  await member.getByRole('link', { name: /^Kommunfullmäktige, möte/ }).click();
  await expectAccessible(member);
  await member.getByRole('button', { name: 'Markera som läst' }).click();
  await expect(member.getByText('Du har markerat den som läst.')).toBeVisible();
  await member.context().close();
  await page.reload();
  await expect(page.getByText('En förtroendevald har markerat den som läst.')).toBeVisible();
});
