'use server';
import { verifyPassword } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import * as z from 'zod';
import type { ShownState } from '#components/account/shown-state.ts';
import type { FormState } from '#components/form/form-state.ts';
import { workPaths } from '#components/work/work-paths.ts';
import { chooseLetter, describeOneself } from '#db/working/mutations/own-account.ts';
import { changePassword, dropAuthenticator, dropPasskey, renewRecoveryCodes } from '#db/working/mutations/own-factors.ts';
import { endOwnSession } from '#db/working/mutations/sessions.ts';
import { getFactors, hasNoSecondFactor } from '#db/working/queries/factors.ts';
import { signInAccount } from '#db/working/schema/sign-in.ts';
import { newAuthenticator } from '#db/working/sign-in/authenticator.ts';
import { takeAttempt } from '#db/working/sign-in/throttle.ts';
import { rowId } from '#domain/given.ts';
import { maxPasswordLength } from '#domain/password.ts';
import { text } from '#domain/text.ts';
import { locales } from '#words/words.ts';
import { session } from '../../../session.ts';
import { signIn } from '../../../sign-in.ts';
import { workingStore } from '../../../stores.ts';
import { accountAction } from '../account-action.ts';
import { clientAddress } from '../library.ts';
import { hashOfNew } from '../new-password.ts';

const description = z.strictObject({ name: text(100), language: z.enum(locales) });
const letter = z.strictObject({ letter: z.enum(['yes', 'no']) });
const passwords = z.strictObject({ current: z.string().min(1).max(maxPasswordLength), password: z.string().max(1000) });
const ofSession = z.strictObject({ session: rowId });
const ofPasskey = z.strictObject({ passkey: rowId });
const nothing = z.strictObject({});
type Shown = Partial<ShownState>;

export const describeMe = accountAction<typeof description, ShownState, Shown>(description, async (input) => {
  const { person } = await oneself();
  describeOneself(workingStore(), person.id, input, new Date());
  refresh();
  return { shown: { shown: ['described'] } };
});

export const decideLetter = accountAction<typeof letter, ShownState, Shown>(letter, async ({ letter }) => {
  const { person } = await oneself();
  chooseLetter(workingStore(), person.id, letter === 'yes', new Date());
  refresh();
  return { shown: { shown: ['letter'] } };
});

export const choosePassword = accountAction<typeof passwords, ShownState, Shown>(passwords, async ({ current, password }, say) => {
  const { person, sessionId } = await oneself();
  const now = new Date();
  const attempt = takeAttempt(signIn().bookkeeping, { account: `password ${person.id}`, address: await clientAddress() }, now);
  if (!attempt) return { faults: [{ field: 'current', text: say.t('account.signIn.throttled') }] };
  const known = workingStore()
    .read.select({ hash: signInAccount.password })
    .from(signInAccount)
    .where(and(eq(signInAccount.userId, person.id), eq(signInAccount.providerId, 'credential')))
    .get();
  if (!known?.hash || !(await verifyPassword({ hash: known.hash, password: current })))
    return { faults: [{ field: 'current', text: say.t('account.mine.wrongPassword') }] };
  attempt.succeeded();
  const chosen = await hashOfNew(password, person, say);
  if ('faults' in chosen) return chosen;
  changePassword(workingStore(), person.id, sessionId, chosen.hash, now);
  refresh();
  return { shown: { shown: ['password'] } };
});

export const endSession = accountAction<typeof ofSession, FormState, Partial<FormState>>(ofSession, async ({ session: id }) => {
  const { person } = await oneself();
  endOwnSession(workingStore(), person.id, id, 'ended', new Date());
  redirect(workPaths.account);
});

/** New recovery codes, shown once. */
export const renewCodes = accountAction<typeof nothing, ShownState, Shown>(nothing, async () => {
  const { person } = await oneself();
  const { sealed, recoveryCodes } = await newAuthenticator(signIn().secret);
  renewRecoveryCodes(workingStore(), person.id, sealed.backupCodes, new Date());
  return { shown: { shown: recoveryCodes } };
});

/** Takes the app away and leads on to setting up a new one. */
export const changeApp = accountAction<typeof nothing, FormState, Partial<FormState>>(nothing, async () => {
  const { person } = await oneself();
  dropAuthenticator(workingStore(), person.id, new Date());
  redirect(workPaths.secondFactor);
});

export const removePasskey = accountAction<typeof ofPasskey, FormState, Partial<FormState>>(ofPasskey, async ({ passkey }) => {
  const { person } = await oneself();
  dropPasskey(workingStore(), person.id, passkey, new Date());
  redirect(workPaths.account);
});

/** Somebody signed in as well as they can be: whoever has a second factor has shown it in this session. */
async function oneself() {
  const current = await session();
  const person = current?.who.person;
  if (!current || !person) redirect(workPaths.signIn);
  if (!current.session.hasSecondFactor && !hasNoSecondFactor(getFactors(workingStore().read, person.id))) redirect(workPaths.secondFactor);
  return { person, sessionId: current.session.id };
}
