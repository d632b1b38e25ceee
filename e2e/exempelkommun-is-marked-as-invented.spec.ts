import type { APIRequestContext } from '@playwright/test';
import { exempelkommun } from '../examples/exempelkommun.ts';
import { rowsOf } from './files.ts';
import { expect, section, test } from './journey.ts';
import { thisYear, today } from './years.ts';

const invented = {
  sv: 'Exempeldata: kommunen, löftet och alla siffror är påhittade',
  en: 'Example data: the municipality, the pledge and every figure are invented',
};
const commitments = exempelkommun(today)
  .pledges.slice(-2)
  .flatMap(({ slug, focusAreas }) =>
    focusAreas.flatMap((area) => area.commitments.map((commitment) => ({ ...commitment, path: `/exempelkommun/${slug}/atagande/${commitment.key}` }))),
  );
const pledge = `/exempelkommun/${thisYear}`;
const pages = [
  '/exempelkommun',
  pledge,
  `${pledge}/dialog`,
  `${pledge}/atagande/belysning`,
  '/exempelkommun/historik',
  '/exempelkommun/jamfor',
  '/exempelkommun/oppna-data',
];

for (const path of [...pages, '/exempelkommun/1999']) {
  test(`${path} says so at the top, in both languages`, async ({ page }) => {
    for (const [address, text] of [
      [path, invented.sv],
      [`/en${path}`, invented.en],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('complementary', { name: /^(Exempeldata|Example data)$/ }).filter({ hasText: bannerOf(text) })).toBeInViewport();
    }
  });
}

test('it is on the paper too', async ({ page }) => {
  await page.goto(pledge);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(bannerOf(invented.sv)).last()).toBeVisible();
});

test('every file of it says so', async ({ request, isMobile }) => {
  test.skip(isMobile, 'a file is the same on a phone');
  const found = await textsOf(request, [...pages, ...commitments.map(({ path }) => path)]);
  const files = new Set(found.flatMap(([, text]) => [...text.matchAll(/href="(\/exempelkommun[^"]*\.(?:csv|json|svg))"/g)].map(([, href = '']) => href)));
  expect(files.size).toBeGreaterThan(60);
  for (const [file, text] of await textsOf(request, [...files])) expect(text.includes(invented.sv), file).toBe(true);
});

test('it never stands among the figures of a real municipality', async ({ page, request }) => {
  for (const [path, text] of await textsOf(request, ['/lidkoping/2020', '/skara/2018', '/lidkoping/historik', '/strangnas/2019.json', '/lidkoping.csv'])) {
    expect(text, path).not.toMatch(/Exempel|påhittad/i);
  }
  await page.goto('/');
  const lists = section(page, 'Välj kommun').getByRole('list');
  await expect(lists.first()).not.toContainText('Exempelkommun');
  await expect(page.getByText('Påhittad kommun, för att prova')).toBeVisible();
  await expect(lists.last().getByRole('link')).toHaveText(['Exempelkommun']);
});

test('what is planned is told nowhere: no page, no file, not the whole database', async ({ request, isMobile }) => {
  test.skip(isMobile, 'what is sent is the same to a phone');
  const planned = commitments.flatMap(({ activities }) => activities.filter(({ state }) => state === 'planned'));
  expect(planned.length, 'something is planned').toBeGreaterThan(0);
  const secrets = [...new Set(planned.flatMap(({ key, note }) => [key, ...(note ? [note] : [])]))];
  const places = [...pages, ...commitments.flatMap(({ path }) => [path, `${path}.csv`, `${path}.json`]), `${pledge}/manader.json`, '/oppna-data/public.db'];
  for (const [place, text] of await textsOf(request, [...places, `/en${pledge}/atagande/trygghetsvandringar`])) {
    expect(
      secrets.filter((secret) => text.includes(secret)),
      place,
    ).toEqual([]);
  }
});

test('nothing has been done after today', async ({ request, isMobile }) => {
  test.skip(isMobile, 'a file is the same on a phone');
  const files = await textsOf(
    request,
    commitments.map(({ path }) => `${path}.csv`),
  );
  const done = files.flatMap(([, text]) => rowsOf(text).filter(({ what }) => what === 'activity'));
  expect(done.length).toBeGreaterThan(20);
  expect(done.filter(({ when = '' }) => when > today)).toEqual([]);
});

/** What stands at each address, a few asked for at a time. */
async function textsOf(request: APIRequestContext, paths: string[]): Promise<[path: string, text: string][]> {
  const texts: [string, string][] = [];
  for (let at = 0; at < paths.length; at += 8) {
    texts.push(
      ...(await Promise.all(
        paths.slice(at, at + 8).map(async (path): Promise<[string, string]> => [path, (await (await request.get(path)).body()).toString()]),
      )),
    );
  }
  return texts;
}

/** The banner's word stands beside its sentence, in a frame of its own; a file has both in one. */
function bannerOf(text: string): RegExp {
  return new RegExp(`^(Exempeldata|Example data)?\\s*${text.split(': ')[1]}$`, 'i');
}
