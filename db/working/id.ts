import { randomBytes } from 'node:crypto';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new public id: 80 random bits as 16 letters and digits that aren't taken for one another. Says nothing of order or time. */
export function newId(): string {
  return Array.from(randomBytes(16), (byte) => letters[byte & 31]).join('');
}
