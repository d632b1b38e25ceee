import * as z from 'zod';
import { key, text } from './text.ts';

/**
 * A part of the municipality that counts may be told for, and the places that belong to it. A school, a preschool, a home or a single address is a
 * place, never an area: what happens there is told for the area, and without one for the whole municipality.
 */
export const area = z.strictObject({
  key,
  name: text(200).refine((name) => !isTooSmall(name), { error: 'is a single building, home or address, not an area' }),
  places: z.array(text(300)).default([]),
});
export type Area = z.infer<typeof area>;

/** Other areas from a month on: what was done before it is told for those that held then. */
export const areaChange = z.strictObject({
  from: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'isn’t a month (YYYY-MM)' }),
  areas: z.array(area),
});

/** Names that a single building, home or address has. Such a name is refused for an area. */
const single =
  /skola|förskola|gymnasi|daghem|dagis|fritidsgård|boende|hemmet\b|\b(gatan|vägen|gränd)\b|\p{L}(gatan|vägen|gränd)\s*\d|\d+\s*[a-d]?$|school|nursery/iu;

/** Whether the name is of something too small to be an area. */
export function isTooSmall(name: string): boolean {
  return single.test(name.trim());
}
