import { expect, test } from 'vitest';
import * as z from 'zod';
import { day, partialDate, span } from '#domain/calendar.ts';
import { givenNumber, rowId } from '#domain/given.ts';
import { key, text, webAddress } from '#domain/text.ts';
import { faultText } from './fault.ts';
import { words } from './words.ts';

const faulty: [schema: z.ZodType, given: unknown, swedish: string][] = [
  [text(), '', 'Fyll i det här'],
  [text(), undefined, 'Fyll i det här'],
  [text(5), 'alltför långt', 'högst 5 tecken'],
  [text(), 'zero\u200bwidth', 'osynliga tecken'],
  [text(), 'född 19900101-1234', 'personnummer'],
  [text(), 'ring 070-123 45 67', 'telefonnummer'],
  [text(), 'a@b.se', 'e-postadress'],
  [day, '2026-06-31', 'Det datumet finns inte'],
  [partialDate, '2026-13', 'Det datumet finns inte'],
  [span, '2026-Q5', 'Den tiden finns inte'],
  [key, 'Å', 'små bokstäver'],
  [webAddress, 'ftp://x', 'webbadress'],
  [rowId, '1', 'finns inte längre'],
  [givenNumber(z.number().positive()), 'tre', 'med siffror'],
  [givenNumber(z.number().positive()), '0', 'större än 0'],
  [givenNumber(z.number().max(10)), '11', 'högst 10'],
  [z.enum(['a']), 'b', 'alternativen'],
  [z.strictObject({}), { evil: 1 }, 'evil'],
];

test.each(faulty)('%# says what is wrong in both languages', (schema, given, swedish) => {
  const issue = schema.safeParse(given, { reportInput: true }).error?.issues[0];
  if (!issue) throw new Error('The value was accepted.');
  expect(faultText(words('sv'), issue)).toContain(swedish);
  expect(faultText(words('en'), issue)).not.toMatch(/[åäö]/);
});
