'use client';
import { describedBy, Hints } from '#components/form/field.tsx';
import { useField } from '#components/form/form-state.ts';
import { timeBlockCode } from '#domain/time-block.ts';
import type { WeekWords } from './time-block-words.ts';
import { WeekHead } from './week-head.tsx';
import './time-block-fields.css';

/** The week as a table of tick boxes, four hours in each: which of them a promise points out. */
export function TimeBlockFields({
  name,
  legend,
  hint,
  week,
  initial,
}: {
  name: string;
  legend: string;
  hint: string;
  week: WeekWords;
  initial: readonly string[];
}) {
  const { id, values, faults } = useField(name, initial);
  return (
    <fieldset className="week" data-wrong={faults.length > 0 || undefined} aria-describedby={describedBy(id, hint, faults)}>
      <legend>{legend}</legend>
      <Hints id={id} hint={hint} faults={faults} />
      <table>
        <WeekHead week={week} />
        <tbody>
          {week.rows.map(({ nr: block, hours }) => (
            <tr key={block}>
              <th scope="row">{hours}</th>
              {week.days.map(({ nr: weekday, whole }) => {
                const code = timeBlockCode({ weekday, block });
                return (
                  <td key={code}>
                    <label>
                      <input type="checkbox" name={name} value={code} defaultChecked={values.includes(code)} aria-label={`${whole} ${hours}`} />
                      <span />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
