'use server';
import { redirect } from 'next/navigation';
import * as z from 'zod';
import type { FormState } from '#components/form/form-state.ts';
import { workPaths } from '#components/work/work-paths.ts';
import { acceptAsOneself, acceptWithPassword } from '#db/working/mutations/accept-invitation.ts';
import { tokenHashOf } from '#db/working/mutations/invite.ts';
import { tellStarted } from '#db/working/mutations/sessions.ts';
import { getInvitation } from '#db/working/queries/people.ts';
import { issuerOf } from '#db/working/sign-in/issuers.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { session } from '../../../../session.ts';
import { signIn } from '../../../../sign-in.ts';
import { workingStore } from '../../../../stores.ts';
import { accountAction } from '../../account-action.ts';
import { keepCookies, requestHeaders } from '../../library.ts';
import { hashOfNew } from '../../new-password.ts';

const token = z.string().regex(/^[\w-]{43}$/);
const joining = z.strictObject({ token, name: text(100), password: z.string().max(1000) });
const joiningAsOneself = z.strictObject({ token });

/** A new person, or a new password for one who is here: and then straight in, or on to the second factor. Whom an issuer answers for needs none. */
export const join = accountAction<typeof joining, FormState, Partial<FormState>>(joining, async ({ token, name, password }, say) => {
  const now = new Date();
  const tokenHash = tokenHashOf(token);
  const open = getInvitation(workingStore().read, tokenHash, now);
  if (!open) throw new Refusal('unknown', 'invitationOver');
  const { email } = open.invitation;
  const issuer = issuerOf(signIn().issuers, email);
  if (issuer) return { faults: [{ field: null, text: say.t('account.join.byIssuer', { name: issuer.name }) }] };
  const chosen = await hashOfNew(password, { name, email }, say);
  if ('faults' in chosen) return chosen;
  const joined = acceptWithPassword(workingStore(), { tokenHash, name, language: say.locale, passwordHash: chosen.hash }, now);
  const answer = await signIn().auth.api.signInEmail({ body: { email, password }, headers: await requestHeaders(), asResponse: true });
  if (!answer.ok) redirect(workPaths.signIn);
  await keepCookies(answer);
  const { twoFactorRedirect } = await answer.json();
  if (twoFactorRedirect) redirect(workPaths.secondFactor);
  tellStarted(workingStore(), joined.person, 'password', now);
  redirect(workPaths.todo);
});

/** One more membership for somebody who is signed in. */
export const joinAsMyself = accountAction<typeof joiningAsOneself, FormState, Partial<FormState>>(joiningAsOneself, async ({ token }) => {
  const personId = (await session())?.who.person?.id;
  if (!personId) redirect(workPaths.signIn);
  acceptAsOneself(workingStore(), { tokenHash: tokenHashOf(token), personId }, new Date());
  redirect(workPaths.todo);
});
