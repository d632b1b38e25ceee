import type { CountWords } from '#components/dialogue/count-form.tsx';
import { waitingWords } from '#components/log/log-words.ts';
import type { Words } from '#words/words.ts';

/** What the counting says, as finished strings that can be sent to the device; `{count}` is filled in there. */
export function countWords(words: Words): CountWords {
  const { t } = words;
  const names = ['place', 'otherPlace', 'placeField', 'topic', 'area', 'weekday', 'block', 'notSaid', 'undo', 'undone', 'said'] as const;
  const counted = (count: number) => t('round.count.today', { count }).replace(String(count), '{count}');
  return {
    ...(Object.fromEntries(names.map((name) => [name, t(`round.count.${name}`)])) as Record<(typeof names)[number], string>),
    count: t('round.count.button'),
    one: counted(1),
    many: counted(2),
    sending: t('work.form.sending'),
    waiting: waitingWords(words),
  };
}
