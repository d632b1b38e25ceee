import { workPaths } from '#components/work/work-paths.ts';
import type { Words } from '#words/words.ts';
import './entries.css';

type Listed = { id: string; said: string; on: string; state: 'planned' | 'done' | 'cancelled' };

/** What somebody has logged, newest first, each with the way to correct it. */
export function EntryList({ words: { t, date }, entries }: { words: Words; entries: Listed[] }) {
  return (
    <ol className="list entries">
      {entries.map(({ id, said, on, state }) => (
        <li key={id}>
          <span>
            {said}
            <span className="quiet-text small">
              {date(on)}
              {state === 'cancelled' && `. ${t('log.conflict.state.cancelled')}`}
            </span>
          </span>
          {state === 'done' && (
            <a href={workPaths.correct(id)} aria-label={`${t('log.receipt.correct')}: ${said}`}>
              {t('log.receipt.correct')}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
