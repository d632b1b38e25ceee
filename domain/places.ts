import { slugOf } from './text.ts';

type Asked = { place: string | null };
type Promised = { id: string; places: readonly string[] };
type Done = { commitment: string; place: string | null; when: string; quantity: number | null; measure: string | null };

/** What was done for a commitment at a place, as far as it is told. `quantity` null where some of it has no number, or isn't counted in one unit. */
export type DoneAt = { commitment: string; quantity: number | null; measure: string | null; latest: string };

/** One place: the concerns that name it, the ids of the commitments that point it out, and what was done there for each commitment. */
export type Place<Concern> = { slug: string; name: string; concerns: Concern[]; promised: string[]; done: DoneAt[] };

/**
 * Every place that a pledge's concerns, commitments or activities name, by its name whatever the case, in no order. A text
 * without a letter or a number, as one that waits to be looked at, is no place.
 */
export function placesOf<Concern extends Asked>(concerns: readonly Concern[], commitments: readonly Promised[], activities: readonly Done[]): Place<Concern>[] {
  const places = new Map<string, Place<Concern>>();
  for (const concern of concerns) at(concern.place)?.concerns.push(concern);
  for (const { id, places: named } of commitments) for (const one of new Set(named.flatMap((name) => at(name) ?? []))) one.promised.push(id);
  const byPlace = Map.groupBy(activities, ({ place }) => at(place));
  for (const [place, rows] of byPlace)
    if (place) place.done = [...Map.groupBy(rows, ({ commitment }) => commitment)].map(([commitment, own]) => ({ commitment, ...sumOf(own) }));
  return [...places.values()];

  function at(name: string | null): Place<Concern> | null {
    const slug = slugOf(name ?? '');
    if (!name || slug === '') return null;
    const known = places.get(slug) ?? { slug, name: name.trim(), concerns: [], promised: [], done: [] };
    places.set(slug, known);
    return known;
  }
}

function sumOf(rows: readonly Done[]): Omit<DoneAt, 'commitment'> {
  const [measure = null, ...others] = new Set(rows.map((row) => row.measure));
  const isOne = others.length === 0 && rows.every(({ quantity }) => quantity !== null);
  const latest = rows.map(({ when }) => when).sort();
  return {
    quantity: isOne ? rows.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0) : null,
    measure: isOne ? measure : null,
    latest: latest.at(-1) ?? '',
  };
}
