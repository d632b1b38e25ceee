'use client';
import { useActionState } from 'react';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { TextField } from '#components/form/field.tsx';
import { FormContext, type FormState, untouched } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Six figures from an authenticator app. */
export function CodeForm({ action, language, said }: { action: Action; language: string; said: Record<'label' | 'hint' | 'submit' | 'sending', string> }) {
  const [state, send] = useActionState(action, untouched);
  return (
    <FormContext value={state}>
      <form action={send} noValidate className="form">
        <ErrorSummary key={`faults-${state.attempt}`} />
        <input type="hidden" name="sprak" value={language} />
        <div className="fields" key={state.attempt}>
          <TextField name="code" label={said.label} hint={said.hint} autoComplete="one-time-code" />
          <p>
            <Submit sending={said.sending}>{said.submit}</Submit>
          </p>
        </div>
      </form>
    </FormContext>
  );
}

/** A form that is only its button. `language` is for those that nobody has to be signed in for. */
export function ButtonForm({
  action,
  language,
  fields = {},
  label,
  sending,
  quiet = false,
}: {
  action: Action;
  language?: string;
  fields?: Record<string, string>;
  label: string;
  sending: string;
  quiet?: boolean;
}) {
  const [state, send] = useActionState(action, untouched);
  return (
    <FormContext value={state}>
      <form action={send} className="form">
        <ErrorSummary key={`faults-${state.attempt}`} />
        {language && <input type="hidden" name="sprak" value={language} />}
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Submit sending={sending} quiet={quiet}>
          {label}
        </Submit>
      </form>
    </FormContext>
  );
}
