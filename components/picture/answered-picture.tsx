import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Reason } from '#components/commitment/reason.tsx';
import { rowName } from '#components/plan/row-name.ts';
import { Quote } from '#components/ui/quote.tsx';
import { Section } from '#components/ui/section.tsx';
import type { PublicPicture, PublicPlanRow } from '#domain/public-shared.ts';
import type { Words } from '#words/words.ts';
import { AnsweringList } from './answering-list.tsx';
import { restsOn } from './rests-on.ts';

type Commitment = { id: string; slug: string; title: string; titleEn: string | null; measures: { key: string; unit: string | null }[] };
type Deed = { id: string; when: string; place: string | null; quantity: number | null; measure: string | null };
type Answered = {
  picture: PublicPicture;
  isOfWhole: boolean;
  commitments: Commitment[];
  rows: PublicPlanRow[];
  deeds: { commitment: Commitment; done: Deed[] }[];
};

/** A situation picture as anyone may read it, and what answers it: decisions, then what was done. */
export function AnsweredPicture({
  words,
  answered: { picture, isOfWhole, commitments, rows, deeds },
  hrefOf,
  planHref,
}: {
  words: Words;
  answered: Answered;
  hrefOf: (slug: string) => string;
  planHref: string;
}) {
  const { t, date, locale } = words;
  const swedish = locale === 'sv' ? undefined : 'sv';
  const translated = locale === 'en' ? picture.summaryEn : null;
  const rests = restsOn(words, picture);
  return (
    <Section id={picture.key} title={t('pledge.picture', { date: date(picture.on) })}>
      <div className="picture">
        <Quote lang={translated ? undefined : swedish}>{translated || <Reason words={words} reason={picture.summary} />}</Quote>
        {rests && <p className="small quiet-text measure">{t('picture.public.rests', { what: rests })}</p>}
        {picture.corrected && (
          <p className="small quiet-text measure">
            {t('picture.public.corrected', { on: date(picture.corrected.on) })} <Reason words={words} reason={picture.corrected.reason} />
          </p>
        )}
        <h3>{t('picture.public.decided')}</h3>
        {isOfWhole && <p>{t('picture.public.whole')}</p>}
        {commitments.length === 0 && !isOfWhole && <p>{t('picture.public.decidedNone')}</p>}
        {commitments.length > 0 && (
          <ul className="list measure">
            {commitments.map((one) => {
              const title = titleIn(words, one);
              return (
                <li key={one.id}>
                  <a href={hrefOf(one.slug)} lang={title.lang}>
                    {title.text}
                  </a>
                </li>
              );
            })}
          </ul>
        )}
        {rows.length > 0 && (
          <>
            <h3>{t('picture.public.rows')}</h3>
            <ul className="list measure">
              {rows.map((row) => (
                <li key={row.key}>
                  <a href={`${planHref}#${row.key}`} lang={swedish}>
                    {rowName(row)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{t('picture.public.done')}</h3>
        {deeds.length === 0 && <p>{t('picture.public.doneNone')}</p>}
        {deeds.map(({ commitment, done }) => (
          <AnsweringList key={commitment.id} words={words} commitment={commitment} planned={[]} done={done} level={4} />
        ))}
        <p className="small quiet-text measure">{t('picture.public.doneHint')}</p>
      </div>
    </Section>
  );
}
