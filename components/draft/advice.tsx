'use client';
import { createContext, type FormEvent, type ReactNode, useContext, useState } from 'react';
import type { MeasureType } from '#domain/measure.ts';
import type { Responsible } from '#domain/organisation.ts';
import { type Draft, type Hint, hintsOf } from '#domain/testability.ts';

type Period = { from: string | null; to: string | null };
const Hints = createContext<{ hints: readonly Hint[]; said: Record<string, string> }>({ hints: [], said: {} });

/** Fields with advice beside them that follows what is typed; without JavaScript it is of what was saved. `said` are the sentences, `{words}` in them. */
export function Advised({ hints, period, said, children }: { hints: readonly Hint[]; period: Period; said: Record<string, string>; children: ReactNode }) {
  const [now, setNow] = useState(hints);
  const follow = (event: FormEvent<HTMLDivElement>) => {
    const form = event.currentTarget.closest('form');
    if (form) setNow(hintsOf(draftIn(new FormData(form)), period));
  };
  return (
    <Hints value={{ hints: now, said }}>
      <div className="advised" onInput={follow}>
        {children}
      </div>
    </Hints>
  );
}

/** The advice about one field. Never an error: nothing stops anybody from saving. */
export function AdviceOn({ field, label }: { field: Hint['field']; label: string }) {
  const { hints, said } = useContext(Hints);
  const own = hints.filter((hint) => hint.field === field);
  return (
    <div className="advice" aria-live="polite">
      {own.map(({ key, words }) => (
        <p key={key}>
          <b>{label}</b> {(said[key] ?? '').replace('{words}', words.map((word) => `”${word}”`).join(', '))}
        </p>
      ))}
    </div>
  );
}

function draftIn(form: FormData): Draft {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const number = (name: string) => {
    const value = Number((text(name) ?? '').replace(/\s/g, '').replace(',', '.'));
    return text(name) === null || Number.isNaN(value) ? null : value;
  };
  const rows = [...form.keys()].flatMap((name) => /^measures\.(\d+)\.type$/.exec(name)?.[1] ?? []);
  const measures = rows.flatMap((row) => {
    const type = text(`measures.${row}.type`) as MeasureType | null;
    const of = (name: string) => text(`measures.${row}.${name}`);
    return type ? [{ type, value: number(`measures.${row}.value`), unit: of('unit'), per: of('perUnit') ? onePer : null, deadline: of('deadline') }] : [];
  });
  return {
    wording: text('wording'),
    keptWhen: text('keptWhen'),
    responsible: text('responsible') as Responsible | null,
    parties: (text('parties') ?? '').split('\n').filter(Boolean),
    reportingEveryDays: number('reportingEveryDays'),
    measures,
  };
}

const onePer = { every: 1, unit: 'period' as const };
