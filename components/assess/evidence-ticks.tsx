'use client';
import { describedBy, Hints } from '#components/form/field.tsx';
import { useField } from '#components/form/form-state.ts';

/** What a judgement rests on: any number of ticks under one name. */
export function EvidenceTicks({
  name,
  legend,
  hint,
  options,
  initial,
}: {
  name: string;
  legend: string;
  hint: string;
  options: readonly { value: string; label: string }[];
  initial: readonly string[];
}) {
  const { id, values, faults } = useField(name, initial);
  return (
    <fieldset className="ticks" data-wrong={faults.length > 0 || undefined} aria-describedby={describedBy(id, hint, faults)}>
      <legend>{legend}</legend>
      <Hints id={id} hint={hint} faults={faults} />
      {options.map(({ value, label }, nth) => (
        <label key={value}>
          <input id={nth === 0 ? id : undefined} type="checkbox" name={name} value={value} defaultChecked={values.includes(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
