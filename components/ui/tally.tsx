import type { Status } from '#domain/assessment.ts';
import styles from './status.module.css';
import { StatusIcon } from './status-icon.tsx';
import { statusLooks } from './status-look.ts';

/** One mark per commitment, grouped by status in the order given. `word` goes with the number: "uppfyllda". */
export function Tally({ groups }: { groups: { status: Status; count: number; word: string }[] }) {
  return (
    <ul className={styles.tally}>
      {groups.map(({ status, count, word }) => (
        <li key={status}>
          <span className={styles.marks} aria-hidden="true">
            {marks(status, count)}
          </span>
          <span>
            <b>{count}</b> {word}
          </span>
        </li>
      ))}
    </ul>
  );
}

function marks(status: Status, count: number) {
  return Array.from({ length: count }, (_, nth) => `${status}-${nth}`).map((key) => (
    <span key={key} className={`${styles.mark} ${styles[statusLooks[status].look]}`}>
      <StatusIcon status={status} />
    </span>
  ));
}
