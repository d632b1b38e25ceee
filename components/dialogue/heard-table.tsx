import { quantityWords } from '#components/commitment/target.ts';
import { DataTable } from '#components/ui/data-table.tsx';
import { heardIn } from '#domain/heard.ts';
import type { PublicDialogue } from '#domain/public-dialogue.ts';
import type { Words } from '#words/words.ts';

type Round = Pick<PublicDialogue, 'audience' | 'label' | 'when' | 'until' | 'conversations' | 'respondents' | 'events' | 'note'> & { id: string };

/** Who was heard: one row a round. */
export function HeardTable({ words, dialogues }: { words: Words; dialogues: Round[] }) {
  const { t } = words;
  return (
    <DataTable
      captionHidden
      caption={t('dialogue.heard')}
      head={t('dialogue.round')}
      columns={[
        { key: 'audience', head: t('dialogue.audience') },
        { key: 'when', head: t('dialogue.when') },
        { key: 'count', head: t('dialogue.count'), numeric: true },
      ]}
      rows={dialogues.map((round) => ({
        key: round.id,
        head: (
          <span lang={words.locale === 'sv' ? undefined : 'sv'}>
            {round.label}
            {round.note && <small className="quiet-text"> {round.note}</small>}
          </span>
        ),
        cells: {
          audience: t(`dialogue.${round.audience}`),
          when: round.when ? [round.when, round.until].flatMap((at) => (at ? words.date(at) : [])).join('–') : { missing: t('dialogue.whenMissing') },
          count: heardWords(words, round) || { missing: t('dialogue.countMissing') },
        },
      }))}
    />
  );
}

/** "600 samtal", "mer än 518 svar": conversations and answers keep their own words and are never added. */
function heardWords(words: Words, round: Round): string {
  return (['conversations', 'respondents'] as const)
    .flatMap((count) => {
      const { value, comparator, unit } = heardIn(round, count);
      if (value === null) return [];
      const nText = quantityWords(words, value, comparator);
      return unit ? `${nText} ${words.unit(unit, value)}` : words.t(`dialogue.counted.${count}`, { n: value, nText });
    })
    .join(', ');
}
