'use client';
import type { ReactNode } from 'react';
import { describedBy, Hints, type Option } from './field.tsx';
import { useField } from './form-state.ts';

/** One (or with `many` several) of at most six big choices: native radio buttons or tick boxes that look like keys. */
export function Choices({
  name,
  legend,
  hint,
  options,
  initial,
  columns = 2,
  many = false,
  onChoose,
}: {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  options: readonly Option[];
  initial?: string | readonly string[] | null;
  columns?: 1 | 2 | 3;
  many?: boolean;
  onChoose?: (value: string) => void;
}) {
  const { id, values, faults } = useField(name, initial);
  return (
    <fieldset className="choices" data-wrong={faults.length > 0 || undefined} aria-describedby={describedBy(id, hint, faults)}>
      <legend>{legend}</legend>
      <Hints id={id} hint={hint} faults={faults} />
      <div data-columns={columns}>
        {options.map(({ value, label, hint: small }, nth) => (
          <label className="pick" key={value}>
            <input
              id={nth === 0 ? id : undefined}
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              defaultChecked={values.includes(value)}
              onChange={onChoose ? (event) => event.currentTarget.checked && onChoose(value) : undefined}
            />
            <span>
              {label}
              {small && <small>{small}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
