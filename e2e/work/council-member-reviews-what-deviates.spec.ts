import { expectAccessibleInBoth, layOutWhole } from '../axe.ts';
import { closeAll, pageOf } from '../drafted-pledge.ts';
import { expect, section, test } from '../journey.ts';
import { newPlace } from '../taps.ts';
import { thisYear } from '../years.ts';

test('a council member goes from Att göra to what deviates, with the questions that nobody outside can read', async ({ page, browser, baseURL }) => {
  const member = await pageOf(browser, 'municipality-council');
  const asked = `Vad görs åt det vid ${newPlace()}?`;
  await member.goto('/arbete');
  await member.getByRole('link', { name: `Avvikelser: Exempelkommun ${thisYear}` }).click();
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(`Avvikelser: Exempelkommun ${thisYear}`);
  await expect(section(member, 'Avvikelser, de värsta först').getByRole('heading', { level: 3 }).first()).toBeVisible();
  const address = member.url();
  await member.getByRole('link', { name: 'Ställ en fråga om löftet' }).click();
  await member.getByLabel('Din fråga').fill(asked);
  await member.getByRole('radio', { name: 'kommunfullmäktige' }).check();
  await member.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(member.getByText('Frågan är skickad.')).toBeVisible();
  await member.goto(address);
  await expect(member.getByRole('listitem').filter({ hasText: asked })).toContainText('Inte släppt');
  await expect(member.getByRole('link', { name: 'Till uppföljningen' })).toHaveCount(0);
  await layOutWhole(member);
  await expectAccessibleInBoth(member);

  await page.goto(`${baseURL}/exempelkommun/${thisYear}/avvikelser`);
  await expect(page.getByText(asked)).toHaveCount(0);

  const coordinator = await pageOf(browser, 'police-coordinator');
  await coordinator.goto('/arbete/loften');
  await coordinator.getByRole('link', { name: `Exempelkommun ${thisYear}`, exact: true }).click();
  await coordinator.getByRole('link', { name: 'Avvikelser', exact: true }).click();
  await expect(coordinator.getByRole('listitem').filter({ hasText: asked })).toBeVisible();
  await coordinator.getByRole('link', { name: 'Till uppföljningen' }).click();
  await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('Uppföljning');
  await closeAll(member, coordinator);
});
