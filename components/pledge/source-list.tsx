import type { Source } from '#domain/source.ts';
import type { Words } from '#words/words.ts';

/** Where it was read: publisher, date, whether the whole page was read, the collector's note. */
export function SourceList({ words, sources }: { words: Words; sources: Source[] }) {
  const { t } = words;
  if (sources.length === 0) return <p>{t('pledge.sourceMissing')}</p>;
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.key}>
          <SourceLink words={words} source={source} />
          {source.complete === false && ` (${t('pledge.sourcePartly')})`}
          {source.note && (
            <>
              {'. '}
              <span lang={words.locale === 'sv' ? undefined : 'sv'}>{source.note}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Publisher and date; a link when the source has an address. */
export function SourceLink({ words, source: { url, publisher, date } }: { words: Words; source: Pick<Source, 'url' | 'publisher' | 'date'> }) {
  const name = date ? `${publisher}, ${words.date(date)}` : publisher;
  return url ? <a href={url}>{name}</a> : name;
}
