import type { WeekWords } from './time-block-words.ts';

/** The head of a week as a table: Monday to Sunday over a column of clock times. */
export function WeekHead({ week }: { week: WeekWords }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="hidden">{week.clock}</span>
        </th>
        {week.days.map(({ nr, short, whole }) => (
          <th key={nr} scope="col" abbr={whole}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
  );
}
