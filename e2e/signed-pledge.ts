import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { closeAll, pageOf } from './drafted-pledge.ts';

/** Somebody's change by the API, as the pages' own scripts send it. Answers with what it became. */
export async function change<Result = Record<string, string>>(page: Page, action: string, data: Record<string, unknown>): Promise<Result> {
  const headers = { origin: test.info().project.use.baseURL ?? '', 'idempotency-key': randomUUID() };
  const response = await page.request.post(`/api/arbete/${action}`, { data, headers });
  const body = await response.json();
  expect(response.status(), JSON.stringify(body)).toBe(200);
  return body.result as Result;
}

/** A pledge with one commitment that both parties have approved, without the screens: its row's id, its commitment's, and its public address. */
export async function signPledge(browser: Browser, year: string, title: string): Promise<{ pledge: string; commitment: string; path: string }> {
  const [writer, publisher, chief] = (await Promise.all(
    (['municipality-coordinator', 'municipality-publisher', 'police-publisher'] as const).map((role) => pageOf(browser, role)),
  )) as [Page, Page, Page];
  await writer.goto('/arbete/lofte/nytt');
  const idOf = (name: string) =>
    writer
      .locator('input[name=parties]')
      .and(writer.getByLabel(name, { exact: true }))
      .getAttribute('value');
  const [municipality, police] = [await idOf('Exempelkommun'), await idOf('Lokalpolisområde Exempel')];
  const { pledge = '' } = await change(writer, 'pledge.draft', {
    organisation: municipality,
    previous: '',
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    municipalities: [municipality],
    parties: [municipality, police],
  });
  await change(writer, 'focusArea.draft', { pledge, version: 1, areas: [{ id: '', title: 'Tryggt ute' }] });
  await writer.goto(`/arbete/lofte/${pledge}/utkast`);
  const area = new URL((await writer.getByRole('link', { name: /^Lägg till åtagande/ }).getAttribute('href')) ?? '', 'http://x').searchParams.get('omrade');
  const fields = {
    title,
    wording: `Kommunen och polisen gör minst tolv ${title.toLowerCase()}.`,
    keptWhen: 'Tolv är gjorda.',
    responsible: 'joint',
    kind: 'safetyWalk',
  };
  const measures = [{ type: 'count', comparator: 'atLeast', value: '12', unit: 'vandringar' }];
  const { commitment = '' } = await change(writer, 'commitment.draft', { pledge, area, ...fields, measures });
  const { hash } = await change(writer, 'pledge.submit', { pledge });
  await change(publisher, 'pledge.approve', { pledge, hash });
  await change(chief, 'pledge.approve', { pledge, hash });
  await closeAll(writer, publisher, chief);
  return { pledge, commitment, path: `/exempelkommun/${year}` };
}
