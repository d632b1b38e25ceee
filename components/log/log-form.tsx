'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useActionState, useState } from 'react';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import type { Option } from '#components/form/field.tsx';
import { FormContext, type FormState, untouched } from '#components/form/form-state.ts';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { previewOf } from '#components/hiding/preview.ts';
import { sayPreview } from '#components/hiding/say-preview.ts';
import { typedNumber } from '#components/hiding/typed-number.ts';
import { workPaths } from '#components/work/work-paths.ts';
import { ActivityFields } from './activity-fields.tsx';
import { type LogChoice, type LogStart, type SameAgain, startOf } from './log-choice.ts';
import type { LogWords } from './log-words.ts';
import { useSend } from './outbox.tsx';
import { type Entry, entryKey, type Outcome } from './send-entry.ts';
import { Waiting } from './waiting.tsx';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  words: LogWords;
  choices: LogChoice[];
  pictures: Option[];
  start: LogStart;
  same: SameAgain | null;
  today: string;
  yesterday: string;
};

/**
 * One activity in ten seconds. Without JavaScript an ordinary form; with it, what is sent goes by the outbox, so that a bad line keeps nobody waiting and
 * loses nothing.
 */
export function LogForm({ action, idempotencyKey, words, choices, pictures, start, same, today, yesterday }: Props) {
  const [answered, send] = useActionState(action, untouched);
  const [begun, begin] = useState({ start, faults: answered, nr: 0 });
  const [isSending, setSending] = useState(false);
  const [said, say] = useState('');
  const [chosen, choose] = useState(() => withPlace(start, choices));
  const router = useRouter();
  const sendEntry = useSend();
  const state = begun.nr > 0 ? begun.faults : answered;

  const fill = (next: LogStart, faults: FormState = untouched) => {
    begin({ start: next, faults: { ...faults, attempt: 0 }, nr: begun.nr + 1 });
    choose(withPlace(next, choices));
  };
  const refuse = (given: Entry['given'], outcome: Outcome) => {
    if (outcome.became === 'refused') fill(startOf(given, start), { ...untouched, title: words.faultTitle, faults: outcome.faults });
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const given = givenIn(new FormData(event.currentTarget));
    const entry = { key: entryKey(), given, said: saidOf(given, choices, words) };
    const outcome = await sendEntry(entry);
    if (outcome.became === 'stored') return router.push(outcome.event ? workPaths.receipt(outcome.event) : workPaths.todo);
    setSending(false);
    if (outcome.became === 'refused') return refuse(given, outcome);
    if (outcome.became !== 'discarded') say(words.kept);
    fill({ ...start, commitment: entry.given.commitment as string });
  };

  const change = (form: HTMLFormElement) => {
    const next = chosenIn(form);
    choose(next.commitment === chosen.commitment ? next : withPlace({ ...next, place: '' }, choices));
    say('');
  };
  const choice = choices.find(({ id }) => id === chosen.commitment) ?? choices[0];
  return (
    <FormContext value={state}>
      <Waiting words={words.waiting} onCorrect={(entry, outcome) => refuse(entry.given, outcome)} />
      <form action={send} onSubmit={submit} onChange={(event) => change(event.currentTarget)} noValidate className="form log-form">
        <ErrorSummary key={`faults-${begun.nr}-${state.attempt}`} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        {same && (
          <a
            className="same"
            href={workPaths.logSame}
            onClick={(event) => {
              event.preventDefault();
              fill({ ...same.start, on: today, note: '', picture: '' });
            }}
          >
            <b>{words.same}</b>
            <span>{same.said}</span>
          </a>
        )}
        <ActivityFields
          key={`${begun.nr}-${state.attempt}`}
          words={words}
          choices={choices}
          pictures={pictures}
          choice={choice}
          start={begun.start}
          days={{
            near: [
              { on: today, label: words.today },
              { on: yesterday, label: words.yesterday },
            ],
            max: today,
          }}
          onCommitment={(commitment) => {
            choose(withPlace({ ...chosen, commitment, place: '' }, choices));
            say('');
          }}
        />
        <SaveBar
          note={
            <>
              {choice && <b>{inShort(words, choice, { ...chosen, on: chosen.on || today }, { today, yesterday })} </b>}
              <span role="status">{said || (choice && noteOf(words, choice, { ...chosen, on: chosen.on || today }, today))}</span>
            </>
          }
        >
          <Submit sending={words.sending} isSending={isSending}>
            {words.save}
          </Submit>
        </SaveBar>
      </form>
    </FormContext>
  );
}

/** The form's fields as the server takes them: a name that stands twice is a list. */
function givenIn(form: FormData): Entry['given'] {
  const names = [...new Set(form.keys())].filter((name) => name !== 'idempotencyKey' && !name.startsWith('$ACTION'));
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).length > 1 ? form.getAll(name) : form.get(name)]));
}

/** With the place that stands chosen when nobody has chosen one. */
function withPlace(start: LogStart, choices: LogChoice[]): LogStart {
  return start.place ? start : { ...start, place: choices.find(({ id }) => id === start.commitment)?.places[0] ?? '' };
}

function chosenIn(form: HTMLFormElement): LogStart {
  return startOf(givenIn(new FormData(form)), nothing);
}

const nothing: LogStart = { commitment: '', on: '', place: '', quantity: '', measure: '', from: '', to: '', note: '', picture: '' };

function saidOf(given: Entry['given'], choices: LogChoice[], words: LogWords): string {
  const { commitment, on, place, quantity, measure } = startOf(given, nothing);
  const choice = choices.find(({ id }) => id === commitment);
  return [choice?.title, `${quantity} ${choice ? unitIn(choice, measure) : ''}`.trim(), place, dayWords(on, words.locale)].filter(Boolean).join(', ');
}

/** What will be saved, where a phone shows only the end of the form: "I dag, Centrum, 2 pass." */
function inShort(
  words: LogWords,
  choice: LogChoice,
  { on, place, quantity, measure }: LogStart,
  { today, yesterday }: Pick<Props, 'today' | 'yesterday'>,
): string {
  const day = on === today ? words.today : on === yesterday ? words.yesterday : dayWords(on, words.locale);
  const count = quantity === '' ? '' : `${quantity} ${unitIn(choice, measure)}`.trim();
  return `${[day, place, count].filter(Boolean).join(', ')}.`;
}

function unitIn({ measures }: LogChoice, measure: string): string {
  return (measures.find(({ id }) => id === measure) ?? measures[0])?.unit ?? '';
}

/** What everybody will see of it, and when. */
function noteOf(words: LogWords, choice: LogChoice, { on, place, quantity, measure }: LogStart, today: string): string {
  const given = { on, place: place === '' ? null : place, quantity: typedNumber(quantity) };
  return sayPreview(words.preview, previewOf(choice.preview, given, today), unitIn(choice, measure));
}

function dayWords(on: string, locale: string): string {
  const at = new Date(`${on}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at).replaceAll(' ', '\u00a0');
}
