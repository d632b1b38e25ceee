'use client';
import { useState } from 'react';
import { type Option, Select, TextArea, TextField } from '#components/form/field.tsx';
import { Stepper } from '#components/form/stepper.tsx';
import { CommitmentChoice } from './commitment-choice.tsx';
import type { LogChoice, LogStart } from './log-choice.ts';
import type { LogWords } from './log-words.ts';
import { OneOrAnother } from './one-or-another.tsx';
import { shortDay } from './short-day.ts';

/** What, how many, when, where: the fields of an activity, each with big choices; folded away a note, and the situation picture that it answers where there are any. `days` are the near ones, `max` the last that there can be. */
export function ActivityFields({
  words,
  choices,
  pictures,
  choice,
  start,
  days,
  onCommitment,
}: {
  words: LogWords;
  choices: LogChoice[];
  pictures: Option[];
  choice: LogChoice | undefined;
  start: LogStart;
  days: { near: { on: string; label: string }[]; max?: string };
  onCommitment: (id: string) => void;
}) {
  const [measure, setMeasure] = useState(start.measure);
  const of = choice?.measures.find(({ id }) => id === measure) ?? choice?.measures[0];
  const isStart = choice?.id === start.commitment;
  return (
    <div className="fields">
      <CommitmentChoice words={words} choices={choices} chosen={choice?.id ?? ''} onChoose={onCommitment} />
      {choice && choice.measures.length > 1 && (
        <OneOrAnother
          key={`measure ${choice.id}`}
          name="measure"
          legend={words.countsAs}
          options={choice.measures.map(({ id, unit }) => ({ value: id, label: unit }))}
          initial={of?.id ?? ''}
          onChoose={setMeasure}
        />
      )}
      <Stepper name="quantity" label={of?.ask ?? words.howManyPlain} initial={start.quantity} less={words.less} more={words.more} />
      <OneOrAnother
        name="on"
        legend={words.when}
        columns={3}
        options={days.near.map(({ on, label }) => ({ value: on, label, hint: shortDay(on, words.locale) }))}
        initial={start.on || (days.near[0]?.on ?? '')}
        another={{ label: words.otherDay, hint: words.pickDay, field: words.date, type: 'date', max: days.max }}
      />
      <OneOrAnother
        key={`place ${choice?.id}`}
        name="place"
        legend={words.where}
        columns="chips"
        options={(choice?.places ?? []).map((place) => ({ value: place, label: place }))}
        initial={isStart && start.place ? start.place : (choice?.places[0] ?? '')}
        another={{ label: words.otherPlace, field: words.place, type: 'text' }}
      />
      {choice?.takesHours && (
        <fieldset className="hours">
          <legend>
            {words.hours} <small>{words.hoursHint}</small>
          </legend>
          <TextField name="from" type="time" label={words.from} initial={start.from} />
          <TextField name="to" type="time" label={words.to} initial={start.to} />
        </fieldset>
      )}
      <details className="note" open={start.note !== ''}>
        <summary>{words.addNote}</summary>
        <TextArea name="note" label={words.note} hint={words.noteHint} initial={start.note} rows={2} />
      </details>
      {pictures.length > 0 && (
        <details className="note" open={start.picture !== ''}>
          <summary>{words.answers}</summary>
          <Select name="picture" label={words.answers} initial={start.picture} options={[{ value: '', label: words.answersNone }, ...pictures]} />
        </details>
      )}
    </div>
  );
}
