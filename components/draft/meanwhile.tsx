'use client';
import { useContext } from 'react';
import { FormContext } from '#components/form/form-state.ts';

type Said = { title: string; lead: string; empty: string };

/**
 * The version that an edit is based on, and, when somebody else has saved since, what they made of it beside what was typed. Sending the form again
 * then knowingly puts one's own in its place. `labels` are the fields' names; `choices` the words of values that are keys.
 */
export function Meanwhile({
  name = 'version',
  initial,
  said,
  labels,
  choices = {},
}: {
  name?: string;
  initial: string;
  said: Said;
  labels: Record<string, string>;
  choices?: Record<string, string>;
}) {
  const { current, values } = useContext(FormContext);
  const now = current !== null && typeof current === 'object' ? (current as Record<string, unknown>) : null;
  const differing = Object.keys(labels).flatMap((field) => {
    if (!now || !(field in now)) return [];
    const theirs = [now[field]].flat().map((one) => String(one ?? ''));
    const typed = values[field] ?? [];
    return theirs.filter(Boolean).sort().join('\n') === [...typed].filter(Boolean).sort().join('\n') ? [] : [{ field, theirs }];
  });
  return (
    <>
      <input type="hidden" name={name} value={String(now?.[name] ?? initial)} />
      {differing.length > 0 && (
        <section className="meanwhile" aria-labelledby="meanwhile">
          <h2 id="meanwhile">{said.title}</h2>
          <p>{said.lead}</p>
          <dl>
            {differing.map(({ field, theirs }) => (
              <div key={field}>
                <dt>{labels[field]}</dt>
                <dd>{theirs.map((one) => choices[one] ?? one).join(', ') || said.empty}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
