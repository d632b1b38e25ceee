'use client';
import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { describedBy, Hints } from '#components/form/field.tsx';
import { FormContext, type FormState, untouched } from '#components/form/form-state.ts';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import type { Shown, ShownRecord } from './shown.ts';

/** A form whose `current` is what a file would do. */
export type ImportState = FormState & { current: Shown | null };
type Said = {
  file: string;
  fileHint: string;
  look: string;
  looking: string;
  again: string;
  nothingStored: string;
  like: string;
  differs: string;
  sending: string;
};

/** Choosing a file, seeing what it would do, and then saying yes to one pledge of it. Works without JavaScript. */
export function ImportForm({
  action,
  idempotencyKey,
  path,
  said,
  children,
}: {
  action: (state: ImportState, form: FormData) => Promise<ImportState>;
  idempotencyKey: string;
  path: string;
  said: Said;
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, untouched as ImportState);
  const { current } = state;
  return (
    <FormContext value={state}>
      <form action={send} noValidate className="form">
        <ErrorSummary key={`faults-${state.attempt}`} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <div className="fields" key={state.attempt}>
          {children}
          {current ? <Found shown={current} path={path} said={said} /> : <Choose said={said} faults={state.faults.map(({ text }) => text)} />}
        </div>
      </form>
    </FormContext>
  );
}

function Choose({ said, faults }: { said: Said; faults: string[] }) {
  return (
    <>
      <div className="field" data-wrong={faults.length > 0 || undefined}>
        <label htmlFor="f-file">{said.file}</label>
        <Hints id="f-file" hint={said.fileHint} faults={faults} />
        <input
          id="f-file"
          name="file"
          type="file"
          accept=".json,application/json"
          aria-describedby={describedBy('f-file', said.fileHint, faults)}
          aria-invalid={faults.length > 0 || undefined}
        />
      </div>
      <SaveBar note={said.nothingStored}>
        <Submit sending={said.looking}>{said.look}</Submit>
      </SaveBar>
    </>
  );
}

function Found({ shown, path, said }: { shown: Shown; path: string; said: Said }) {
  return (
    <>
      <input type="hidden" name="document" value={shown.document} />
      <div role="status">
        <h2>{shown.title}</h2>
        <p>{said.nothingStored}</p>
      </div>
      <ol className="list import">
        {shown.records.map((record) => (
          <li key={record.name}>
            <OneRecord record={record} said={said} />
          </li>
        ))}
      </ol>
      <p className="links">
        <a href={path}>{said.again}</a>
      </p>
    </>
  );
}

function OneRecord({ record: { name, says, warning, like, differs, faults, confirm }, said }: { record: ShownRecord; said: Said }) {
  return (
    <>
      <h3>{name}</h3>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {warning && <p className="warning">{warning}</p>}
      {like.length > 0 && (
        <>
          <h4 className="label">{said.like}</h4>
          <ul>
            {like.map(({ title, question }) => (
              <li key={title}>
                <b>{title}</b>. {question}
              </li>
            ))}
          </ul>
        </>
      )}
      {differs.length > 0 && (
        <>
          <h4 className="label">{said.differs}</h4>
          <ul>
            {differs.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {faults && (
        <>
          <h4 className="label">{faults.title}</h4>
          <ul className="file-faults">
            {faults.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {faults.more && <p>{faults.more}</p>}
        </>
      )}
      {confirm && (
        <p>
          <Submit sending={said.sending} name="choice" value={confirm.choice}>
            {confirm.label}
          </Submit>
        </p>
      )}
    </>
  );
}
