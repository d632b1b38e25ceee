import type { Change } from '#domain/past.ts';
import type { Words } from '#words/words.ts';
import { valueWords } from './value-words.ts';

const mostShown = 40;
const fewEnough = 4;

/** What something was before and after; what has nothing before it is told as what it became. Many details fold away. */
export function ChangeList({ words, changes, what }: { words: Words; changes: Change[]; what: string }) {
  const { t } = words;
  if (changes.length === 0) return null;
  const isNew = changes.every(({ before }) => before === null);
  const n = changes.length;
  const shown = <Shown words={words} changes={changes.slice(0, mostShown)} isNew={isNew} rest={Math.max(0, n - mostShown)} />;
  if (!isNew && n <= fewEnough) return shown;
  return (
    <details>
      <summary>
        {t(isNew ? 'past.changes.showBecame' : 'past.changes.show', { n })}
        <span className="hidden">: {what}</span>
      </summary>
      {shown}
    </details>
  );
}

function Shown({ words, changes, isNew, rest }: { words: Words; changes: Change[]; isNew: boolean; rest: number }) {
  const { t } = words;
  const said = (field: string, value: Change['before']) => valueWords(words, field, value) ?? <span className="quiet-text">{t('past.changes.nothing')}</span>;
  return (
    <>
      <dl className="changes">
        {changes.map(({ field, of, before, after }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered, and two details may be called the same
          <div key={nth}>
            <dt>{of ? t('past.changes.of', { field: t(`past.field.${field}`), of }) : t(`past.field.${field}`)}</dt>
            <dd>
              {!isNew && (
                <>
                  <s>
                    <span className="hidden">{t('past.changes.before')}: </span>
                    {said(field, before)}
                  </s>{' '}
                  <span aria-hidden="true">→</span> <span className="hidden">{t('past.changes.after')}: </span>
                </>
              )}
              {said(field, after)}
            </dd>
          </div>
        ))}
      </dl>
      {rest > 0 && <p className="quiet-text small">{t('past.changes.more', { n: rest })}</p>}
    </>
  );
}
