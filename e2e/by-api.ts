import { expect, type Page } from '@playwright/test';

type Made = { result: Record<string, string>; event: string };

/** Does a verb over HTTP, as the page's person. */
export async function doByApi(page: Page, verb: string, data: object): Promise<Made> {
  const response = await page.request.post(new URL(`/api/arbete/${verb}`, page.url()).href, { headers: { origin: new URL(page.url()).origin }, data });
  expect(response.status(), await response.text()).toBe(200);
  return (await response.json()) as Made;
}

/** The id of a commitment that the page's person can log for, and today's date, as the log form has them. `url` is a server of one's own. */
export async function groundFor(page: Page, title: string, url = ''): Promise<{ commitment: string; on: string }> {
  await page.goto(`${url}/arbete/logga`);
  const valueNamed = async (name: string) => (await page.getByLabel(name, { exact: true }).first().getAttribute('value')) ?? '';
  return { commitment: await valueNamed(title), on: (await page.locator('[name="on"]').first().getAttribute('value')) ?? '' };
}
