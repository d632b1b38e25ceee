'use client';
import { type ReactNode, useRef } from 'react';
import { describedBy, Hints } from './field.tsx';
import { useField } from './form-state.ts';

/** A small number with less and more. The number itself can be typed; without JavaScript only that is there. */
export function Stepper({
  name,
  label,
  hint,
  initial,
  less,
  more,
  min = 1,
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  initial: number | string | null;
  less: string;
  more: string;
  min?: number;
}) {
  const { id, values, faults } = useField(name, initial === null ? null : String(initial));
  const input = useRef<HTMLInputElement>(null);
  const step = (by: number) => {
    if (!input.current) return;
    const now = Number(input.current.value.replace(',', '.')) || 0;
    input.current.value = String(Math.max(min, now + by));
    input.current.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <div className="field stepper" data-wrong={faults.length > 0 || undefined}>
      <label htmlFor={id}>{label}</label>
      <Hints id={id} hint={hint} faults={faults} />
      <span className="step">
        <button type="button" aria-label={less} onClick={() => step(-1)}>
          −
        </button>
        <input
          id={id}
          ref={input}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={values[0] ?? ''}
          aria-describedby={describedBy(id, hint, faults)}
          aria-invalid={faults.length > 0 || undefined}
        />
        <button type="button" aria-label={more} onClick={() => step(1)}>
          +
        </button>
      </span>
    </div>
  );
}
