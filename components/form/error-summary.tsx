'use client';
import { useContext, useEffect, useRef } from 'react';
import { FormContext, FormScope, fieldId } from './form-state.ts';

/** What has to be corrected, each with the way to its field. Takes the focus when the form comes back. */
export function ErrorSummary() {
  const { title, faults } = useContext(FormContext);
  const scope = useContext(FormScope);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (faults.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript the page comes back whole, and this is what it is about
    <div className="faults" role="alert" tabIndex={-1} ref={box} autoFocus>
      <h2>{title}</h2>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field ? <a href={`#${fieldId(scope, field)}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
