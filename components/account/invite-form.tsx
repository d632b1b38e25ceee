'use client';
import { useActionState } from 'react';
import { Choices } from '#components/form/choices.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { type Option, TextField } from '#components/form/field.tsx';
import { FormContext, type FormState, untouched } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';
import styles from './account.module.css';

/** `sentTo` once somebody was invited; `link` when the admin has to pass it on. */
export type InviteState = FormState & { sentTo: string | null; link: string | null };

type Action = (state: InviteState, form: FormData) => Promise<InviteState>;
type Said = Record<'email' | 'role' | 'submit' | 'sending' | 'sent' | 'passOn', string>;

/** Inviting somebody by address and role. */
export function InviteForm({ action, organisation, roles, said }: { action: Action; organisation: string; roles: Option[]; said: Said }) {
  const [state, send] = useActionState(action, { ...untouched, sentTo: null, link: null });
  const shown = state.faults.length > 0 ? state : { ...state, attempt: 0 };
  return (
    <FormContext value={shown}>
      <Invited state={state} said={said} />
      <form action={send} noValidate className="form">
        <ErrorSummary key={`faults-${state.attempt}`} />
        <input type="hidden" name="organisation" value={organisation} />
        <div className="fields" key={state.attempt}>
          <TextField name="email" type="email" label={said.email} />
          <Choices name="role" legend={said.role} options={roles} />
          <p>
            <Submit sending={said.sending}>{said.submit}</Submit>
          </p>
        </div>
      </form>
    </FormContext>
  );
}

/** A new link for somebody who is here already: they choose a new password with it. */
export function NewLinkForm({ action, fields, said }: { action: Action; fields: Record<string, string>; said: Said }) {
  const [state, send] = useActionState(action, { ...untouched, sentTo: null, link: null });
  return (
    <FormContext value={state}>
      <form action={send} className="form">
        <ErrorSummary key={`faults-${state.attempt}`} />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Submit sending={said.sending} quiet>
          {said.submit}
        </Submit>
        <Invited state={state} said={said} />
      </form>
    </FormContext>
  );
}

function Invited({ state: { sentTo, link, faults }, said }: { state: InviteState; said: Said }) {
  if (!sentTo || faults.length > 0) return null;
  return (
    <div role="status" className={styles.link}>
      <p>{(link ? said.passOn : said.sent).replace('{email}', sentTo)}</p>
      {link && <code>{link}</code>}
    </div>
  );
}
