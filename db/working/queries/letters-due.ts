import { and, eq, gte, isNull, lt, notInArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { type Day, startOf } from '#domain/calendar.ts';
import type { WorkingReader } from '../connect.ts';
import { letterSent } from '../mutations/letter-sent.ts';
import { event } from '../schema/event.ts';
import { person } from '../schema/people.ts';
import { listMemberships } from './who.ts';

/** Somebody to write to, with the memberships that hold now. */
export type Addressee = Who & { person: NonNullable<Who['person']> };

/**
 * Who hasn't got the letter of the week that begins on `monday`: everybody who was here then, wants it and isn't disabled. Invented organisations write to
 * nobody, so whoever has no other membership is left out.
 */
export function listLettersDue(db: WorkingReader, monday: Day, now: Date): Addressee[] {
  const began = startOf(monday).toISOString();
  const written = db
    .select({ id: event.subject })
    .from(event)
    .where(and(eq(event.what, letterSent), gte(event.at, began)));
  return db
    .select({ id: person.id, name: person.name, email: person.email, language: person.language })
    .from(person)
    .where(and(eq(person.wantsLetter, true), isNull(person.disabledAt), lt(person.createdAt, began), notInArray(person.id, written)))
    .orderBy(person.id)
    .all()
    .map((one) => ({ person: one, memberships: listMemberships(db, one.id, now).filter(({ organisation }) => !organisation.example) }))
    .filter(({ memberships }) => memberships.length > 0);
}

export function wantsLetter(db: WorkingReader, id: string): boolean {
  return db.select({ wantsLetter: person.wantsLetter }).from(person).where(eq(person.id, id)).get()?.wantsLetter ?? false;
}
