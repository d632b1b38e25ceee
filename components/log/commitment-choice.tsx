'use client';
import type { ReactNode } from 'react';
import { Hints } from '#components/form/field.tsx';
import { useField } from '#components/form/form-state.ts';
import type { LogChoice } from './log-choice.ts';
import type { LogWords } from './log-words.ts';

const big = 5;

/**
 * Which commitment: the last used as big choices, the others behind "other". By pledge where there are several. Without JavaScript a link for each, since
 * the places and what becomes public follow from the choice.
 */
export function CommitmentChoice({
  words,
  choices,
  chosen,
  onChoose,
}: {
  words: LogWords;
  choices: LogChoice[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const { id, faults } = useField('commitment', chosen);
  const near = choices.length === big + 1 ? choices : choices.slice(0, big);
  const rest = choices.filter((one) => !near.includes(one));
  const isNear = near.some((one) => one.id === chosen);
  const name = choices.find((one) => one.id === chosen)?.title;
  return (
    <>
      <fieldset className="choices scripted" id={id}>
        <legend>{words.what}</legend>
        <Hints id={id} faults={faults} />
        <Picks choices={near} chosen={chosen} onChoose={onChoose}>
          {rest.length > 0 && (
            <details className="others" open={!isNear}>
              <summary className="pick">
                <span>{words.another}</span>
              </summary>
              <Picks choices={rest} chosen={chosen} onChoose={onChoose} />
            </details>
          )}
        </Picks>
      </fieldset>
      <div className="scriptless">
        <p>
          <b>{name}</b>
        </p>
        <details>
          <summary>{words.change}</summary>
          <ul className="list">
            {choices.map((one) => (
              <li key={one.id}>
                <a href={`?atagande=${one.id}`} lang={one.lang}>
                  {one.title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </>
  );
}

/** Big choices under their pledges; `children` is the last of them. */
function Picks({ choices, chosen, onChoose, children }: { choices: LogChoice[]; chosen: string; onChoose: (id: string) => void; children?: ReactNode }) {
  const groups = [...Map.groupBy(choices, ({ group }) => group)];
  return groups.map(([group, each], nth) => (
    <div key={group}>
      {group && <p className="group">{group}</p>}
      <div data-columns={2}>
        {each.map(({ id, title, lang }) => (
          <label className="pick" key={id}>
            <input type="radio" name="commitment" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
            <span lang={lang}>{title}</span>
          </label>
        ))}
        {nth === groups.length - 1 && children}
      </div>
    </div>
  ));
}
