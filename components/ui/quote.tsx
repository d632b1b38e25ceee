import styles from './quote.module.css';

/** The promise, word for word, with where and when it was given. `lang` when it stands in another language than the page. */
export function Quote({ children, cite, lang }: { children: React.ReactNode; cite?: React.ReactNode; lang?: string }) {
  return (
    <figure className={styles.quote}>
      <blockquote lang={lang}>{children}</blockquote>
      {cite && <figcaption>{cite}</figcaption>}
    </figure>
  );
}
