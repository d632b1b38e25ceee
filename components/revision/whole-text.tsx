import { byline } from '#components/commitment/by.ts';
import { targetWords } from '#components/commitment/target.ts';
import { kindWords } from '#components/draft/kind-words.ts';
import { periodLabel } from '#components/pledge/period-label.ts';
import { Facts } from '#components/ui/facts.tsx';
import { timeBlockWords } from '#components/when/time-block-words.ts';
import type { Promised, PromisedCommitment } from '#domain/revision.ts';
import type { Words } from '#words/words.ts';

/** Everything that a version says, word for word: what somebody says yes to. */
export function WholeText({ words, text, nameOf, agreement }: { words: Words; text: Promised; nameOf: (key: string) => string; agreement: string | null }) {
  const { t, list } = words;
  return (
    <>
      <Facts
        facts={[
          { term: t('revision.fields.period'), fact: periodLabel(words, text.period) },
          { term: t('draft.slug'), fact: text.slug },
          { term: t('draft.municipalities'), fact: list(text.municipalities.map(nameOf)) },
          { term: t('draft.parties'), fact: list(text.parties.map(nameOf)) },
          ...(text.area ? [{ term: t('draft.area'), fact: text.area.name }] : []),
          ...(text.agreement ? [{ term: t('draft.agreement'), fact: agreement ?? text.agreement }] : []),
        ]}
      />
      {text.focusAreas.map(({ key, title, commitments }) => (
        <section key={key}>
          <h3 className="area-head">{title}</h3>
          <ol className="draft-list">
            {commitments.map((one) => (
              <li key={one.key} className={one.withdrawn ? 'gone' : undefined}>
                <WholeCommitment words={words} commitment={one} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function WholeCommitment({ words, commitment }: { words: Words; commitment: PromisedCommitment }) {
  const { t, list } = words;
  const { title, wording, keptWhen, measures, places, times, timeBlocks, kind, publicationClass, reportingEveryDays, withdrawn } = commitment;
  return (
    <>
      <h4>{title}</h4>
      {withdrawn && <p>{t('draft.dropped', { reason: withdrawn.reason })}</p>}
      {wording && <blockquote>{wording}</blockquote>}
      <FactLines
        facts={[
          ...(keptWhen ? [{ term: t('commitment.keptWhen'), fact: keptWhen }] : []),
          { term: t('commitment.responsible'), fact: byline(words, commitment) },
          { term: t('commitment.target'), fact: measures.length === 0 ? t('commitment.targetNone') : list(measures.map((one) => targetWords(words, one))) },
          ...(places.length > 0 ? [{ term: t('commitment.where'), fact: list(places) }] : []),
          ...(times ? [{ term: t('commitment.times'), fact: times }] : []),
          ...(timeBlocks.length > 0 ? [{ term: t('commitment.timeBlocks'), fact: timeBlockWords(words, timeBlocks) }] : []),
          { term: t('draft.commitment.kind'), fact: kindWords(words, kind) },
          { term: t('commitment.class'), fact: t(`draft.classes.${publicationClass}`) },
          ...(reportingEveryDays ? [{ term: t('commitment.rhythm'), fact: t('commitment.rhythmDays', { n: reportingEveryDays }) }] : []),
        ]}
      />
    </>
  );
}

function FactLines({ facts }: { facts: { term: string; fact: string }[] }) {
  return (
    <dl className="whole-facts">
      {facts.map(({ term, fact }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
