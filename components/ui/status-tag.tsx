import type { Status } from '#domain/assessment.ts';
import styles from './status.module.css';
import { StatusIcon } from './status-icon.tsx';
import { statusLooks } from './status-look.ts';

/** A status: icon, word and colour, always together. `small` in lists and tables. Never a link, never a button. */
export function StatusTag({ status, word, small = false }: { status: Status; word: string; small?: boolean }) {
  return (
    <span className={[styles.tag, styles[statusLooks[status].look], small && styles.small].filter(Boolean).join(' ')}>
      <StatusIcon status={status} />
      <span>{word}</span>
    </span>
  );
}
