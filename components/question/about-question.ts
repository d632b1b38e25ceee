import { shownTitle } from '#components/commitment/shown-title.ts';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import type { Words } from '#words/words.ts';

type About = {
  question: { commitment: string | null };
  head: Parameters<typeof pledgeTitle>[1];
  commitment: { title: string; titleEn: string | null } | null;
};

/** What a question is about: the commitment and its pledge, or the whole pledge. */
export function aboutQuestion(words: Words, { question, head, commitment }: About): string {
  const { t } = words;
  const what = commitment
    ? t('question.about', { what: `”${shownTitle(words, commitment)}”` })
    : t(question.commitment ? 'question.aboutHidden' : 'question.aboutWhole');
  return `${what}, ${pledgeTitle(words, head)}`;
}
