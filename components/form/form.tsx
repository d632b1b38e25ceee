'use client';
import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from './error-summary.tsx';
import { FormContext, FormScope, type FormState, untouched } from './form-state.ts';

/**
 * A form that works without JavaScript and loses nothing: what was typed comes back with a sentence beside each fault. `idempotencyKey` lets a form
 * that is sent twice be stored once. `scope` is for the second form of a page, where the first has fields of the same names.
 */
export function Form({
  action,
  idempotencyKey,
  children,
  className,
  scope = '',
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  children: ReactNode;
  className?: string;
  scope?: string;
}) {
  const [state, send] = useActionState(action, untouched);
  return (
    <FormScope value={scope}>
      <FormContext value={state}>
        <form action={send} noValidate className={className ? `form ${className}` : 'form'}>
          <ErrorSummary key={`faults-${state.attempt}`} />
          <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
          <div className="fields" key={state.attempt}>
            {children}
          </div>
        </form>
      </FormContext>
    </FormScope>
  );
}
