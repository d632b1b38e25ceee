import { eq, inArray } from 'drizzle-orm';
import * as z from 'zod';
import { isTooSmall } from '#domain/area.ts';
import { givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { slugOf, text } from '#domain/text.ts';
import { newId } from '../id.ts';
import { getMunicipalitySetting } from '../queries/municipality-setting.ts';
import { area, areaPlace, organisation } from '../schema/organisation.ts';
import { publishingSubject } from '../subject.ts';
import { refuseStale, verb } from '../verb.ts';
import { uniqueKey } from './commitment-input.ts';

const mostAreas = 40;

/** `places`: one name a line. An area without a name is taken away. */
export const changedAreas = z.strictObject({
  municipality: rowId,
  version: seenVersion,
  areas: z.array(z.strictObject({ name: givenOrNull(text(200)), places: givenOrNull(z.string().max(20_000)) })).max(mostAreas),
});

/** The parts of a municipality that counts are told for, and the places in them. A school, a home or an address is never an area. */
export const changeAreas = verb('areas.change', changedAreas, {
  subject: (db, { municipality }) => publishingSubject(db, municipality),
  work: (tx, { input }) => {
    const before = getMunicipalitySetting(tx, input.municipality, new Date(0));
    if (!before) throw new Refusal('unknown', 'unknown');
    refuseStale({ version: before.areasVersion }, input.version, before.areas);
    const taken = new Set<string>();
    const after = input.areas.flatMap(({ name, places }, at) => {
      if (name === null) return [];
      if (isTooSmall(name)) throw new Refusal('unfit', 'areaTooSmall', { field: `areas.${at}.name` });
      const key = uniqueKey(slugOf(name) || 'omrade', taken);
      if (key !== slugOf(name) && taken.has(slugOf(name))) throw new Refusal('unfit', 'areaTwice', { field: `areas.${at}.name` });
      taken.add(key);
      return [{ key, name, places: placesIn(places, at) }];
    });
    const old = tx.select({ id: area.id }).from(area).where(eq(area.organisationId, input.municipality)).all();
    tx.delete(areaPlace)
      .where(
        inArray(
          areaPlace.areaId,
          old.map(({ id }) => id),
        ),
      )
      .run();
    tx.delete(area).where(eq(area.organisationId, input.municipality)).run();
    for (const [position, { key, name, places }] of after.entries()) {
      const id = newId();
      tx.insert(area).values({ id, organisationId: input.municipality, position, key, name }).run();
      for (const [nth, place] of places.entries()) tx.insert(areaPlace).values({ id: newId(), areaId: id, position: nth, place }).run();
    }
    tx.update(organisation)
      .set({ version: before.areasVersion + 1 })
      .where(eq(organisation.id, input.municipality))
      .run();
    return { result: { municipality: input.municipality }, happened: { what: 'areas.changed', subject: input.municipality, before: before.areas, after } };
  },
});

function placesIn(lines: string | null, at: number): string[] {
  const each = (lines ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [text(300).safeParse(line)]));
  if (each.some(({ success }) => !success)) throw new Refusal('unfit', 'placeUnfit', { field: `areas.${at}.places` });
  return [...new Set(each.flatMap(({ data }) => data ?? []))];
}
