'use server';
import { redirect } from 'next/navigation';
import * as z from 'zod';
import type { FormState } from '#components/form/form-state.ts';
import { workPaths } from '#components/work/work-paths.ts';
import { beginAuthenticator, putAuthenticatorInForce, raiseSession } from '#db/working/mutations/own-factors.ts';
import { tellRefused, tellStarted } from '#db/working/mutations/sessions.ts';
import { getAuthenticator, getFactors, hasNoSecondFactor } from '#db/working/queries/factors.ts';
import { newAuthenticator } from '#db/working/sign-in/authenticator.ts';
import { isOpenToAll } from '#db/working/sign-in/examples.ts';
import { takeCode } from '#db/working/sign-in/take-code.ts';
import { takeAttempt } from '#db/working/sign-in/throttle.ts';
import type { Words } from '#words/words.ts';
import { session } from '../../../session.ts';
import { signIn } from '../../../sign-in.ts';
import { workingStore } from '../../../stores.ts';
import { accountAction } from '../account-action.ts';
import { clientAddress, keepCookies, requestHeaders, waitedFor } from '../library.ts';

const codeInput = z.strictObject({ code: z.string().trim().min(1).max(40) });
const nothing = z.strictObject({});

/** The code after the password, or within a session that came in without one. A recovery code is told by its hyphen. */
export const showCode = accountAction<typeof codeInput, FormState, Partial<FormState>>(codeInput, async ({ code }, say) => {
  const current = await session();
  const personId = current?.who.person?.id ?? (await waitedFor());
  if (!personId) redirect(workPaths.signIn);
  const now = new Date();
  const attempt = takeAttempt(signIn().bookkeeping, { account: `code ${personId}`, address: await clientAddress() }, now);
  if (!attempt) return { faults: [{ field: 'code', text: say.t('account.code.throttled') }] };
  const isRecovery = code.includes('-');
  const { auth, bookkeeping, secret } = signIn();
  const { api } = auth;
  const db = workingStore().read;
  const app = getAuthenticator(db, personId);
  const typed = isRecovery ? code.toLowerCase() : code.replace(/\s/g, '');
  const isTakenOnce = !isRecovery && app?.verified && !isOpenToAll(db, personId);
  const taken = isTakenOnce ? await takeCode(bookkeeping, secret, app, typed, now) : 'right';
  if (taken !== 'right') return wrongCode(personId, say, now, taken);
  const asked = { body: { code: typed }, headers: await requestHeaders(), asResponse: true as const };
  const answer = isRecovery ? await api.verifyBackupCode(asked) : await api.verifyTOTP(asked);
  if (!answer.ok) return wrongCode(personId, say, now);
  attempt.succeeded();
  const method = isRecovery ? 'recoveryCode' : 'totp';
  if (current) raiseSession(workingStore(), personId, current.session.id, method, now);
  else {
    await keepCookies(answer);
    tellStarted(workingStore(), personId, method, now);
  }
  redirect(workPaths.todo);
});

/** Makes a secret for an authenticator app. Whoever has a second factor already must have shown it in this session. */
export const beginApp = accountAction<typeof nothing, FormState, Partial<FormState>>(nothing, async () => {
  const { person } = await enroller();
  beginAuthenticator(workingStore(), person.id, (await newAuthenticator(signIn().secret)).sealed, new Date());
  redirect(workPaths.secondFactor);
});

/** The first code of the app: now it is in force. */
export const confirmApp = accountAction<typeof codeInput, FormState, Partial<FormState>>(codeInput, async ({ code }, say) => {
  const { person, sessionId } = await enroller();
  const now = new Date();
  const sealed = getAuthenticator(workingStore().read, person.id);
  if (!sealed || sealed.verified) redirect(workPaths.secondFactor);
  const attempt = takeAttempt(signIn().bookkeeping, { account: `code ${person.id}`, address: await clientAddress() }, now);
  if (!attempt) return { faults: [{ field: 'code', text: say.t('account.code.throttled') }] };
  const taken = await takeCode(signIn().bookkeeping, signIn().secret, sealed, code.replace(/\s/g, ''), now);
  if (taken !== 'right') return wrongCode(person.id, say, now, taken);
  attempt.succeeded();
  putAuthenticatorInForce(workingStore(), person.id, sessionId, now);
  redirect(workPaths.todo);
});

function wrongCode(personId: string, say: Words, now: Date, why: 'wrong' | 'used' = 'wrong') {
  tellRefused(workingStore(), { id: personId }, 'code', now);
  return { faults: [{ field: 'code', text: say.t(`account.code.${why}`) }] };
}

/** Who may set up a second factor: somebody signed in who has none yet, or who has shown theirs. */
async function enroller() {
  const current = await session();
  const person = current?.who.person;
  if (!current || !person) redirect(workPaths.signIn);
  if (!current.session.hasSecondFactor && !hasNoSecondFactor(getFactors(workingStore().read, person.id))) redirect(workPaths.secondFactor);
  return { person, sessionId: current.session.id };
}
