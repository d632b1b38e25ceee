'use client';
import { useContext } from 'react';
import { FormContext } from '#components/form/form-state.ts';
import './conflict.css';

export type ConflictWords = Record<'title' | 'lead' | 'mine' | 'theirs' | 'field' | 'overwrite' | 'gone' | 'empty' | 'keep', string> & {
  state: Record<string, string>;
  name: Record<string, string>;
};

type Current = Record<string, unknown> & { id: string; version: number };

/**
 * Which version of a row is being edited, under `name`. When somebody else was first, what they made of it stands here beside what was typed: sending
 * again lays one's own on top of theirs, the link leaves theirs as it is.
 */
export function Seen({ name, id, version, words, leave }: { name: string; id: string; version: number; words: ConflictWords; leave: string }) {
  const { current, values } = useContext(FormContext);
  const other = isCurrent(current) ? current : null;
  return (
    <>
      <input type="hidden" name={name} value={other?.id ?? id} />
      <input type="hidden" name="version" value={other?.version ?? version} />
      {other && (
        <section className="conflict" aria-labelledby="conflict">
          <h2 id="conflict">{words.title}</h2>
          <p>{words.lead}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.field}</th>
                <th scope="col">{words.theirs}</th>
                <th scope="col">{words.mine}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(words.name).flatMap(([field, called]) => {
                const theirs = field === 'state' ? (words.state[String(other.state)] ?? '') : written(other[field]);
                const mine = values[field]?.filter(Boolean).at(-1) ?? '';
                if (!(field in other) || (field !== 'state' && !(field in values))) return [];
                return (
                  <tr key={field}>
                    <th scope="row">{called}</th>
                    <td>{theirs || words.empty}</td>
                    <td>{field === 'state' ? '' : mine || words.empty}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p>{other.state === 'cancelled' ? words.gone : words.overwrite}</p>
          <p>
            <a className="button quiet" href={leave}>
              {words.keep}
            </a>
          </p>
        </section>
      )}
    </>
  );
}

function isCurrent(value: unknown): value is Current {
  return value !== null && typeof value === 'object' && 'id' in value && 'version' in value;
}

function written(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
