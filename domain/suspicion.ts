/** A day of birth as identity numbers begin. */
export const birth = /\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[67]\d|8\d|9[01])/.source;
const identityNumber = new RegExp(`(?<!\\d)(?:(?:19|20)?${birth}\\s?[-+]\\s?\\d{4}|(?:19|20)${birth}\\s?\\d{4})(?!\\d)`);
const phoneNumber = /(?<![\d-])(?:(?:\+46|0046|0)\s?(?:\(0\))?\s?\d{1,3}\s?[-–/\s]\s?\d{2,3}(?:[\s-]?\d{2,3}){2}|(?:\+46|0046|0)\d{8,9})(?!\d)/;
const eMail = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;

/** What points straight at a person wherever it stands. */
export const personalData = { identityNumber, phoneNumber, eMail } as const;

/** What makes a text look as if it could point at a person. */
export const suspicions = ['identityNumber', 'phoneNumber', 'eMail', 'streetNumber', 'person'] as const;
export type Suspicion = (typeof suspicions)[number];

const street = /(?:gatan?|vägen|gränd|allén|stigen|backen|esplanaden|promenaden|kajen|torg(?:et)?|väg)\s+\d{1,3}(?:\s?[a-h])?(?![\p{L}\d])/iu;
const who = 'pojk|flick|kill|tjej|man|kvinn|elev|barn|ungdom|person|son|dotter|boy|girl|child|pupil|woman';
const aged = new RegExp(`(?<!\\p{L})(?:${who})\\p{L}{0,4}[^.!?]{0,24}?\\d{1,2}\\s*(?:år(?!\\p{L})|years? old)|\\d{1,2}(?:-|\\s)?åring|\\d{1,2}-year-old`, 'iu');
const found: Record<Suspicion, readonly RegExp[]> = {
  identityNumber: [personalData.identityNumber, /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{4}(?!\d)/],
  phoneNumber: [personalData.phoneNumber, /(?<![\d-])(?:\+46\s?|0)7\d(?:[\s-]?\d){7}(?!\d)/],
  eMail: [personalData.eMail],
  streetNumber: [street],
  person: [aged],
};

/** What every pattern needs: most texts have none of it and are passed quickly. */
const inAll = /[\d@]/;

/** Why a text must be looked at by a person before anyone may read it; empty for nearly all texts. */
export function suspicionsIn(text: string): Suspicion[] {
  if (!inAll.test(text)) return [];
  return suspicions.filter((one) => found[one].some((pattern) => pattern.test(text)));
}
