import { expect, test } from '@playwright/test';
import { doByApi, groundFor } from '../by-api.ts';
import { alreadySignedIn } from '../sign-in.ts';
import { newPlace } from '../taps.ts';

test('of 200 corrections of the same version that come at once one is stored and 199 are told', async ({ page, browser, isMobile }) => {
  test.skip(isMobile, 'it is the server that is tried');
  await alreadySignedIn(page, browser, 'police-coordinator');
  const ground = await groundFor(page, 'Fortsatt arbete för ett tryggt Centrum');
  const { on } = ground;
  const { result } = await doByApi(page, 'activity.log', { ...ground, place: newPlace(), quantity: 1 });
  const answers = await page.evaluate(
    (edit) =>
      Promise.all(
        Array.from({ length: 200 }, async (_, nr) => {
          const body = JSON.stringify({ ...edit, reason: `Rättelse ${nr}`, quantity: nr + 2 });
          const answer = await fetch('/api/arbete/activity.correct', { method: 'POST', body });
          return { status: answer.status, said: await answer.text() };
        }),
      ),
    { activity: result.activity, version: 1, on },
  );
  const counted = Map.groupBy(answers, ({ status }) => status);
  expect([counted.get(200)?.length, counted.get(409)?.length]).toEqual([1, 199]);
  expect(counted.get(409)?.[0]?.said).toContain('Någon annan har ändrat det här');
});
