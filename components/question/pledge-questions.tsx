import { shownTitle } from '#components/commitment/shown-title.ts';
import type { PublicQuestion } from '#domain/question.ts';
import type { Words } from '#words/words.ts';
import { PublicQuestions } from './public-questions.tsx';

type Named = { id: string; slug: string; title: string; titleEn: string | null };

/** What has been asked about a pledge and about each of its commitments, with the way to that. */
export function PledgeQuestions({
  words,
  questions,
  commitments,
  hrefOf,
  data,
}: {
  words: Words;
  questions: readonly PublicQuestion[];
  commitments: readonly Named[];
  hrefOf: (slug: string) => string;
  data: string;
}) {
  return <PublicQuestions words={words} questions={questions} aboutOf={aboutOf} data={data} />;

  function aboutOf({ commitment }: PublicQuestion) {
    const found = commitments.find(({ id }) => id === commitment);
    if (!found) return words.t('question.aboutWhole');
    const [before, after] = words.t('question.about', { what: '\u0000' }).split('\u0000');
    return (
      <>
        {before}
        <a href={hrefOf(found.slug)}>{shownTitle(words, found)}</a>
        {after}
      </>
    );
  }
}
