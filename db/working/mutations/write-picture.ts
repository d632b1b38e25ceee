import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { situationPicture as pictureSchema } from '#domain/agreement.ts';
import { day, stockholmDay } from '#domain/calendar.ts';
import { givenList, givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { type PictureKind, refuseUnseeable } from '#domain/picture.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { isPictureCited, kindsOf } from '../picture-citations.ts';
import { organisation } from '../schema/organisation.ts';
import { situationPicture, situationPictureKind, situationPictureParty } from '../schema/situation-picture.ts';
import { heldSubject } from '../shared-subject.ts';
import { organisationSubject } from '../subject.ts';
import { refuseStale, verb } from '../verb.ts';

const { kinds, internal } = pictureSchema.shape;
const content = {
  on: day,
  from: day,
  to: day,
  kinds: givenList(kinds.unwrap().element).refine((all) => all.length > 0, { error: 'is empty' }),
  summary: text(),
  summaryEn: givenOrNull(text()),
  internal: givenOrNull(internal.unwrap().unwrap()),
};

/** `with`: the other organisations whose picture it is too; they read all of it. */
export const writtenPicture = z.strictObject({ organisation: rowId, with: givenList(rowId), ...content });

/** A situation picture. Nobody outside reads it before something public says that it answers it, and then only the summary. */
export const writePicture = verb('picture.write', writtenPicture, {
  subject: (db, { organisation: own }) => organisationSubject(db, own),
  work: (tx, { input: { organisation: own, with: others, kinds: chosen, ...said }, now }) => {
    refuseUnseeable(said, stockholmDay(now));
    const parties = [...new Set([own, ...others])];
    refuseStrangers(tx, parties);
    const id = newId();
    tx.insert(situationPicture)
      .values({ id, key: id, ...said })
      .run();
    for (const [position, organisationId] of parties.entries())
      tx.insert(situationPictureParty).values({ id: newId(), situationPictureId: id, position, organisationId }).run();
    keepKinds(tx, id, chosen);
    return { result: { picture: id }, happened: { what: 'picture.written', subject: id, before: null, after: { ...said, kinds: chosen } } };
  },
});

export const correctedPicture = z.strictObject({ picture: rowId, version: seenVersion, reason: text(500), ...content });

/** The text of a picture put right, and why. Where anything answers it, the change of what anyone may read is told of beside it. */
export const correctPicture = verb('picture.correct', correctedPicture, {
  subject: (db, { picture }, now) => heldSubject(db, 'situationPicture', picture, now),
  work: (tx, { input: { picture: id, version, reason, kinds: chosen, ...said }, now }) => {
    const row = tx.select().from(situationPicture).where(eq(situationPicture.id, id)).get();
    if (!row) throw new Refusal('unknown', 'unknown');
    const before = { ...row, kinds: kindsOf(tx, id) };
    refuseStale(row, version, before);
    refuseUnseeable(said, stockholmDay(now));
    const after = { ...said, kinds: chosen };
    if (isSame(before, after, Object.keys(after) as (keyof typeof after)[])) throw new Refusal('unfit', 'nothingChanged');
    const isToldOf = isPictureCited(tx, id) && !isSame(before, after, ['on', 'summary', 'summaryEn', 'kinds']);
    const corrected = isToldOf ? { correctedOn: stockholmDay(now), correctedReason: reason } : {};
    tx.update(situationPicture)
      .set({ ...said, ...corrected, version: version + 1 })
      .where(eq(situationPicture.id, id))
      .run();
    tx.delete(situationPictureKind).where(eq(situationPictureKind.situationPictureId, id)).run();
    keepKinds(tx, id, chosen);
    return { result: { picture: id }, happened: { what: 'picture.corrected', subject: id, before, after, why: reason } };
  },
});

function keepKinds(tx: Writer, id: string, all: PictureKind[]): void {
  for (const [position, kind] of [...new Set(all)].entries())
    tx.insert(situationPictureKind).values({ id: newId(), situationPictureId: id, position, kind }).run();
}

function isSame<After extends object>(before: { [Name in keyof After]: unknown }, after: After, fields: (keyof After)[]): boolean {
  return fields.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));
}

/** Invented organisations stand by themselves, and so do real ones. */
function refuseStrangers(tx: Writer, ids: string[]): void {
  const known = ids.map((id) => tx.select({ example: organisation.example }).from(organisation).where(eq(organisation.id, id)).get());
  if (known.some((one) => one === undefined || one.example !== known[0]?.example)) throw new Refusal('unfit', 'notAnOrganisation', { field: 'with' });
}
