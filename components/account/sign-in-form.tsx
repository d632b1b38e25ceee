'use client';
import { type ReactNode, useActionState, useEffect } from 'react';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { TextField } from '#components/form/field.tsx';
import { FormContext, type FormState, untouched } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';

/** `go` is the issuer's page, when one answers for the address. */
export type SignInState = FormState & { step: 'address' | 'password'; go: string | null; goName: string };

type Said = Record<'email' | 'password' | 'next' | 'signIn' | 'sending' | 'goOn' | 'goingOn', string>;

/** The address, and then the password or the way to the issuer. Both at once where there is no issuer to choose. */
export function SignInForm({
  action,
  hasIssuers,
  language,
  said,
  children,
}: {
  action: (state: SignInState, form: FormData) => Promise<SignInState>;
  hasIssuers: boolean;
  language: string;
  said: Said;
  children?: ReactNode;
}) {
  const [state, send] = useActionState(action, { ...untouched, step: hasIssuers ? 'address' : 'password', go: null, goName: '' });
  useEffect(() => {
    if (state.go) window.location.assign(state.go);
  }, [state.go]);
  useEffect(() => {
    if (state.attempt > 0 && state.step === 'password' && state.faults.length === 0) document.getElementById('f-password')?.focus();
  }, [state]);
  if (state.go)
    return (
      <div className="form">
        <meta httpEquiv="refresh" content={`0;url=${state.go}`} />
        <p>{said.goingOn.replace('{name}', state.goName)}</p>
        <p>
          <a className="button" href={state.go}>
            {said.goOn.replace('{name}', state.goName)}
          </a>
        </p>
      </div>
    );
  return (
    <FormContext value={state}>
      <form action={send} noValidate className="form">
        <ErrorSummary key={`faults-${state.attempt}`} />
        <input type="hidden" name="sprak" value={language} />
        <div className="fields" key={state.attempt}>
          <TextField name="email" type="email" label={said.email} autoComplete="username" />
          {state.step === 'password' && <TextField name="password" type="password" label={said.password} autoComplete="current-password" />}
          {children}
          <p>
            <Submit sending={said.sending}>{state.step === 'password' ? said.signIn : said.next}</Submit>
          </p>
        </div>
      </form>
    </FormContext>
  );
}
