import type { Area } from './area.ts';
import type { FinestPlace } from './publication-setting.ts';

/**
 * How a municipality is divided into areas from a month (`2026-05`) on; `from` null: from the beginning. Lists of them stand in order of month. Without the
 * schemas of areas, since it is also worked out on the device.
 */
export type Division = { from: string | null; areas: readonly Pick<Area, 'name' | 'places'>[] };

/**
 * The areas that something may be told for which happened between two days or months: those that held all through it. None where the division changed in
 * between: a term told for the old areas, beside its later months told for the new ones, would tell what was done at the places that moved.
 */
export function areasThrough(divisions: readonly Division[], { from, to }: { from: string; to: string }): Division['areas'] {
  const last = divisions.findLast((one) => one.from === null || one.from <= to.slice(0, 7));
  return last && (last.from === null || last.from <= from.slice(0, 7)) ? last.areas : [];
}

/** A place as exactly as it may be told of what happened between two days or months. */
export function placeAs(place: string | null, finest: FinestPlace, divisions: readonly Division[], when: { from: string; to: string }): string | null {
  if (finest === 'place') return place;
  return finest === 'area' ? areaOf(place, areasThrough(divisions, when)) : null;
}

/** The area that a place belongs to, by name and whatever the case; null where none has it: then only the municipality is told. */
function areaOf(place: string | null, areas: Division['areas']): string | null {
  const wanted = place && plain(place);
  return wanted ? (areas.find(({ name, places }) => plain(name) === wanted || places.some((one) => plain(one) === wanted))?.name ?? null) : null;
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
