'use client';
import { type ReactNode, useContext } from 'react';
import { FormContext } from './form-state.ts';

/** Fields of a form that are folded away until they are wanted. Unfolded when the form comes back with a fault: without JavaScript nobody would see it. */
export function Folded({ summary, label, children }: { summary: ReactNode; label?: string; children: ReactNode }) {
  const { faults } = useContext(FormContext);
  return (
    <details open={faults.length > 0 || undefined}>
      <summary aria-label={label}>{summary}</summary>
      <div className="fields">{children}</div>
    </details>
  );
}
