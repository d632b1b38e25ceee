import { expect, test } from 'vitest';
import { noOne, type Who } from '#domain/actor.ts';
import { isSignedOut } from './is-signed-out.ts';

const signedIn: Who = { person: { id: 'p1', name: 'P', email: 'p@example.org', language: 'sv' }, memberships: [], needsSecondFactor: false };

test('what was typed in waits until its owner has signed in again, with all that it asks for', () => {
  expect(isSignedOut(noOne, null)).toBe(true);
  expect(isSignedOut(signedIn, 'p2')).toBe(true);
  for (const meant of ['p1', null]) {
    expect(isSignedOut({ ...signedIn, needsSecondFactor: true }, meant)).toBe(true);
    expect(isSignedOut(signedIn, meant)).toBe(false);
  }
});
