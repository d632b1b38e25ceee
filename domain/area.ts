import * as z from 'zod';
import type { FinestPlace } from './publication-setting.ts';
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

/** Names that a single building, home or address has. Such a name is refused for an area. */
const single =
  /skola|förskola|gymnasi|daghem|dagis|fritidsgård|boende|hemmet\b|\b(gatan|vägen|gränd)\b|\p{L}(gatan|vägen|gränd)\s*\d|\d+\s*[a-d]?$|school|nursery/iu;

/** Whether the name is of something too small to be an area. */
export function isTooSmall(name: string): boolean {
  return single.test(name.trim());
}

/** The area that a place belongs to, by name and whatever the case; null where none has it: then only the municipality is told. */
export function areaOf(place: string | null, areas: readonly Area[]): string | null {
  const wanted = place && plain(place);
  return wanted ? (areas.find(({ name, places }) => plain(name) === wanted || places.some((one) => plain(one) === wanted))?.name ?? null) : null;
}

/** A place as exactly as it may be told. */
export function placeAs(place: string | null, finest: FinestPlace, areas: readonly Area[]): string | null {
  if (finest === 'place') return place;
  return finest === 'area' ? areaOf(place, areas) : null;
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
