'use client';
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { useField } from './form-state.ts';
import { useTypedEarly } from './typed-early.ts';

export type FieldProps = { name: string; label: ReactNode; hint?: ReactNode; initial?: string | null; optional?: string };

/** One line of text, a number, a date or a time of day. `suffix` is the unit that stands after it; `optional` the word for "may be left out". */
export function TextField({
  name,
  label,
  hint,
  initial,
  optional,
  suffix,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  list,
  min,
  max,
}: FieldProps & {
  suffix?: string;
  type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'url';
  inputMode?: 'numeric' | 'decimal' | 'text';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  list?: readonly string[];
  min?: string;
  max?: string;
}) {
  const { id, values, faults } = useField(name, initial);
  return (
    <div className="field" data-wrong={faults.length > 0 || undefined}>
      <Label id={id} label={label} optional={optional} />
      <Hints id={id} hint={hint} faults={faults} />
      <span className="line">
        <input
          id={id}
          name={name}
          type={type}
          defaultValue={values[0] ?? ''}
          inputMode={inputMode}
          autoComplete={autoComplete}
          min={min}
          max={max}
          list={list ? `${id}-list` : undefined}
          aria-describedby={describedBy(id, hint, faults)}
          aria-invalid={faults.length > 0 || undefined}
          data-short={type === 'date' || type === 'time' || inputMode === 'numeric' || inputMode === 'decimal' || undefined}
        />
        {suffix && <span>{suffix}</span>}
      </span>
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </div>
  );
}

/** Several lines of text. */
export function TextArea({ name, label, hint, initial, optional, rows = 4 }: FieldProps & { rows?: number }) {
  const { id, values, faults } = useField(name, initial);
  const typedEarly = useTypedEarly(id);
  return (
    <div className="field" data-wrong={faults.length > 0 || undefined}>
      <Label id={id} label={label} optional={optional} />
      <Hints id={id} hint={hint} faults={faults} />
      <textarea
        ref={typedEarly}
        id={id}
        name={name}
        rows={rows}
        defaultValue={values[0] ?? ''}
        aria-describedby={describedBy(id, hint, faults)}
        aria-invalid={faults.length > 0 || undefined}
      />
    </div>
  );
}

export type Option = { value: string; label: string; hint?: string };

/** One of several that fold away: for more than six. */
export function Select({ name, label, hint, initial, optional, options }: FieldProps & { options: readonly Option[] }) {
  const { id, values, faults } = useField(name, initial);
  return (
    <div className="field" data-wrong={faults.length > 0 || undefined}>
      <Label id={id} label={label} optional={optional} />
      <Hints id={id} hint={hint} faults={faults} />
      <select id={id} name={name} defaultValue={values[0]} aria-describedby={describedBy(id, hint, faults)} aria-invalid={faults.length > 0 || undefined}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A tick box with its sentence. */
export function Tick({ name, label, hint, initial }: Omit<FieldProps, 'initial'> & { initial?: boolean }) {
  const { id, values, faults } = useField(name, initial ? 'on' : null);
  return (
    <div className="field tick" data-wrong={faults.length > 0 || undefined}>
      <label htmlFor={id}>
        <input id={id} name={name} type="checkbox" defaultChecked={values.length > 0} aria-describedby={describedBy(id, hint, faults)} />
        <span>{label}</span>
      </label>
      <Hints id={id} hint={hint} faults={faults} />
    </div>
  );
}

function Label({ id, label, optional }: { id: string; label: ReactNode; optional?: string }) {
  return (
    <label htmlFor={id}>
      {label}
      {optional && <small> ({optional})</small>}
    </label>
  );
}

export function Hints({ id, hint, faults }: { id: string; hint?: ReactNode; faults: string[] }) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p className="fault" id={`${id}-fault`}>
          {faults.join(' ')}
        </p>
      )}
    </>
  );
}

export function describedBy(id: string, hint: ReactNode, faults: string[]): string | undefined {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(faults.length > 0 ? [`${id}-fault`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}
