import type { Status } from '#domain/assessment.ts';
import styles from './judgements.module.css';
import { StatusTag } from './status-tag.tsx';

/** `status` null means that this party hasn't judged; then `says` says so. */
export type Judgement = { who: string; status: Status | null; word: string; says: React.ReactNode; by?: string };

/** What the figures, the municipality and the police say, side by side. Where they differ, `why` is shown on the tint. */
export function Judgements({ judgements, why }: { judgements: Judgement[]; why?: { label: string; text: React.ReactNode } | null }) {
  return (
    <div>
      <ul className={styles.judgements}>
        {judgements.map(({ who, status, word, says, by }) => (
          <li key={who}>
            <h3>{who}</h3>
            {status && <StatusTag status={status} word={word} small />}
            <p>{says}</p>
            {by && <p className={styles.by}>{by}</p>}
          </li>
        ))}
      </ul>
      {why && (
        <p className={styles.why}>
          <b>{why.label}</b> {why.text}
        </p>
      )}
    </div>
  );
}
