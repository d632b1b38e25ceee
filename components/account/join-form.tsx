'use client';
import { useActionState } from 'react';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { TextField } from '#components/form/field.tsx';
import { FormContext, type FormState, untouched } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';

/** What somebody who was invited is called, and the password they choose. */
export function JoinForm({
  action,
  token,
  name,
  language,
  said,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  token: string;
  name: string;
  language: string;
  said: Record<'name' | 'password' | 'passwordHint' | 'submit' | 'sending', string>;
}) {
  const [state, send] = useActionState(action, untouched);
  return (
    <FormContext value={state}>
      <form action={send} noValidate className="form">
        <ErrorSummary key={`faults-${state.attempt}`} />
        <input type="hidden" name="sprak" value={language} />
        <input type="hidden" name="token" value={token} />
        <div className="fields" key={state.attempt}>
          <TextField name="name" label={said.name} initial={name} autoComplete="name" />
          <TextField name="password" type="password" label={said.password} hint={said.passwordHint} autoComplete="new-password" />
          <p>
            <Submit sending={said.sending}>{said.submit}</Submit>
          </p>
        </div>
      </form>
    </FormContext>
  );
}
