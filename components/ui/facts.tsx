import styles from './facts.module.css';

/** Facts in the margin: a term and what is known of it. What isn't known is left to a word by the caller, never to a blank. */
export function Facts({ facts }: { facts: { term: string; fact: React.ReactNode }[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, fact }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
