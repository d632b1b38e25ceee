import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { freeKey } from '#domain/free-key.ts';
import { givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { harmlessSlug } from '#domain/held-text.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { draftRow, readWhole, storePledge } from '../pledge-text.ts';
import { pledge } from '../schema/pledge.ts';
import { pledgeSubject } from '../subject.ts';
import { verb } from '../verb.ts';

export const draftedAreas = z.strictObject({
  pledge: rowId,
  version: seenVersion,
  areas: z.array(z.strictObject({ id: givenOrNull(rowId), title: givenOrNull(text(300)) })).max(30),
});

/** The focus areas of a draft by title, in order. One without a title is taken away, if no commitment stands in it. */
export const draftAreas = verb('focusArea.draft', draftedAreas, {
  subject: (db, input, now) => pledgeSubject(db, input.pledge, now),
  work: (tx, { input }) => {
    const row = draftRow(tx, input.pledge);
    const { pledge: before, ids } = readWhole(tx, row);
    if (row.version !== input.version)
      throw new Refusal('conflict', 'changedMeanwhile', {
        current: { version: row.version, ...Object.fromEntries(before.focusAreas.map(({ title }, at) => [`areas.${at}.title`, title])) },
      });
    const byId = new Map(before.focusAreas.map((area) => [ids.get(`focusArea/${area.key}`), area]));
    const taken = new Set(before.focusAreas.map(({ key }) => key));
    const after = input.areas.flatMap(({ id, title }, at) => {
      const known = id === null ? undefined : byId.get(id);
      if (id !== null) byId.delete(id);
      if (title === null) {
        if (known && known.commitments.length > 0) throw new Refusal('unfit', 'areaNotEmpty', { field: `areas.${at}.title` });
        return [];
      }
      if (known) return [{ ...known, title, titleEn: known.title === title ? known.titleEn : null }];
      const key = freeKey(harmlessSlug(title, 'omrade'), taken);
      taken.add(key);
      return [{ key, title, titleEn: null, note: null, commitments: [] }];
    });
    const kept = [...after, ...byId.values()];
    storePledge(tx, { ...before, focusAreas: kept });
    tx.update(pledge)
      .set({ version: row.version + 1 })
      .where(eq(pledge.id, row.id))
      .run();
    const titles = (areas: { title: string }[]) => areas.map(({ title }) => title);
    return { result: { pledge: row.id }, happened: { what: 'focusArea.drafted', subject: row.id, before: titles(before.focusAreas), after: titles(kept) } };
  },
});
