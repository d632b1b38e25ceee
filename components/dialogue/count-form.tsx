'use client';
import { type FormEvent, useActionState, useState } from 'react';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { FormContext, type FormState, untouched } from '#components/form/form-state.ts';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { OneOrAnother } from '#components/log/one-or-another.tsx';
import { useSend } from '#components/log/outbox.tsx';
import { type EntryVerb, entryKey } from '#components/log/send-entry.ts';
import { Waiting, type WaitingWords } from '#components/log/waiting.tsx';
import { stockholmDay } from '#domain/stockholm-day.ts';
import { type Choice, CountFields, type CountFieldsWords } from './count-fields.tsx';

export type CountWords = CountFieldsWords &
  Record<'place' | 'otherPlace' | 'placeField' | 'count' | 'undo' | 'undone' | 'said' | 'one' | 'many' | 'sending', string> & { waiting: WaitingWords };

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  undo: (state: FormState, form: FormData) => Promise<FormState>;
  words: CountWords;
  dialogue: string;
  /** The instant that the page was made: a tap's day is told from it and from how long the page has been open, not from the device's clock. */
  made: string;
  mark: string;
  place: string;
  places: Choice[];
  topics: Choice[];
  areas: Choice[];
  weekdays: Choice[];
  blocks: Choice[];
  /** How many have been counted in the round today, and which of them can be undone here. */
  counted: number;
  own: string[];
};

/**
 * A conversation a tap. What it was about, where and when can be chosen first and is let go of afterwards; the place stays. Without JavaScript an ordinary
 * form; with it every tap goes by the outbox and counts at once.
 */
export function CountForm({ action, undo, words, dialogue, made, mark, place, places, topics, areas, weekdays, blocks, counted, own }: Props) {
  const [{ count, taps, nr }, step] = useState({ count: counted, taps: own, nr: 0, on: stockholmDay(new Date(made)) });
  const [opened] = useState(() => Date.now());
  const [said, say] = useState('');
  const [state, post] = useActionState(action, untouched);
  const [, postUndo] = useActionState(undo, untouched);
  const sendEntry = useSend();

  const send = async (verb: EntryVerb, given: Record<string, unknown>, about: string, wrong: number) => {
    const outcome = await sendEntry({ verb, key: entryKey(), given: { dialogue, ...given }, said: about });
    if (outcome.became !== 'refused') return;
    step((now) => ({ ...now, count: now.count + wrong }));
    say(outcome.faults.map(({ text }) => text).join(' '));
  };
  const tap = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const chosen = (name: string) => data.getAll(name).filter(Boolean).at(-1) ?? '';
    const about = { topic: chosen('topic'), area: chosen('area'), weekday: chosen('weekday'), block: chosen('block') };
    const fresh = entryKey();
    const on = stockholmDay(new Date(Date.parse(made) + Date.now() - opened));
    step((now) => ({ count: (on === now.on ? now.count : 0) + 1, taps: on === now.on ? [...now.taps, fresh] : [fresh], nr: now.nr + 1, on }));
    say('');
    const named = topics.find(({ value }) => value === about.topic)?.label;
    void send('conversation.count', { mark: fresh, on, place: chosen('place'), ...about }, [words.said, named].filter(Boolean).join(', '), -1);
  };
  const takeBack = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const last = taps.at(-1);
    if (!last) return;
    step((now) => ({ ...now, count: now.count - 1, taps: now.taps.slice(0, -1) }));
    say(words.undone);
    void send('conversation.takeBack', { mark: last }, words.undone, 1);
  };
  return (
    <FormContext value={state}>
      <form action={post} onSubmit={tap} className="form log-form count-form">
        <ErrorSummary key={state.attempt} />
        <input type="hidden" name="dialogue" value={dialogue} />
        <input type="hidden" name="mark" value={mark} />
        <div className="fields">
          <OneOrAnother
            name="place"
            legend={words.place}
            columns="chips"
            options={places}
            initial={place}
            another={{ label: words.otherPlace, field: words.placeField, type: 'text' }}
          />
          <CountFields key={nr} words={words} topics={topics} areas={areas} weekdays={weekdays} blocks={blocks} />
        </div>
        <SaveBar>
          <Submit sending={words.sending}>{words.count}</Submit>
          <div className="so-far">
            <b role="status">{`${(count === 1 ? words.one : words.many).replace('{count}', String(count))}${said && `. ${said}`}`}</b>
            {taps.length > 0 && (
              <button type="submit" form="undo" className="button quiet">
                {words.undo}
              </button>
            )}
          </div>
        </SaveBar>
      </form>
      <form id="undo" action={postUndo} onSubmit={takeBack}>
        <input type="hidden" name="dialogue" value={dialogue} />
        <input type="hidden" name="mark" value={taps.at(-1) ?? ''} />
      </form>
      <Waiting words={words.waiting} />
    </FormContext>
  );
}
