import { expect, test } from 'vitest';
import { isInventedAddress } from './invented-address.ts';

test.each(['a@exempelkommun.example', 'a@EXEMPEL.TEST', 'a@example.org', 'a@mail.example.com', 'a@nobody.invalid'])('%s is nobody’s', (email) => {
  expect(isInventedAddress(email)).toBe(true);
});

test.each(['a@exempelkommun.se', 'a@example.se', 'example@kommun.se', 'a@notexample.com', 'a@example.com.se', 'a@test.se'])('%s may be somebody’s', (email) => {
  expect(isInventedAddress(email)).toBe(false);
});
