'use client';
import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { FormContext } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';
import styles from './account.module.css';
import { nothingShown, type ShownState } from './shown-state.ts';

type Action = (state: ShownState, form: FormData) => Promise<ShownState>;

/** A form about oneself that stays where it is and says under itself that it was saved. */
export function OwnForm({ action, label, sending, saved, children }: { action: Action; label: string; sending: string; saved: string; children: ReactNode }) {
  const [state, send] = useActionState(action, nothingShown);
  return (
    <FormContext value={state.faults.length > 0 ? state : { ...state, attempt: 0 }}>
      <form action={send} noValidate className="form">
        <ErrorSummary key={`faults-${state.attempt}`} />
        <div className="fields" key={state.attempt}>
          {children}
          <p>
            <Submit sending={sending} quiet>
              {label}
            </Submit>
          </p>
        </div>
        <p role="status">{state.shown.length > 0 && state.faults.length === 0 ? saved : ''}</p>
      </form>
    </FormContext>
  );
}

/** A button that answers with words that are told once. */
export function TellOnce({ action, label, sending, text }: { action: Action; label: string; sending: string; text: string }) {
  const [state, send] = useActionState(action, nothingShown);
  return (
    <form action={send} className="form">
      <Submit sending={sending} quiet>
        {label}
      </Submit>
      <div role="status">
        {state.shown.length > 0 && (
          <>
            <p>{text}</p>
            <ul className={styles.codes}>
              {state.shown.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </form>
  );
}
