import { quantityWords } from '#components/commitment/target.ts';
import { timeBlockWords } from '#components/when/time-block-words.ts';
import type { Words } from '#words/words.ts';
import type { ShownConcern } from './concerns.tsx';
import { type HeardRound, mentionsWords } from './said-in.ts';

/** One thing that people said, how often, where and when. */
export function Said({ words, concern, round, level }: { words: Words; concern: ShownConcern; round: HeardRound | undefined; level: 3 | 4 }) {
  const { t, locale } = words;
  const { share, shareComparator, mentions, fewer, place, time, times, compare, note } = concern;
  const swedish = locale === 'sv' ? undefined : 'sv';
  const Heading = `h${level}` as const;
  const facts = [
    share !== null && t('dialogue.share', { quantity: quantityWords(words, share, shareComparator ?? 'exactly') }),
    compare &&
      (compare.share === null
        ? t('dialogue.compareNone', { label: compare.label })
        : t('dialogue.compare', { label: compare.label, quantity: quantityWords(words, compare.share, compare.comparator ?? 'exactly') })),
    mentions !== null && mentionsWords(words, mentions, false, round),
    fewer !== null && t('dialogue.mentionsFewer', { n: fewer }),
  ].filter(Boolean);
  const lines = [
    place && t('dialogue.concernPlace', { place }),
    time && t('dialogue.concernTime', { time }),
    !time && times.length > 0 && t('dialogue.concernTime', { time: timeBlockWords(words, times) }),
    note,
  ].filter(Boolean);
  return (
    <div>
      <Heading lang={swedish}>{concern.text}</Heading>
      {facts.length > 0 && <p className="small">{facts.join('. ')}.</p>}
      {lines.map((line) => (
        <p key={String(line)} className="small quiet-text" lang={swedish}>
          {line}
        </p>
      ))}
    </div>
  );
}
