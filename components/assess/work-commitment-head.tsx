import { byline } from '#components/commitment/by.ts';
import { Standing } from '#components/commitment/standing.tsx';
import { targetWords } from '#components/commitment/target.ts';
import { Facts } from '#components/ui/facts.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { Quote } from '#components/ui/quote.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { workPaths } from '#components/work/work-paths.ts';
import type { Commitment } from '#domain/commitment.ts';
import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';

type Head = { id: string; from: string | null; to: string | null; areaName: string | null; municipalities: { name: string }[] };
type Shown = Pick<Commitment, 'wording' | 'keptWhen' | 'responsible' | 'parties' | 'measures' | 'publicationClass' | 'reportingEveryDays'>;

/** How the commitment stands by the own, exact figures; what the public reads where that is something else; the promise and what is agreed about it. */
export function WorkCommitmentHead({
  words,
  head,
  commitment,
  view: { reading, publicReading },
}: {
  words: Words;
  head: Head;
  commitment: Shown;
  view: { reading: Reading; publicReading: Reading | null };
}) {
  const { t, locale } = words;
  const differs = publicReading && (publicReading.status !== reading.status || words.say(publicReading.sentence) !== words.say(reading.sentence));
  return (
    <div className="columns">
      <div>
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
        {differs && publicReading && (
          <p className="public-says">
            <b>{t('assess.commitment.publicSays')}</b>
            <Standing words={words} status={publicReading.status} basis={publicReading.basis} small />
            <span>{words.say(publicReading.sentence)}</span>
          </p>
        )}
        {commitment.wording && <Quote lang={locale === 'sv' ? undefined : 'sv'}>{commitment.wording}</Quote>}
      </div>
      <Facts
        facts={[
          { term: t('assess.commitment.pledge'), fact: <a href={workPaths.pledge(head.id)}>{pledgeTitle(words, head)}</a> },
          { term: t('commitment.responsible'), fact: byline(words, commitment) },
          {
            term: t('commitment.target'),
            fact: commitment.measures.length === 0 ? t('commitment.targetNone') : words.list(commitment.measures.map((measure) => targetWords(words, measure))),
          },
          { term: t('assess.commitment.shown'), fact: t(`assess.commitment.class.${commitment.publicationClass}`) },
          ...(commitment.reportingEveryDays ? [{ term: t('commitment.rhythm'), fact: t('commitment.rhythmDays', { n: commitment.reportingEveryDays }) }] : []),
          ...(commitment.keptWhen
            ? [{ term: t('commitment.keptWhen'), fact: <span lang={locale === 'sv' ? undefined : 'sv'}>{commitment.keptWhen}</span> }]
            : []),
        ]}
      />
    </div>
  );
}
