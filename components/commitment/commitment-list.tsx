import type { Words } from '#words/words.ts';
import { CommitmentRow, type RowCommitment, titleIn } from './commitment-row.tsx';

type Area = { key: string; title: string; titleEn: string | null; note: string | null };
type Listed = RowCommitment & { slug: string; focusArea: string };

/** Every commitment under its focus area, numbered through; an area whose commitments aren't known says so. */
export function CommitmentList({
  words,
  areas,
  commitments,
  hrefOf,
}: {
  words: Words;
  areas: Area[];
  commitments: Listed[];
  hrefOf: (slug: string) => string;
}) {
  const { t } = words;
  if (areas.length === 0) return <p className="measure">{t('pledge.commitmentsUnknown')}</p>;
  return areas.map((area) => {
    const mine = commitments.filter(({ focusArea }) => focusArea === area.key);
    const title = titleIn(words, area);
    return (
      <section key={area.key} aria-labelledby={`area-${area.key}`}>
        <p className="area" id={`area-${area.key}`} lang={title.lang}>
          {title.text}
        </p>
        {mine.length > 0 ? (
          <ol className="rows">
            {mine.map((commitment) => (
              <CommitmentRow
                key={commitment.id}
                words={words}
                nr={commitments.indexOf(commitment) + 1}
                href={hrefOf(commitment.slug)}
                commitment={commitment}
              />
            ))}
          </ol>
        ) : (
          <p className="small quiet-text">{t('pledge.areaEmpty')}</p>
        )}
        {area.note && (
          <p className="small quiet-text" lang={words.locale === 'sv' ? undefined : 'sv'}>
            {area.note}
          </p>
        )}
      </section>
    );
  });
}
