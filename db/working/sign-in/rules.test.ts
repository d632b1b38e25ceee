import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dailyStore } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { openSignInStore } from './connect.ts';
import { endsAt } from './session-rule.ts';
import { limits, takeAttempt } from './throttle.ts';
import { signatureOf, tokenOf } from './token.ts';

const minute = 60_000;
const noon = new Date('2026-03-02T11:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * minute);

describe('a session', () => {
  test('ends half an hour after it was last used on a desktop', () => {
    expect(endsAt({ createdAt: noon, isPhone: false }, later(100))).toEqual(later(130));
  });

  test('never lasts more than twelve hours, however it is used', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 0, max: 2000 }), (isPhone, used) => {
        expect(endsAt({ createdAt: noon, isPhone }, later(used)).getTime()).toBeLessThanOrEqual(later(12 * 60).getTime());
      }),
    );
  });
});

describe('the throttle', () => {
  test('lets ten wrong tries through for an account in a quarter of an hour, from wherever they come', () => {
    const store = bookkeeping();
    const tries = Array.from({ length: 14 }, (_, nth) => takeAttempt(store, { account: 'A@prov.se ', address: `10.0.0.${nth}` }, later(nth)));
    expect(tries.filter(Boolean)).toHaveLength(limits.account);
    expect(takeAttempt(store, { account: 'a@prov.se', address: '10.0.1.1' }, later(14))).toBe(null);
    expect(takeAttempt(store, { account: 'b@prov.se', address: '10.0.1.1' }, later(14))).not.toBe(null);
    expect(takeAttempt(store, { account: 'a@prov.se', address: '10.0.1.1' }, later(16))).not.toBe(null);
  });

  test('lets sixty through from one network, whomever they are for; an IPv6 network is one', () => {
    const store = bookkeeping();
    const tries = Array.from({ length: 70 }, (_, nth) => takeAttempt(store, { account: `${nth}`, address: `2001:db8:1:2::${nth.toString(16)}` }, noon));
    expect(tries.filter(Boolean)).toHaveLength(limits.address);
    expect(takeAttempt(store, { account: 'x', address: '2001:db8:1:3::1' }, noon)).not.toBe(null);
  });

  test('forgets the wrong tries of an account that came in, and nothing else', () => {
    const store = bookkeeping();
    for (let nth = 0; nth < 9; nth++) takeAttempt(store, { account: 'a', address: '10.0.0.1' }, noon);
    takeAttempt(store, { account: 'a', address: '10.0.0.1' }, noon)?.succeeded();
    const tries = Array.from({ length: 11 }, () => takeAttempt(store, { account: 'a', address: '10.0.0.2' }, noon));
    expect(tries.filter(Boolean)).toHaveLength(limits.account);
  });
});

test('a cookie that we didn’t sign is nobody’s', () => {
  const signed = `token.${signatureOf('token', 'secret')}`;
  expect(tokenOf(signed, 'secret')).toBe('token');
  for (const forged of [
    'token',
    'token.',
    `other.${signatureOf('token', 'secret')}`,
    `token.${signatureOf('token', 'another')}`,
    `.${signatureOf('', 'secret')}`,
    '',
  ])
    expect(tokenOf(forged, 'secret')).toBe(null);
});

test('the bookkeeping of sign-in can’t write to anything else', () => {
  const store = dailyStore();
  memberOf(store, 'prov', 'admin');
  const { db } = openSignInStore(store);
  const attempts = [
    'UPDATE commitment SET key = 0',
    'DELETE FROM event',
    'DELETE FROM organisation',
    "UPDATE membership SET role = 'admin'",
    'UPDATE person SET disabled_at = NULL',
    'DELETE FROM pledge',
  ];
  for (const statement of attempts)
    expect(
      causeOf(() => db.run(statement)),
      statement,
    ).toMatch(/sign-in may not write/);
});

function bookkeeping() {
  return openSignInStore(dailyStore());
}

function causeOf(work: () => unknown): string {
  try {
    return `nothing stopped it: ${work()}`;
  } catch (fault) {
    return String(fault instanceof Error ? fault.cause : fault);
  }
}
