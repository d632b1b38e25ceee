import { StatusTag } from '#components/ui/status-tag.tsx';
import styles from './meeting.module.css';
import type { MeetingRow } from './meeting-row.ts';

/** The labels of a meeting's screens, finished. `of` has `{nr}` and `{total}` in it. */
export type SlideWords = Record<'distance' | 'why' | 'since' | 'next' | 'back' | 'on' | 'of' | 'start', string>;

type SlidesProps = {
  rows: readonly MeetingRow[];
  words: SlideWords;
  /** What stands on the first screen above its sentence, and below it. */
  above: React.ReactNode;
  below: React.ReactNode;
};

/** A screen each, with the way to the next and back: a whole page of sections, also without JavaScript. */
export function Slides({ rows, words, above, below }: SlidesProps) {
  const total = rows.length - 1;
  return rows.map((row, nth) => (
    <section key={row.key} id={row.key} data-slide tabIndex={-1} className={styles.slide} aria-labelledby={`${row.key}-title`}>
      {nth === 0 ? (
        <div className={styles.body}>
          {above}
          <h1 id={`${row.key}-title`}>{row.title}</h1>
          {row.sentence && <p>{row.sentence}</p>}
          {below}
        </div>
      ) : (
        <Commitment row={row} words={words} />
      )}
      <Ways which={nth === 0 ? '' : which(words, nth, total)} back={rows[nth - 1]?.key ?? null} on={rows[nth + 1]?.key ?? null} words={words} />
    </section>
  ));
}

function Commitment({ row, words }: { row: MeetingRow; words: SlideWords }) {
  return (
    <div className={styles.body}>
      {row.status && (
        <p className={styles.status}>
          <StatusTag status={row.status} word={row.word} /> <span className={styles.quiet}>{row.according_to}</span>
        </p>
      )}
      <h2 id={`${row.key}-title`} lang={row.title_language}>
        {row.title}
      </h2>
      <p className={styles.quiet}>{row.responsible}</p>
      <dl>
        <div>
          <dt>{words.distance}</dt>
          <dd>
            {parted(row.distance).map((line) => (
              <p key={line}>
                <b>{line}</b>
              </p>
            ))}
            <p>{row.sentence}</p>
            {parted(row.flags).map((line) => (
              <p key={line} className={styles.quiet}>
                {line}
              </p>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.why}</dt>
          <dd>
            {parted(row.said).map((line, at) => (
              <p key={line}>
                <b>{line}</b> <span lang="sv">{row.reason.split('\n')[at]}</span>
              </p>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.since}</dt>
          <dd>{row.since_last_report}</dd>
        </div>
        <div>
          <dt>{words.next}</dt>
          <dd>{row.next_report}</dd>
        </div>
      </dl>
    </div>
  );
}

/** To the next screen and back; large enough for a finger. */
function Ways({ which, back, on, words }: { which: string; back: string | null; on: string | null; words: SlideWords }) {
  return (
    <nav className={styles.ways} aria-label={which || words.start}>
      {back === null ? <span /> : <a href={`#${back}`}>← {words.back}</a>}
      <span>{which}</span>
      {on === null ? <a href="#start">{words.start}</a> : <a href={`#${on}`}>{words.on} →</a>}
    </nav>
  );
}

function which({ of }: SlideWords, nr: number, total: number): string {
  return of.replace('{nr}', String(nr)).replace('{total}', String(total));
}

function parted(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
