import * as z from 'zod';

/**
 * Values as people and programs give them: a form sends text, with a decimal comma and nothing for what was left empty; JSON sends the value.
 * The schemas behind are strict about what it then is.
 */
const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value);
const numeric = (value: unknown) => {
  const text = blank(value);
  if (typeof text !== 'string') return text;
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
};

/** Empty becomes null. */
export function givenOrNull<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => blank(value) ?? null, schema.nullable());
}

/** A number that may have been written `1 250,5`. */
export function givenNumber<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(numeric, schema);
}

/** A number or nothing. */
export function givenNumberOrNull<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => numeric(value) ?? null, schema.nullable());
}

/**
 * Of several of the same name the last that isn't empty: a form has a few big choices and, after them, a field for any other. What is written in the
 * field holds, also where nobody chose "another".
 */
export function givenLast<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (Array.isArray(value) ? (value.filter((one) => blank(one) !== null).at(-1) ?? null) : value), schema);
}

/** A tick box: `on`, `true` and `1` are yes; absent is no. */
export const givenYes = z.preprocess((value) => value === 'on' || value === 'true' || value === '1' || value === true, z.boolean());

/** One or several of the same name; none is an empty list. */
export function givenList<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === undefined || value === null ? [] : [value].flat().filter((one) => one !== '')), z.array(schema));
}

/** The id of a row, as `newId` makes them. */
export const rowId = z.string().regex(/^[0-9a-z]{16}$/, { error: 'isn’t an id' });

/** The version that an edit was based on. */
export const seenVersion = givenNumber(z.int().min(1));
