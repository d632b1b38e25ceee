import { expectAccessible } from '../axe.ts';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { chooseCommitment, writePlace } from '../taps.ts';
import { thisYear } from '../years.ts';

test.slow();

test('a place that could point at somebody is stopped, said to wait, and shown when somebody has decided', async ({ page, browser, isMobile }) => {
  const place = isMobile ? 'Pojke 14 år på Stora torget' : 'Flicka 15 år på Stora torget';
  const shown = `/exempelkommun/${thisYear}/atagande/trygghetsvandringar`;
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  await page.goto('/arbete/logga');
  await chooseCommitment(page, 'Trygghetsvandringar i hela kommunen', isMobile);
  await writePlace(page, place);
  const held = page.getByText('Syns direkt för alla: dagen och antalet, men platsen först när någon har sett att den inte pekar ut någon.');
  await expect(held).toBeVisible();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.waitForURL(/kvitto/);
  await expect(held).toBeVisible();

  await page.goto(shown);
  await expect(page.locator('body')).not.toContainText(place);
  await expect(page.locator('#gjort')).toContainText('text visas inte');

  await page.goto('/arbete');
  await expect(page.getByRole('heading', { name: /väntar på granskning/ })).toBeVisible();
  await page.goto('/arbete/granska');
  await expect(page.getByText(place).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Visa texten: ${place}` }).click();
  await expect(page.getByRole('button', { name: `Visa texten: ${place}` })).toHaveCount(0);
  await page.goto(shown);
  await expect(page.locator('#gjort')).toContainText(place);
});
