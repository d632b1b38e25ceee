import { Section } from '#components/ui/section.tsx';
import type { Collection } from '#domain/document.ts';
import type { Words } from '#words/words.ts';

/** What was looked for and not found, and what is good to know: part of the truth about the data. */
export function CollectionNotes({
  words: { t, locale, date },
  collections,
}: {
  words: Words;
  collections: Pick<Collection, 'key' | 'compiled' | 'limitations' | 'notFound' | 'context'>[];
}) {
  const telling = collections.filter(({ notFound, context, limitations }) => notFound.length + context.length > 0 || limitations);
  if (telling.length === 0) return null;
  return (
    <Section id="underlag" title={t('pledge.notFound')}>
      {telling.map(({ key, compiled, notFound, limitations, context }) => (
        <div key={key} className="prose small" lang={locale === 'sv' ? undefined : 'sv'}>
          <ul>
            {notFound.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {limitations && <p className="quiet-text">{limitations}</p>}
          {context.map(({ text, source }) => (
            <p key={text}>
              <span lang={locale}>{t('pledge.context')}:</span> {source ? <a href={source}>{text}</a> : text}
            </p>
          ))}
          <p className="quiet-text" lang={locale}>
            {t('pledge.updated', { when: date(compiled) })}
          </p>
        </div>
      ))}
    </Section>
  );
}
