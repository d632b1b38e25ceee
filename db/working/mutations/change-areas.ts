import { and, eq, gt } from 'drizzle-orm';
import * as z from 'zod';
import { type Area, isTooSmall } from '#domain/area.ts';
import { monthOf, stockholmDay } from '#domain/calendar.ts';
import { freeKey } from '#domain/free-key.ts';
import { givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { harmlessSlug } from '#domain/held-text.ts';
import { redivide } from '#domain/redivide.ts';
import { Refusal } from '#domain/refusal.ts';
import { slugOf, text } from '#domain/text.ts';
import { newId } from '../id.ts';
import { getMunicipalitySetting } from '../queries/municipality-setting.ts';
import { areaChange, organisation } from '../schema/organisation.ts';
import { publishingSubject } from '../subject.ts';
import { refuseStale, verb } from '../verb.ts';

const mostAreas = 40;

/** `places`: one name a line. An area without a name is taken away. */
export const changedAreas = z.strictObject({
  municipality: rowId,
  version: seenVersion,
  areas: z.array(z.strictObject({ name: givenOrNull(text(200)), places: givenOrNull(z.string().max(20_000)) })).max(mostAreas),
  reason: givenOrNull(text(500)),
});

/**
 * Decides which parts of a municipality counts are told for, and the places in them, from a month that hasn't begun when a day has passed; with a reason,
 * like everything that lets out more. Months that have begun keep the areas they had. A school, a home or an address is never an area.
 */
export const changeAreas = verb('areas.change', changedAreas, {
  subject: (db, { municipality }) => publishingSubject(db, municipality),
  work: (tx, { input: { municipality, version, areas, reason }, now }) => {
    const before = getMunicipalitySetting(tx, municipality, now);
    if (!before) throw new Refusal('unknown', 'unknown');
    refuseStale({ version: before.areasVersion }, version, (before.laterAreas ?? before).areas);
    const divisions = redivide(before.divisions, areasIn(areas), now);
    const change = divisions.find(({ from }) => from !== null && from > monthOf(stockholmDay(now)));
    if (change && reason === null) throw new Refusal('unfit', 'reasonForAreas', { field: 'reason' });
    tx.delete(areaChange)
      .where(and(eq(areaChange.organisationId, municipality), gt(areaChange.from, monthOf(stockholmDay(now)))))
      .run();
    if (change?.from)
      tx.insert(areaChange)
        .values({ id: newId(), organisationId: municipality, position: divisions.length - 2, from: change.from, areas: change.areas as Area[] })
        .run();
    tx.update(organisation)
      .set({ version: before.areasVersion + 1 })
      .where(eq(organisation.id, municipality))
      .run();
    const happened = {
      what: 'areas.changed',
      subject: municipality,
      before: (before.laterAreas ?? before).areas,
      after: { from: change?.from ?? null, areas: (change ?? before).areas },
      why: reason,
    };
    return { result: { municipality, from: change?.from ?? null }, happened };
  },
});

function areasIn(given: z.infer<typeof changedAreas>['areas']): Area[] {
  const taken = new Set<string>();
  const names = new Set<string>();
  return given.flatMap(({ name, places }, at) => {
    if (name === null) return [];
    if (isTooSmall(name)) throw new Refusal('unfit', 'areaTooSmall', { field: `areas.${at}.name` });
    if (names.has(slugOf(name))) throw new Refusal('unfit', 'areaTwice', { field: `areas.${at}.name` });
    names.add(slugOf(name));
    const key = freeKey(harmlessSlug(name, 'omrade'), taken);
    taken.add(key);
    return [{ key, name, places: placesIn(places, at) }];
  });
}

function placesIn(lines: string | null, at: number): string[] {
  const each = (lines ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [text(300).safeParse(line)]));
  if (each.some(({ success }) => !success)) throw new Refusal('unfit', 'placeUnfit', { field: `areas.${at}.places` });
  return [...new Set(each.flatMap(({ data }) => data ?? []))];
}
