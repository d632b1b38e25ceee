import { quantityWords } from '#components/commitment/target.ts';
import { heardIn } from '#domain/heard.ts';
import type { PublicDialogue } from '#domain/public-dialogue.ts';
import type { Words } from '#words/words.ts';

export type HeardRound = Pick<PublicDialogue, 'label' | 'conversations' | 'respondents' | 'events' | 'feedback' | 'silentDays'> & { id: string };

/** How often something was said, and of how many: "Nämndes 66 gånger i de 412 samtalen". Of a round whose number isn't exact, or isn't known, only how often. */
export function mentionsWords({ t, number }: Words, mentions: number, isLeast: boolean, round: HeardRound | undefined): string {
  const values = { n: mentions, nText: number(mentions), least: isLeast ? 'yes' : 'no' };
  for (const count of ['conversations', 'respondents'] as const) {
    const heard = round && heardIn(round, count);
    if (heard?.value != null && heard.comparator === 'exactly' && heard.value >= mentions)
      return t(`dialogue.mentionsIn.${count}`, { ...values, of: heard.value, ofText: number(heard.value) });
  }
  return t('dialogue.mentionsIn.unknown', values);
}

/** Whether those who took part in a round have heard what became of it, as far as anybody knows. Null when nothing can be said. */
export function feedbackWords(
  { t, date }: Words,
  { feedback, silentDays }: Pick<HeardRound, 'feedback' | 'silentDays'>,
): { told: boolean; text: string } | null {
  if (feedback) return { told: true, text: t('dialogue.told', { on: date(feedback.on), how: feedback.how, to: feedback.to ?? 'none' }) };
  return silentDays === null ? null : { told: false, text: t('dialogue.silent', { n: silentDays }) };
}

/** "600 samtal", "mer än 518 svar": conversations and answers keep their own words and are never added. */
export function heardWords(words: Words, round: HeardRound): string {
  return (['conversations', 'respondents'] as const)
    .flatMap((count) => {
      const { value, comparator, unit } = heardIn(round, count);
      if (value === null) return [];
      const nText = quantityWords(words, value, comparator);
      return unit ? `${nText} ${words.unit(unit, value)}` : words.t(`dialogue.counted.${count}`, { n: value, nText });
    })
    .join(', ');
}
