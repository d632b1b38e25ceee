'use client';
import { type ReactNode, useState } from 'react';
import { Form } from '#components/form/form.tsx';
import type { FormState } from '#components/form/form-state.ts';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { type FigureGround, type FigureTyped, previewOfTyped } from '#components/hiding/figure-typed.ts';
import type { PreviewWords } from '#components/hiding/preview-words.ts';
import { sayPreview } from '#components/hiding/say-preview.ts';

/** A form about a total, which says beside its button what everybody will see of it, and when. `note` says it in general, until there is a number. */
export function FigureForm({
  action,
  idempotencyKey,
  words,
  ground,
  start,
  today,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  words: { save: string; sending: string; note: string; preview: PreviewWords };
  ground: FigureGround;
  start: FigureTyped;
  today: string;
  children: ReactNode;
}) {
  const [typed, type] = useState(start);
  const said = previewOfTyped(ground, typed, today);
  return (
    <Form action={action} idempotencyKey={idempotencyKey} className="figure-form">
      <div className="fields" onChange={({ currentTarget }) => type(typedIn(currentTarget.closest('form')))}>
        {children}
      </div>
      <SaveBar note={<span role="status">{said ? sayPreview(words.preview, said.preview, said.unit) : words.note}</span>}>
        <Submit sending={words.sending}>{words.save}</Submit>
      </SaveBar>
    </Form>
  );
}

function typedIn(form: HTMLFormElement | null): FigureTyped {
  const given = new FormData(form ?? undefined);
  const text = (name: string) => String(given.get(name) ?? '');
  return {
    value: text('value'),
    measure: text('measure'),
    unit: text('unit'),
    asOf: text('asOf'),
    from: text('from'),
    to: text('to'),
    comparator: text('comparator') as FigureTyped['comparator'],
  };
}
