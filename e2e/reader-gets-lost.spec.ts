import { expect, test } from './journey.ts';

const ways: { path: string; title: string; says: string; leadsTo: string }[] = [
  { path: '/finns-inte', title: 'Sidan finns inte', says: 'Här finns ingen kommun på den adressen.', leadsTo: '/lidkoping' },
  { path: '/lidkoping/1999', title: 'Sidan finns inte', says: 'Lidköping har inget löfte här på den adressen.', leadsTo: '/lidkoping/2020' },
  { path: '/lidkoping/2020/atagande/finns-inte', title: 'Sidan finns inte', says: 'Löftet har inget åtagande på den adressen.', leadsTo: '/lidkoping/2020' },
  { path: '/vad/som/helst/alls', title: 'Sidan finns inte', says: 'Här finns ingen kommun på den adressen.', leadsTo: '/skara' },
  { path: '/lidkoping/2020/vad-som-helst', title: 'Sidan finns inte', says: 'Adressen leder ingenstans.', leadsTo: '/lidkoping/2020' },
  { path: '/%E2%28%A1/..%2f..%2fetc', title: 'Sidan finns inte', says: '', leadsTo: '/lidkoping' },
  { path: '/en/nowhere', title: 'There is no such page', says: 'no municipality', leadsTo: '/en/lidkoping' },
  { path: '/en/lidkoping/1999', title: 'There is no such page', says: 'Lidköping has no pledge', leadsTo: '/en/lidkoping/2020' },
  { path: '/en/lidkoping/2020/atagande/nothing', title: 'There is no such page', says: 'no commitment', leadsTo: '/en/lidkoping/2020' },
  { path: '/en/any/thing/at/all', title: 'There is no such page', says: '', leadsTo: '/en/skara' },
];

for (const { path, title, says, leadsTo } of ways) {
  test(`${path} answers 404 and says where to go`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('main')).toContainText(says);
    await page.getByRole('main').locator(`a[href="${leadsTo}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${leadsTo}$`));
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  });
}

for (const path of [
  '/finns-inte.csv',
  '/lidkoping/1999.json',
  '/lidkoping/2020/atagande/finns-inte/diagram-1.svg',
  '/_next/static/finns-inte.js',
  '/en/nowhere.json',
]) {
  test(`the file ${path} answers 404 without a page's worth of text`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect((await answer.text()).length).toBeLessThan(200);
  });
}
