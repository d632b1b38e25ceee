import { createOTP } from '@better-auth/utils/otp';
import { symmetricDecrypt } from 'better-auth/crypto';
import { expect, test } from 'vitest';
import { dailyStore } from '../testing/daily.ts';
import { newAuthenticator } from './authenticator.ts';
import { openSignInStore } from './connect.ts';
import { takeCode } from './take-code.ts';

const key = 'a secret that nobody else has, thirty-two long';
const noon = new Date('2026-03-02T11:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

test('a code is taken once, and none of an earlier period after it', async () => {
  const { take, codeAt } = await anApp();
  expect(await take('000000', noon)).toBe('wrong');
  expect(await take(await codeAt(noon), noon)).toBe('right');
  expect(await take(await codeAt(noon), later(3))).toBe('used');
  expect(await take(await codeAt(noon), later(31)), 'also where it is still let through as late').toBe('used');
  expect(await take(await codeAt(later(-30)), later(4))).toBe('used');
  expect(await take(await codeAt(later(30)), later(5)), 'an app whose clock is ahead').toBe('right');
  expect(await take(await codeAt(later(30)), later(30))).toBe('used');
  expect(await take(await codeAt(later(60)), later(60))).toBe('right');
});

test('of many who show the same code at the same time one comes in', async () => {
  const { take, codeAt } = await anApp();
  const code = await codeAt(noon);
  const became = await Promise.all(Array.from({ length: 20 }, () => take(code, noon)));
  expect(became.filter((one) => one === 'right')).toHaveLength(1);
});

test('one app’s code takes nothing from another’s', async () => {
  const store = openSignInStore(dailyStore());
  for (const { take, codeAt } of [await anApp(store, 'one'), await anApp(store, 'another')]) expect(await take(await codeAt(noon), noon)).toBe('right');
});

async function anApp(store = openSignInStore(dailyStore()), id = 'one') {
  const { sealed } = await newAuthenticator(key);
  const otp = createOTP(await symmetricDecrypt({ key, data: sealed.secret }));
  return {
    take: (code: string, now: Date) => takeCode(store, key, { id, ...sealed }, code, now),
    codeAt: (at: Date) => otp.hotp(Math.floor(at.getTime() / 30_000)),
  };
}
