import { createContext, useContext } from 'react';

/** What is wrong with what was sent: `field` is the name of the field, null when it is the whole. */
export type Fault = { field: string | null; text: string };

/** A form as it stands after it was sent and not accepted: `values` is what was typed, by name; `current` what somebody else made of it meanwhile. */
export type FormState = { title: string; faults: Fault[]; values: Record<string, string[]>; current: unknown; attempt: number };

export const untouched: FormState = { title: '', faults: [], values: {}, current: null, attempt: 0 };

export const FormContext = createContext<FormState>(untouched);

/** Sets the fields of one form apart from those of the same name in another on the page. */
export const FormScope = createContext('');

/** The id of a form's field. */
export function fieldId(scope: string, name: string): string {
  return `f-${scope && `${scope}-`}${name.replaceAll('.', '-')}`;
}

/** What a field shows: what was typed if the form came back, else what it began with; and what is wrong with it. */
export function useField(name: string, initial: string | readonly string[] | null | undefined): { id: string; values: string[]; faults: string[] } {
  const { values, faults, attempt } = useContext(FormContext);
  const scope = useContext(FormScope);
  const given = initial === null || initial === undefined ? [] : [initial].flat();
  return {
    id: fieldId(scope, name),
    values: attempt > 0 ? (values[name] ?? []) : given,
    faults: faults.filter(({ field }) => field === name).map(({ text }) => text),
  };
}
