'use server';
import { redirect } from 'next/navigation';
import * as z from 'zod';
import type { SignInState } from '#components/account/sign-in-form.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { tellRefused, tellStarted } from '#db/working/mutations/sessions.ts';
import { type Issuer, issuerOf } from '#db/working/sign-in/issuers.ts';
import { takeAttempt } from '#db/working/sign-in/throttle.ts';
import { maxPasswordLength } from '#domain/password.ts';
import type { Words } from '#words/words.ts';
import { signIn, signInWithIssuers } from '../../../sign-in.ts';
import { workingStore } from '../../../stores.ts';
import { accountAction } from '../account-action.ts';
import { clientAddress, keepCookies, requestHeaders } from '../library.ts';

const credentials = z.strictObject({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().max(maxPasswordLength).optional(),
});

/**
 * First the address, which tells whether an issuer answers for it: then that is the only way in. Else the password. Whether the address is known never
 * shows.
 */
export const comeIn = accountAction<typeof credentials, SignInState, Partial<SignInState>>(credentials, async ({ email, password }, say) => {
  if (!z.email().safeParse(email).success) return { faults: [{ field: 'email', text: say.t('account.signIn.notAnAddress') }] };
  const issuer = issuerOf(signIn().issuers, email);
  if (issuer) return byIssuer(issuer, email, say);
  if (password === undefined) return { shown: { step: 'password' as const } };
  if (password === '') return { faults: [{ field: 'password', text: say.t('fault.missing') }] };
  return byPassword(email, password, say);
});

async function byIssuer(issuer: Issuer, email: string, { t }: Words) {
  const answer = await signInWithIssuers().api.signInSocial({
    body: { provider: issuer.id, callbackURL: workPaths.todo, errorCallbackURL: workPaths.signIn, loginHint: email, disableRedirect: true },
    headers: await requestHeaders(),
    asResponse: true,
  });
  const { url } = answer.ok ? await answer.json() : { url: null };
  if (typeof url !== 'string') return { faults: [{ field: null, text: t('account.signIn.issuerSilent', { name: issuer.name }) }] };
  await keepCookies(answer);
  return { shown: { go: url, goName: issuer.name } };
}

async function byPassword(email: string, password: string, { t }: Words) {
  const now = new Date();
  const attempt = takeAttempt(signIn().bookkeeping, { account: email, address: await clientAddress() }, now);
  if (!attempt) return { faults: [{ field: null, text: t('account.signIn.throttled') }] };
  const answer = await signIn().auth.api.signInEmail({ body: { email, password }, headers: await requestHeaders(), asResponse: true });
  if (!answer.ok) {
    tellRefused(workingStore(), { email }, 'password', now);
    return { faults: [{ field: null, text: t('account.signIn.wrong') }] };
  }
  attempt.succeeded();
  await keepCookies(answer);
  const { twoFactorRedirect, user } = await answer.json();
  if (twoFactorRedirect) redirect(workPaths.secondFactor);
  tellStarted(workingStore(), user.id, 'password', now);
  redirect(workPaths.todo);
}
