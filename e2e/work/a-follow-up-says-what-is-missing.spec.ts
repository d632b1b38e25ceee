import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { closeAll, ownYear, pageOf } from '../drafted-pledge.ts';
import { expect, section, test } from '../journey.ts';
import { change, signPledge } from '../signed-pledge.ts';

const reason = 'Tjänsten var vakant hela våren.';

test('a follow-up with one silent commitment is refused and says which; with the reason it is approved, and a resident reads it', async ({ page, browser }) => {
  const title = 'Samtal om droger';
  const year = ownYear(2012);
  const { pledge, commitment, path } = await signPledge(browser, year, title);
  const followUp = `/arbete/lofte/${pledge}/uppfoljning`;
  const [writer, chief] = (await Promise.all([
    pageOf(browser, 'municipality-coordinator', { javaScriptEnabled: false }),
    pageOf(browser, 'police-publisher'),
  ])) as [Page, Page];
  const publisher = await pageOf(browser, 'municipality-publisher', { javaScriptEnabled: false });
  const police = await pageOf(browser, 'police-coordinator');
  const { proposal } = await change(police, 'assessment.propose', { commitment, status: 'kept', reason: 'Vår del blev gjord.', evidence: [] });
  await change(chief, 'assessment.approve', { proposal, version: 1 });

  await publisher.goto(followUp);
  await expect(section(publisher, 'En rad saknas')).toContainText(`${title}Kommunen har varken siffra, bedömning eller skäl.`);
  await publisher.getByRole('button', { name: 'Godkänn uppföljningen' }).click();
  await expect(publisher.locator('.faults')).toContainText(`Ett åtagande saknar siffra, bedömning eller ”inget rapporterat” med skäl: ”${title}”.`);

  await writer.goto(followUp);
  await writer.getByRole('link', { name: `Inget rapporterat, med skäl – ${title}` }).click();
  await writer.getByText('Det finns inget att rapportera till uppföljningen').click();
  await writer.getByRole('button', { name: 'Spara som inget rapporterat' }).click();
  await expect(writer.locator('.faults')).toContainText('Skriv varför inget rapporteras.');
  await writer.getByText('Det finns inget att rapportera till uppföljningen').click();
  await writer.getByLabel('Varför?').fill(reason);
  await writer.getByRole('button', { name: 'Spara som inget rapporterat' }).click();
  await expect(writer.getByText('Det är sparat att inget rapporteras, och varför.')).toBeVisible();

  for (const one of [publisher, chief]) {
    await one.goto(followUp);
    await expect(section(one, 'Inget saknas')).toBeVisible();
    await one.getByRole('button', { name: 'Godkänn uppföljningen' }).click();
    await expect(
      one.getByText(/^Exempelkommun godkände|^Lokalpolisområde Exempel godkände|^(Exempelkommun|Lokalpolisområde Exempel) har inte godkänt/).first(),
    ).toBeVisible();
  }
  await expectAccessible(chief);

  await page.goto(path);
  const read = section(page, 'Uppföljningar');
  await expect(read).toContainText(/Slutlig uppföljning godkänd .+ av polisen och kommunen\./);
  await expect(read).toContainText('2 redovisningar väntades, en för varje åtagande och ansvarig: 1 med bedömning och 1 utan något rapporterat.');
  await expect(read).toContainText(`Inget rapporterat, enligt kommunen: ${reason}`);
  await expectAccessible(page);
  await read.getByRole('link', { name: title }).click();
  await expect(page.getByText(new RegExp(`^Inget rapporterat, enligt kommunen .+: ${reason}`)).first()).toBeVisible();
  await expectAccessible(page);
  await closeAll(writer, publisher, chief, police);
});
