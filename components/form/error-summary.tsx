'use client';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FormContext, FormScope, fieldId } from './form-state.ts';

/**
 * What has to be corrected, each with the way to its field and what that is called, which the page itself says. Takes the focus when the form comes back.
 */
export function ErrorSummary() {
  const { title, faults } = useContext(FormContext);
  const scope = useContext(FormScope);
  const box = useRef<HTMLDivElement>(null);
  const [names, name] = useState<Record<string, string>>({});
  useLayoutEffect(() => {
    name(Object.fromEntries(faults.map(({ field }) => [field, field ? nameOf(fieldId(scope, field)) : ''])));
  }, [faults, scope]);
  useEffect(() => box.current?.focus(), []);
  if (faults.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript the page comes back whole, and this is what it is about
    <div className="faults" role="alert" tabIndex={-1} ref={box} autoFocus>
      <h2>{title}</h2>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field ? <a href={`#${fieldId(scope, field)}`}>{`${names[field] ?? ''} ${text}`.trim()}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}

/** What a field is called on the page, ready to stand before a sentence: `Kod:`, `Hur många?`. Empty where it can't be told. */
function nameOf(id: string): string {
  const field = document.getElementById(id);
  const label = document.querySelector(`label[for="${id}"]`) ?? field?.closest('fieldset')?.querySelector('legend');
  const name = label?.firstChild?.textContent?.trim() ?? '';
  return name && !/[?.!:]$/.test(name) ? `${name}:` : name;
}
