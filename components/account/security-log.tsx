import type { Words } from '#words/words.ts';
import styles from './account.module.css';

type Entry = { id: string; at: string; what: string; by: string | null; about: string | null; after: string | null };

/** What happened around the accounts of an organisation, newest first. */
export function SecurityLog({ words: { t }, moment, entries }: { words: Words; moment: (at: string) => string; entries: Entry[] }) {
  if (entries.length === 0) return <p>{t('account.log.empty')}</p>;
  return (
    <ol className={styles.log}>
      {entries.map(({ id, at, what, by, about, after }) => (
        <li key={id}>
          <time dateTime={at}>{moment(at)}</time>{' '}
          {t(`account.log.what.${nameOf(what)}`, {
            who: about ?? detail(after, 'email') ?? '',
            why: detail(after, 'why') ?? '',
            how: detail(after, 'method') ?? '',
          })}
          {by && by !== about && ` ${t('account.log.by', { by })}`}
        </li>
      ))}
    </ol>
  );
}

/** `session.started` → `sessionStarted`. */
function nameOf(what: string): string {
  return what.replace(/\.(.)/, (_, letter: string) => letter.toUpperCase());
}

function detail(after: string | null, name: string): string | null {
  const said: unknown = after ? JSON.parse(after) : null;
  const value = said && typeof said === 'object' && name in said ? (said as Record<string, unknown>)[name] : null;
  return typeof value === 'string' ? value : null;
}
