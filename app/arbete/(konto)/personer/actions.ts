'use server';
import { refresh } from 'next/cache';
import { forbidden, notFound } from 'next/navigation';
import type { InviteState } from '#components/account/invite-form.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { invitationInput, invitePerson, newInvitationToken, tokenHashOf, withdrawInvitation } from '#db/working/mutations/invite.ts';
import { disablePerson, enablePerson, endMembership, endPersonSessions, resetSecondFactor } from '#db/working/mutations/people.ts';
import { locales, words } from '#words/words.ts';
import { action } from '../../../action.ts';
import { doVerb } from '../../../do-verb.ts';
import { sendMail } from '../../../mail.ts';
import { ownOrigin } from '../../../origin.ts';
import { signedIn } from '../../../signed-in.ts';
import { accountAction } from '../account-action.ts';

const back = () => workPaths.people;

export const disable = action(disablePerson, back);
export const enable = action(enablePerson, back);
export const end = action(endMembership, back);
export const endSessions = action(endPersonSessions, back);
export const reset = action(resetSecondFactor, back);
export const withdraw = action(withdrawInvitation, back);

const invited = invitationInput.omit({ tokenHash: true });

/**
 * Invites, and mails the link; where no mail can be sent the link is shown to the admin, here and now and never again. Nobody gets mail from an invented
 * organisation.
 */
export const invite = accountAction<typeof invited, InviteState, Partial<InviteState>>(invited, async (input, say) => {
  const who = await signedIn();
  const token = newInvitationToken();
  const outcome = await doVerb(invitePerson, who, { ...input, tokenHash: tokenHashOf(token) }, null, say);
  if (!('done' in outcome)) {
    if (outcome.kind === 'unknown') notFound();
    if (outcome.kind === 'forbidden') forbidden();
    return { faults: outcome.faults };
  }
  const link = `${ownOrigin()}${workPaths.invitation(token)}`;
  const from = who.memberships.find(({ organisation: { id } }) => id === input.organisation)?.organisation;
  const isSent = from !== undefined && !from.example && (await sendMail(invitationMail(input.email, from.name, link)));
  refresh();
  return { shown: { link: isSent ? null : link, sentTo: input.email } };
});

/** Nobody knows yet which language the invited reads. */
function invitationMail(to: string, organisation: string, link: string) {
  const text = locales.map((locale) => words(locale).t('account.mail.text', { organisation, link })).join('\n\n--\n\n');
  return { to, subject: words('sv').t('account.mail.subject', { organisation }), text };
}
