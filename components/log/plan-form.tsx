'use client';
import { useState } from 'react';
import type { Option } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import type { FormState } from '#components/form/form-state.ts';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { ActivityFields } from './activity-fields.tsx';
import type { LogChoice, LogStart } from './log-choice.ts';
import type { LogWords } from './log-words.ts';

/** The log form for what lies ahead: any date, never public. */
export function PlanForm({
  action,
  idempotencyKey,
  words,
  choices,
  pictures,
  start,
  days,
  save,
  note,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  words: LogWords;
  choices: LogChoice[];
  pictures: Option[];
  start: LogStart;
  days: { on: string; label: string }[];
  save: string;
  note: string;
}) {
  const [commitment, choose] = useState(start.commitment);
  return (
    <Form action={action} idempotencyKey={idempotencyKey} className="log-form">
      <ActivityFields
        words={words}
        choices={choices}
        pictures={pictures}
        choice={choices.find(({ id }) => id === commitment)}
        start={start}
        days={{ near: days }}
        onCommitment={choose}
      />
      <SaveBar note={note}>
        <Submit sending={words.sending}>{save}</Submit>
      </SaveBar>
    </Form>
  );
}
