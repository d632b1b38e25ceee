import { describe, expect, test } from 'vitest';
import { text } from './text.ts';

const said = (value: string) => text(2000).safeParse(value).error?.issues[0]?.message ?? null;

describe('what points to one person is refused, however it is written', () => {
  test.each([
    '19800101-1234',
    '800101-1234',
    '800101+1234',
    '198001011234',
    '19800101 1234',
    '811228-9874',
    '8112289874',
    'f. 811228 9874 i Skara',
    '800161-1234',
  ])('an identity number: %s', (value) => expect(said(value)).toBe('holds what looks like a personal identity number'));
  test.each([
    '070-123 45 67',
    '0701234567',
    '070-1234567',
    '+46 70 123 45 67',
    '+46701234567',
    '0510-77 00 00',
    '08-123 456 78',
    'ring 0046701234567',
    '0500/49 80 00',
  ])('a phone number: %s', (value) => expect(said(value)).toBe('holds what looks like a phone number'));
  test('an e-mail address', () => expect(said('skriv till nagon@example.se')).toBe('holds an e-mail address'));
});

test.each([
  'Två vandringar 2026-03-01, 12 deltagare',
  'Diarienummer KS 2020-00123, § 45',
  '2018/1234 och 2019-2020',
  'kl. 20.30-22.00 den 14 mars',
  '1 250 000 kronor',
  '8112289875',
  '0,5 timmar, 10-15 personer',
  '0 2018 2019 2020',
])('what isn’t that is let through: %s', (value) => expect(said(value)).toBeNull());

test('lines end with a line feed, also where a browser sent a carriage return before it', () => {
  expect(text().parse('Första raden\r\nandra raden\n')).toBe('Första raden\nandra raden');
});
