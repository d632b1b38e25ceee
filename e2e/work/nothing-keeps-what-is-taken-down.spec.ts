import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { change } from '../signed-pledge.ts';
import { thisYear } from '../years.ts';

const place = 'Sjöbodsgränd';
const encodings = ['identity', 'gzip', 'br'];
const near = new RegExp(`^(/en)?/exempelkommun(\\.|$|/(historik|oppna-data|${thisYear}(\\.|$|/(?!atagande)|/atagande/trygghetsvandringar)))`);

test('after a takedown no address gives it back, whatever tag is asked with, and nothing is kept longer than a minute', async ({
  page,
  browser,
  request,
  isMobile,
}) => {
  test.skip(isMobile, 'it is the server that is tried');
  test.setTimeout(120_000);
  await alreadySignedIn(page, browser, 'municipality-coordinator');
  const commitment = await commitmentId(page, 'Trygghetsvandringar i hela kommunen');
  const { activity } = await change(page, 'activity.log', { commitment, on: `${thisYear}-01-02`, quantity: '1', place });

  await expect(async () => expect(await (await request.get(`/exempelkommun/${thisYear}/atagande/trygghetsvandringar`)).text()).toContain(place)).toPass();
  const surfaces = await crawl(request);
  const telling = surfaces.filter(({ body }) => body.includes(place));
  const paths = telling.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining([`/exempelkommun/${thisYear}/atagande/trygghetsvandringar`, '/oppna-data/public.db']));
  expect(
    paths.some((path) => /\.(csv|json)$/.test(path)),
    'a file among them',
  ).toBe(true);
  expect(
    paths.some((path) => path.startsWith('/en/')),
    'both languages',
  ).toBe(true);
  for (const { path, kept } of surfaces) expect(kept, path).toMatch(/^(no-store|private, no-store|public, max-age=0, s-maxage=60, must-revalidate)$/);
  const tags = new Map<string, string[]>();
  for (const { path } of telling) tags.set(path, await tagsOf(request, path));
  expect([...tags.values()].flat().length).toBeGreaterThan(telling.length);

  await change(page, 'takedown.make', { noun: 'activity', subject: activity, reason: 'Fel plats.' });
  await page.waitForTimeout(250);
  for (const [path, held] of tags)
    for (const known of [null, '*', held.join(', '), ...held.flatMap((tag) => [tag, `W/${tag}`])])
      for (const encoding of path.endsWith('.db') ? ['br'] : encodings) {
        const headers = { 'accept-encoding': encoding, ...(known ? { 'if-none-match': known } : {}) };
        const response = await request.get(path, { headers, maxRedirects: 0, maxRetries: 2 });
        expect(response.status(), `${path} ${known}`).not.toBe(304);
        expect(await response.text(), `${path} ${known}`).not.toContain(place);
      }
  const rsc = await request.get(`/exempelkommun/${thisYear}/atagande/trygghetsvandringar`, { headers: { rsc: '1' } });
  expect(rsc.headers()['cache-control']).toContain('no-store');
  expect(await rsc.text()).not.toContain(place);

  for (const path of [
    '/arbete',
    '/arbete/loften',
    `/arbete/atagande/${commitment}`,
    `/arbete/atagande/${commitment}/publicering`,
    '/arbete/historik',
    '/arbete/finns-inte',
  ]) {
    const { headers } = { headers: (await page.request.get(path)).headers() };
    expect(headers['cache-control'], path).toMatch(/no-store/);
    expect(headers.etag, path).toBeUndefined();
  }
  const api = await page.request.post('/api/arbete/activity.log', { data: {}, headers: { origin: 'http://elsewhere.example' } });
  expect(api.headers()['cache-control']).toMatch(/no-store/);
});

type Surface = { path: string; body: string; kept: string };

/** Every public address that a reader of Exempelkommun can reach by links, and the files beside them. */
async function crawl(request: APIRequestContext): Promise<Surface[]> {
  const found = new Map<string, Surface>();
  const waiting = ['/', '/en', '/exempelkommun', '/oppna-data', '/oppna-data/public.db', `/api/v1/exempelkommun/${thisYear}/atagande/trygghetsvandringar`];
  const seen = new Set(waiting);
  while (waiting.length > 0) {
    const batch = await Promise.all(waiting.splice(0, 6).map((path) => read(request, path)));
    for (const surface of batch) {
      found.set(surface.path, surface);
      for (const path of linksIn(surface.body)) {
        if (seen.has(path)) continue;
        seen.add(path);
        waiting.push(path);
      }
    }
  }
  return [...found.values()];
}

async function read(request: APIRequestContext, path: string): Promise<Surface> {
  const response = await request.get(path, { maxRedirects: 0, maxRetries: 2 });
  return { path, body: (await response.body()).toString('utf8'), kept: response.headers()['cache-control'] ?? '' };
}

/** Not the other commitments and the year before: they can't show what was done here. */
function linksIn(body: string): string[] {
  const hrefs = [...body.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return [...new Set(hrefs)].filter((path) => near.test(path));
}

async function tagsOf(request: APIRequestContext, path: string): Promise<string[]> {
  const tags: string[] = [];
  for (const encoding of [...encodings, 'br']) {
    const { etag } = (await request.get(path, { headers: { 'accept-encoding': encoding } })).headers();
    if (etag) tags.push(etag);
  }
  return [...new Set(tags)];
}

async function commitmentId(page: Page, title: string): Promise<string> {
  await page.goto('/arbete/loften');
  await page.getByRole('link', { name: `Exempelkommun ${thisYear}` }).click();
  const href = await page.getByRole('main').getByRole('link', { name: title }).first().getAttribute('href');
  return href?.split('/').at(-1) ?? '';
}
