import { customType, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Visit } from '#domain/visit.ts';
import { id, yes } from './columns.ts';
import { person } from './people.ts';

/**
 * How people sign in: the sign-in library's tables, with its names for their columns. Nothing here says what anybody may do; that is `membership`.
 * Written by the sign-in connection (`sign-in/connect.ts`), which can reach no other table, and by `record` where a person's access changes.
 */
const instant = customType<{ data: Date; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
});

/** One for each person, with the person's id. */
export const signInUser = sqliteTable('sign_in_user', {
  id: text()
    .primaryKey()
    .references(() => person.id),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: yes().notNull(),
  image: text(),
  twoFactorEnabled: yes().notNull().default(false),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
});

const userId = () =>
  text()
    .notNull()
    .references(() => signInUser.id);

export const signInMethods = ['password', 'totp', 'recoveryCode', 'passkey', 'issuer'] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** A row is a right to be here until `expiresAt`, moved on by use but never past twelve hours from `createdAt`. Ending a session deletes its row. */
export const signInSession = sqliteTable(
  'sign_in_session',
  {
    id: id(),
    userId: userId(),
    token: text().notNull().unique(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    method: text().$type<SignInMethod>().notNull(),
    hasSecondFactor: yes().notNull(),
    isPhone: yes().notNull(),
  },
  (t) => [index('sign_in_session_user').on(t.userId)],
);

/** A way in: a password (`providerId` is `credential`) or an issuer's subject. Tokens of issuers aren't kept. */
export const signInAccount = sqliteTable(
  'sign_in_account',
  {
    id: id(),
    userId: userId(),
    providerId: text().notNull(),
    accountId: text().notNull(),
    password: text(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [unique('sign_in_account_once').on(t.providerId, t.accountId), index('sign_in_account_user').on(t.userId)],
);

/** What was begun and waits for its answer: the code after a password, the way back from an issuer, a passkey's challenge. */
export const signInVerification = sqliteTable(
  'sign_in_verification',
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('sign_in_verification_identifier').on(t.identifier)],
);

/** An authenticator app's secret and the recovery codes, both encrypted. Not in force until a code was right (`verified`). */
export const signInTwoFactor = sqliteTable(
  'sign_in_two_factor',
  {
    id: id(),
    userId: userId(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: yes().notNull().default(false),
    failedVerificationCount: integer().notNull().default(0),
    lockedUntil: instant(),
  },
  (t) => [unique('sign_in_two_factor_user').on(t.userId)],
);

export const signInPasskey = sqliteTable(
  'sign_in_passkey',
  {
    id: id(),
    userId: userId(),
    name: text(),
    publicKey: text().notNull(),
    credentialID: text().notNull().unique(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: yes().notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: instant(),
  },
  (t) => [index('sign_in_passkey_user').on(t.userId)],
);

/** A try that hasn't succeeded, by what it was counted against (`account:…`, `address:…`); the throttle counts the recent ones. */
export const signInAttempt = sqliteTable('sign_in_attempt', { id: id(), key: text().notNull(), at: instant().notNull() }, (t) => [
  index('sign_in_attempt_key').on(t.key, t.at),
]);

/** When somebody last came to their work, and what anyone could read then: what has happened since is told them. Moved on at most once an hour. */
export const signInVisit = sqliteTable('sign_in_visit', {
  userId: userId().primaryKey(),
  visit: text({ mode: 'json' }).$type<Visit>().notNull(),
});
