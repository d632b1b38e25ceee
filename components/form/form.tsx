'use client';
import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from './error-summary.tsx';
import { FormContext, type FormState, untouched } from './form-state.ts';

/**
 * A form that works without JavaScript and loses nothing: what was typed comes back with a sentence beside each fault. `idempotencyKey` lets a form
 * that is sent twice be stored once.
 */
export function Form({
  action,
  idempotencyKey,
  children,
  className,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  children: ReactNode;
  className?: string;
}) {
  const [state, send] = useActionState(action, untouched);
  return (
    <FormContext value={state}>
      <form action={send} noValidate className={className ? `form ${className}` : 'form'}>
        <ErrorSummary key={`faults-${state.attempt}`} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <div className="fields" key={state.attempt}>
          {children}
        </div>
      </form>
    </FormContext>
  );
}
