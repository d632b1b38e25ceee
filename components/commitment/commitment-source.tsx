import { paths } from '#components/paths.ts';
import { SourceList } from '#components/pledge/source-list.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Source } from '#domain/source.ts';
import type { Words } from '#words/words.ts';
import { titleIn } from './commitment-row.tsx';

type Sibling = { id: string; slug: string; title: string; titleEn: string | null };
type Whole = {
  siblings: Sibling[];
  concerns: { id: string; key: string; text: string }[];
  pictures: { key: string; on: string; summary: string; summaryEn: string | null }[];
  planRow: { number: string | null; text: string } | null;
};
type SourceProps = { words: Words; municipality: { key: string }; pledge: { slug: string; sources: Source[] }; whole: Whole; nr: number; data: string };

/** What the commitment answers and rests on, where it was read, how it is judged, the files, and the way on. */
export function CommitmentSource({ words, municipality, pledge, whole, nr, data }: SourceProps) {
  const { t, locale } = words;
  const links = paths(locale);
  const swedish = locale === 'sv' ? undefined : 'sv';
  const [previous, next] = [whole.siblings[nr - 2], whole.siblings[nr]];
  return (
    <>
      <Section id="kalla" title={t('commitment.source')}>
        <div className="prose small">
          <p>{t('commitment.sourceText')}</p>
          {whole.planRow && (
            <p>
              <b>{t('commitment.planRow')}:</b> <span lang={swedish}>{[whole.planRow.number, whole.planRow.text].filter(Boolean).join(' ')}</span>
            </p>
          )}
          {whole.pictures.map((picture) => (
            <p key={picture.key}>
              <b>
                {t('commitment.pictures')} {words.date(picture.on)}:
              </b>{' '}
              <span lang={locale === 'en' && picture.summaryEn ? undefined : swedish}>{(locale === 'en' && picture.summaryEn) || picture.summary}</span>
            </p>
          ))}
          {whole.concerns.length > 0 && (
            <>
              <p>
                <b>{t('commitment.concerns')}:</b>
              </p>
              <ul className="lines">
                {whole.concerns.map(({ id, key, text }) => (
                  <li key={id}>
                    <a href={`${links.dialogue(municipality.key, pledge.slug)}#synpunkt-${key}`} lang={swedish}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <SourceList words={words} sources={pledge.sources} />
        </div>
        <ul className="links">
          <li>
            <a href={links.howWeJudge()}>{t('commitment.howWeJudge')}</a>
          </li>
          <li>
            <a href={links.pledge(municipality.key, pledge.slug)}>{t('commitment.whole')}</a>
          </li>
          <li>
            <a href={`${data}.csv`} download>
              CSV
            </a>
          </li>
          <li>
            <a href={`${data}.json`} download>
              JSON
            </a>
          </li>
        </ul>
      </Section>
      <nav aria-label={t('commitment.whole')}>
        <ul className="links">
          {[previous && (['previous', previous] as const), next && (['next', next] as const)].map(
            (way) =>
              way && (
                <li key={way[0]}>
                  <a href={links.commitment(municipality.key, pledge.slug, way[1].slug)} rel={way[0] === 'next' ? 'next' : 'prev'}>
                    {t(`commitment.${way[0]}`, { title: titleIn(words, way[1]).text })}
                  </a>
                </li>
              ),
          )}
        </ul>
      </nav>
    </>
  );
}
