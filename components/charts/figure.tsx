import { PenHeading } from '#components/ui/section.tsx';
import styles from './figure.module.css';

/** Finished texts around a chart. `source` names the source and who is responsible, `updated` says when ("Uppdaterat 30 juni 2026"). */
export type FigureWords = { example: string; csv: string; json: string; svg: string; link: string };

type FigureProps = {
  id: string;
  title: string;
  subtitle: string;
  howToRead?: string;
  note?: React.ReactNode;
  source: React.ReactNode;
  updated?: string | null;
  downloads?: { csv?: string; json?: string; svg?: string };
  link?: string;
  example?: boolean;
  words: FigureWords;
  level?: 2 | 3;
  table: React.ReactNode;
  /** A table with many columns stands under the drawing, not beside it. */
  tableBelow?: boolean;
  children: React.ReactNode;
};

/**
 * Everything that a chart must have around it; no chart is shown outside one. `title` is the result as a sentence, `table` holds every number that the
 * drawing shows, `children` is the drawing (hidden from screen readers, who get the sentence and the table).
 */
export function Figure({ id, level = 2, title, subtitle, children, howToRead, note, table, tableBelow = false, ...rest }: FigureProps) {
  return (
    <figure id={id} className={styles.figure}>
      <figcaption className={styles.caption}>
        <PenHeading level={level}>{title}</PenHeading>
        <p>{subtitle}</p>
      </figcaption>
      <div className={tableBelow ? `${styles.body} ${styles.below}` : styles.body}>
        <div className={styles.main}>
          {children}
          {howToRead && <p className={styles.read}>{howToRead}</p>}
          {note && <p className={styles.read}>{note}</p>}
          <SourceLine {...rest} />
          <Actions id={id} {...rest} />
        </div>
        <div className={styles.table}>{table}</div>
      </div>
    </figure>
  );
}

function SourceLine({ example, source, updated, words }: Pick<FigureProps, 'example' | 'source' | 'updated' | 'words'>) {
  return (
    <p className={styles.source}>
      {example && <b>{words.example} · </b>}
      {source}
      {updated && <> · {updated}</>}
    </p>
  );
}

function Actions({ id, downloads = {}, link, words }: Pick<FigureProps, 'id' | 'downloads' | 'link' | 'words'>) {
  return (
    <ul className="links">
      {(['csv', 'json', 'svg'] as const).map(
        (format) =>
          downloads[format] && (
            <li key={format}>
              <a href={downloads[format]} download>
                {words[format]}
              </a>
            </li>
          ),
      )}
      <li>
        <a href={link ?? `#${id}`}>{words.link}</a>
      </li>
    </ul>
  );
}
