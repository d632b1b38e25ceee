import * as z from 'zod';
import { partialDate } from './calendar.ts';
import { key, text, webAddress } from './text.ts';

/** Where a fact was read. `complete` is false when only the beginning of the page could be read, null when not known. */
export const source = z.strictObject({
  key,
  url: webAddress.nullable().default(null),
  publisher: text(300),
  date: partialDate.nullable().default(null),
  complete: z.boolean().nullable().default(null),
  note: text().nullable().default(null),
});
export type Source = z.infer<typeof source>;
