import * as z from 'zod';
import { birth, personalData } from './suspicion.ts';

const { identityNumber, phoneNumber, eMail } = personalData;

/** Control characters (line feed apart), zero-width characters and bidirectional overrides: never meant, sometimes an attack. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const tenDigits = new RegExp(`(?<!\\d)${birth} ?\\d{4}(?!\\d)`, 'g');
/**
 * Text a person wrote: made NFC, trimmed, lines ended by a line feed, at most `max` characters. Invisible characters and personal data
 * (identity numbers, phone numbers, e-mail addresses) are refused with a sentence that says which.
 */
export function text(max = 2000) {
  return z
    .string()
    .transform((value) => value.replaceAll('\r\n', '\n').normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, { error: 'is empty' })
        .max(max, { error: `is longer than ${max} characters` })
        .refine((value) => !invisible.test(value), { error: 'holds invisible characters' })
        .refine((value) => !identityNumber.test(value) && !tenDigitsOf(value).some(isChecked), { error: 'holds what looks like a personal identity number' })
        .refine((value) => !phoneNumber.test(value), { error: 'holds what looks like a phone number' })
        .refine((value) => !eMail.test(value), { error: 'holds an e-mail address' }),
    );
}

function tenDigitsOf(value: string): string[] {
  return value.match(tenDigits) ?? [];
}

/** Whether the last of ten digits is the check digit of those before it, as in a personal identity number: every other one doubled, digits summed. */
function isChecked(number: string): boolean {
  const digits = [...number.replace(' ', '')].map(Number);
  const sum = digits.reduce((total, digit, nth) => total + (nth % 2 === 0 ? digit * 2 - (digit > 4 ? 9 : 0) : digit), 0);
  return sum % 10 === 0;
}

/** A name that stays the same for ever and can stand in an address: `lidkoping-2020`. */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'isn’t lower-case letters, digits and hyphens' })
  .max(120);

export const webAddress = z.url({ protocol: /^https?$/, error: 'isn’t a web address (http or https)' }).max(1000);

/** `Förebyggande narkotikasök på skolor` → `forebyggande-narkotikasok-pa-skolor`, at most `max` characters, cut between words. */
export function slugOf(words: string, max = 60): string {
  const slug = words
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= max) return slug;
  const cut = slug.slice(0, max + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)) || slug.slice(0, max);
}
