import { eq, max } from 'drizzle-orm';
import * as z from 'zod';
import { boundsOf, partialDate } from '#domain/calendar.ts';
import { dialogue as dialogueSchema } from '#domain/dialogue.ts';
import { givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { amongParties, dialogueSubject } from '../dialogue-subject.ts';
import { newId } from '../id.ts';
import { dialogue, dialoguePlace } from '../schema/dialogue.ts';
import { refuseStale, verb } from '../verb.ts';

const mostPlaces = 40;
/** One a line, each once. */
const placeLines = z.preprocess(
  (lines) => (typeof lines === 'string' ? [...new Set(lines.split('\n').flatMap((line) => line.trim() || []))] : (lines ?? [])),
  z.array(text(300)).max(mostPlaces),
);
const frame = {
  label: text(300),
  audience: dialogueSchema.shape.audience,
  method: givenOrNull(dialogueSchema.shape.method.unwrap().unwrap()),
  when: partialDate,
  until: givenOrNull(partialDate),
  places: placeLines,
  questions: givenOrNull(text(200)),
  ledBy: givenOrNull(text(200)),
  note: givenOrNull(text()),
};

export const openedDialogue = z.strictObject({ pledge: rowId, ...frame });
export const describedDialogue = z.strictObject({ dialogue: rowId, version: seenVersion, ...frame });
type Frame = Omit<z.infer<typeof openedDialogue>, 'pledge'>;

/** A round of listening, before or while it is held: with whom, how, when, where, with which questions, and who leads it. */
export const openDialogue = verb('dialogue.open', openedDialogue, {
  subject: (db, { pledge }, now) => amongParties(db, pledge, now),
  work: (tx, { input: { pledge, ...given } }) => {
    refuseTurned(given);
    const id = newId();
    const last = tx
      .select({ at: max(dialogue.position) })
      .from(dialogue)
      .where(eq(dialogue.pledgeId, pledge))
      .get()?.at;
    const { places, ...row } = given;
    tx.insert(dialogue)
      .values({ id, key: id, pledgeId: pledge, position: (last ?? -1) + 1, ...row })
      .run();
    keepPlaces(tx, id, places);
    return { result: { dialogue: id }, happened: { what: 'dialogue.opened', subject: id, before: null, after: given } };
  },
});

/** The frame of a round as it turned out. */
export const describeDialogue = verb('dialogue.describe', describedDialogue, {
  subject: (db, { dialogue: id }, now) => dialogueSubject(db, id, now),
  work: (tx, { input: { dialogue: id, version, ...given } }) => {
    const row = roundRow(tx, id);
    const places = placesOf(tx, id);
    const { label, audience, method, when, until, questions, ledBy, note } = row;
    const before = { label, audience, method, when, until, places, questions, ledBy, note };
    refuseStale(row, version, before);
    refuseTurned(given);
    const { places: now, ...changed } = given;
    tx.update(dialogue)
      .set({ ...changed, version: row.version + 1 })
      .where(eq(dialogue.id, id))
      .run();
    if (JSON.stringify(now) !== JSON.stringify(places)) keepPlaces(tx, id, now);
    return { result: { dialogue: id }, happened: { what: 'dialogue.described', subject: id, before, after: given } };
  },
});

/** The row of a round that is there. */
export function roundRow(tx: Writer, id: string): typeof dialogue.$inferSelect {
  const row = tx.select().from(dialogue).where(eq(dialogue.id, id)).get();
  if (!row) throw new Refusal('unknown', 'unknown');
  return row;
}

function placesOf(tx: Writer, id: string): string[] {
  const rows = tx.select({ place: dialoguePlace.place }).from(dialoguePlace).where(eq(dialoguePlace.dialogueId, id)).orderBy(dialoguePlace.position).all();
  return rows.map(({ place }) => place);
}

function keepPlaces(tx: Writer, id: string, places: string[]): void {
  tx.delete(dialoguePlace).where(eq(dialoguePlace.dialogueId, id)).run();
  for (const [position, place] of places.entries()) tx.insert(dialoguePlace).values({ id: newId(), dialogueId: id, position, place }).run();
}

function refuseTurned({ when, until }: Pick<Frame, 'when' | 'until'>): void {
  if (until !== null && (boundsOf(until)?.to ?? '') < (boundsOf(when)?.from ?? '')) throw new Refusal('unfit', 'endsBeforeStart', { field: 'until' });
}
