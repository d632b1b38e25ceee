import { Facts } from '#components/ui/facts.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { Quote } from '#components/ui/quote.tsx';
import { timeBlockWords } from '#components/when/time-block-words.ts';
import type { Commitment } from '#domain/commitment.ts';
import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';
import { byline } from './by.ts';
import { titleIn } from './commitment-row.tsx';
import { Standing } from './standing.tsx';
import { targetWords } from './target.ts';

type Shown = Pick<
  Commitment,
  | 'title'
  | 'titleEn'
  | 'wording'
  | 'wordingEn'
  | 'keptWhen'
  | 'responsible'
  | 'parties'
  | 'measures'
  | 'places'
  | 'times'
  | 'timeBlocks'
  | 'publicationClass'
  | 'reportingEveryDays'
  | 'note'
> & { reading: Reading };
type HeadProps = {
  words: Words;
  commitment: Shown;
  nr: number;
  total: number;
  area: { title: string; titleEn: string | null } | undefined;
  pledge: { href: string; name: string };
  /** Where its promised times are laid beside when people are uneasy; null where that isn't shown. */
  whenHref: string | null;
};

/** What was promised, how it stands and who says so, before anything else. */
export function CommitmentHead({ words, commitment, nr, total, area, pledge, whenHref }: HeadProps) {
  const { t } = words;
  const { reading } = commitment;
  const title = titleIn(words, commitment);
  const areaTitle = area && titleIn(words, area);
  return (
    <div className="wrap head">
      <div className="columns">
        <div>
          <p className="kicker">
            <a href={pledge.href}>{pledge.name}</a> · {t('commitment.nr', { nr, total })}
            {areaTitle && (
              <>
                {' · '}
                <span lang={areaTitle.lang}>{areaTitle.text}</span>
              </>
            )}
          </p>
          <h1 className="title" lang={title.lang}>
            {title.text}
          </h1>
          <p className="standing">
            <Standing words={words} status={reading.status} basis={reading.basis} />
          </p>
          {reading.sentences.map((sentence) => (
            <p key={`${sentence.key} ${JSON.stringify(sentence.values)}`} className="lead">
              {words.say(sentence)}
            </p>
          ))}
          {reading.flags.map((flag) => (
            <p key={`${flag.key} ${JSON.stringify(flag.values)}`}>
              <Flag>{words.say(flag)}</Flag>
            </p>
          ))}
          <Promised words={words} commitment={commitment} />
        </div>
        <Facts facts={factsOf(words, commitment, whenHref)} />
      </div>
    </div>
  );
}

function Promised({ words: { t, locale }, commitment: { wording, wordingEn, keptWhen } }: { words: Words; commitment: Shown }) {
  const kept = keptWhen && (
    <p className="small measure">
      <b>{`${t('commitment.keptWhen')}:`}</b>
      <br />
      <span lang={locale === 'sv' ? undefined : 'sv'}>{keptWhen}</span>
      {locale === 'en' && <span className="quiet-text"> {t('commitment.inSwedish')}</span>}
    </p>
  );
  if (!wording) {
    return (
      <>
        <p className="small quiet-text measure">{t('commitment.wordingUnknown')}</p>
        {kept}
      </>
    );
  }
  if (locale === 'en' && wordingEn) {
    return (
      <>
        <Quote cite={<span lang="en">{t('commitment.wordingTranslated', { wording })}</span>}>{wordingEn}</Quote>
        {kept}
      </>
    );
  }
  return (
    <>
      <Quote lang={locale === 'sv' ? undefined : 'sv'} cite={t(locale === 'sv' ? 'commitment.wording' : 'commitment.wordingSwedish')}>
        {wording}
      </Quote>
      {kept}
    </>
  );
}

const classWords = { open: 'classOpen', delayed: 'classDelayed', people: 'classPeople', internal: 'classInternal' } as const;

function factsOf(words: Words, commitment: Shown, whenHref: string | null) {
  const { t, locale } = words;
  const swedish = (text: string) => <span lang={locale === 'sv' ? undefined : 'sv'}>{text}</span>;
  return [
    { term: t('commitment.responsible'), fact: byline(words, commitment) },
    {
      term: t('commitment.target'),
      fact: commitment.measures.length === 0 ? t('commitment.targetNone') : <Targets words={words} measures={commitment.measures} />,
    },
    ...(commitment.places.length > 0 ? [{ term: t('commitment.where'), fact: swedish(commitment.places.join(', ')) }] : []),
    ...(commitment.times ? [{ term: t('commitment.times'), fact: swedish(commitment.times) }] : []),
    ...(commitment.timeBlocks.length > 0
      ? [{ term: t('commitment.timeBlocks'), fact: <PromisedWhen words={words} times={commitment.timeBlocks} href={whenHref} /> }]
      : []),
    { term: t('commitment.class'), fact: t(`commitment.${classWords[commitment.publicationClass]}`) },
    ...(commitment.reportingEveryDays ? [{ term: t('commitment.rhythm'), fact: t('commitment.rhythmDays', { n: commitment.reportingEveryDays }) }] : []),
    ...(commitment.note ? [{ term: t('commitment.note'), fact: swedish(commitment.note) }] : []),
  ];
}

function PromisedWhen({ words, times, href }: { words: Words; times: Commitment['timeBlocks']; href: string | null }) {
  return (
    <>
      {timeBlockWords(words, times)}
      {href && (
        <>
          <br />
          <a href={href}>{words.t('when.link')}</a>
        </>
      )}
    </>
  );
}

function Targets({ words, measures }: { words: Words; measures: Commitment['measures'] }) {
  return (
    <ul>
      {measures.map((measure) => (
        <li key={measure.key}>
          {targetWords(words, measure)}
          {measure.note && <span lang={words.locale === 'sv' ? undefined : 'sv'}> ({measure.note})</span>}
        </li>
      ))}
    </ul>
  );
}
