'use client';
import { useState } from 'react';
import { Hints, type Option } from '#components/form/field.tsx';
import { useField } from '#components/form/form-state.ts';

/**
 * A few big choices, and after them a field for any other. The field shows when "another" is chosen; without JavaScript it is always there, and what is
 * written in it holds.
 */
export function OneOrAnother({
  name,
  legend,
  options,
  initial,
  columns = 2,
  another,
  onChoose,
}: {
  name: string;
  legend: string;
  options: Option[];
  initial: string;
  columns?: 2 | 3 | 'chips';
  another?: { label: string; hint?: string; field: string; type: 'text' | 'date'; max?: string };
  onChoose?: (value: string) => void;
}) {
  const { id, values, faults } = useField(name, initial);
  const start = values.filter(Boolean).at(-1) ?? '';
  const isOther = another !== undefined && !options.some(({ value }) => value === start);
  const [touched, touch] = useState<string | null>(null);
  const chosen = touched ?? (isOther ? '' : start);
  const all = another ? [...options, { value: '', label: another.label, hint: another.hint }] : options;
  return (
    <fieldset className="choices" data-wrong={faults.length > 0 || undefined} aria-describedby={faults.length > 0 ? `${id}-fault` : undefined}>
      <legend>{legend}</legend>
      <Hints id={id} faults={faults} />
      {all.length > 1 && (
        <div data-columns={columns}>
          {all.map(({ value, label, hint }, nth) => (
            <label className="pick" key={value}>
              <input
                id={nth === 0 ? id : undefined}
                type="radio"
                name={name}
                value={value}
                defaultChecked={value === chosen}
                onChange={() => {
                  touch(value);
                  onChoose?.(value);
                }}
              />
              <span>
                {label}
                {hint && <small>{hint}</small>}
              </span>
            </label>
          ))}
        </div>
      )}
      {another && (
        <div className="field another" data-closed={chosen !== '' || undefined}>
          <label htmlFor={`${id}-other`}>{another.field}</label>
          <input
            id={`${id}-other`}
            name={name}
            type={another.type}
            max={another.max}
            autoComplete="off"
            defaultValue={isOther ? start : ''}
            data-short={another.type === 'date' || undefined}
            aria-invalid={faults.length > 0 || undefined}
            disabled={touched !== null && touched !== ''}
          />
        </div>
      )}
    </fieldset>
  );
}
