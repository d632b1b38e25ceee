import { eq } from 'drizzle-orm';
import { nobody } from '#domain/actor.ts';
import type { WorkingStore } from '../connect.ts';
import { record } from '../record.ts';
import { person } from '../schema/people.ts';
import { signInUser } from '../schema/sign-in.ts';

/** What somebody is called, and in which language they work. */
export function describeOneself(store: WorkingStore, id: string, { name, language }: { name: string; language: 'sv' | 'en' }, now: Date): void {
  record(store, { ...nobody, person: id }, now, (tx) => {
    const before = tx.select({ name: person.name, language: person.language }).from(person).where(eq(person.id, id)).get();
    if (!before || (before.name === name && before.language === language)) return { result: null, event: null };
    tx.update(person).set({ name, language }).where(eq(person.id, id)).run();
    tx.update(signInUser).set({ name, updatedAt: now }).where(eq(signInUser.id, id)).run();
    return { result: null, event: { what: 'person.renamed', subject: id, before, after: { name, language } } };
  });
}

/** Whether somebody gets the weekly letter of what waits for them. */
export function chooseLetter(store: WorkingStore, id: string, wantsLetter: boolean, now: Date): void {
  record(store, { ...nobody, person: id }, now, (tx) => {
    const before = tx.select({ wantsLetter: person.wantsLetter }).from(person).where(eq(person.id, id)).get();
    if (!before || before.wantsLetter === wantsLetter) return { result: null, event: null };
    tx.update(person).set({ wantsLetter }).where(eq(person.id, id)).run();
    return { result: null, event: { what: 'letter.chosen', subject: id, before, after: { wantsLetter } } };
  });
}
