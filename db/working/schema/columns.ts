import { integer, text } from 'drizzle-orm/sqlite-core';

/** A random public id (`newId`), never a number in order. */
export const id = () => text().primaryKey();
/** Place in its list; exports are byte-identical because order is kept. */
export const position = () => integer().notNull();
/** Counted up at each edit: an edit carries the version that it was based on. */
export const version = () => integer().notNull().default(1);
export const yes = () => integer({ mode: 'boolean' });
