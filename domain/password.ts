import { commonPasswords } from './common-passwords.ts';

/** Length is what makes a password strong; there are no rules about what it is made of. */
export const minPasswordLength = 12;
export const maxPasswordLength = 256;

export type PasswordFault = 'tooShort' | 'tooLong' | 'common' | 'oneself';

/** What is wrong with a new password, or null. It may not be among the common ones, made of one repeated piece or a row of keys, or hold the person's own name or address. */
export function passwordFault(password: string, { name, email }: { name: string; email: string }): PasswordFault | null {
  const text = password.normalize('NFC');
  if ([...text].length < minPasswordLength) return 'tooShort';
  if (text.length > maxPasswordLength) return 'tooLong';
  const plain = simplified(text);
  if (isRepeated(plain) || isRow(plain) || commonPasswords.some((word) => isMadeOf(plain, word) || isMadeOf(letters(text), word))) return 'common';
  const own = [email.split('@')[0] ?? '', ...name.split(/\s+/)].map(simplified).filter((part) => part.length >= 4);
  return own.some((part) => plain.replaceAll(part, '').length < 6) ? 'oneself' : null;
}

/** Lower case, with the usual swaps of letters for signs undone. */
function simplified(text: string): string {
  const swaps: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };
  return plainLetters(text.replace(/[013457@$!]/g, (sign) => swaps[sign] ?? sign));
}

/** Only its letters: a word with any year and signs after it is the word. */
function letters(text: string): string {
  return plainLetters(text).replace(/\P{L}/gu, '');
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isRepeated(plain: string): boolean {
  return /^(.{0,5}?)\1*$/.test(plain) && new Set(plain).size <= 5;
}

/** Keys or letters in a row, forwards or backwards, or the digits of one. */
function isRow(plain: string): boolean {
  const rows = ['qwertyuiopasdfghjklzxcvbnm', 'abcdefghijklmnopqrstuvwxyz', simplified('1234567890123456789012345')];
  return rows.some((row) => row.startsWith(plain.slice(0, 20)) || [...row].reverse().join('').startsWith(plain.slice(0, 20)));
}

/** A common word and at most three signs beside it, or the word twice. */
function isMadeOf(plain: string, word: string): boolean {
  const rest = plain.replaceAll(simplified(word), '');
  return rest !== plain && rest.length <= 3;
}
