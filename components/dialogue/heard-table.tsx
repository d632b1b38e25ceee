import { DataTable } from '#components/ui/data-table.tsx';
import { quantityWords } from '#components/commitment/target.ts';
import type { Dialogue } from '#domain/dialogue.ts';
import type { Words } from '#words/words.ts';

type Round = Pick<Dialogue, 'audience' | 'label' | 'when' | 'until' | 'conversations' | 'respondents' | 'note'> & { id: string };

/** Who was heard: one row a round. Conversations and answers are different counts and have a column each. */
export function HeardTable({ words, dialogues }: { words: Words; dialogues: Round[] }) {
  const { t } = words;
  return (
    <DataTable
      caption={t('dialogue.heard')}
      head={t('dialogue.round')}
      columns={[
        { key: 'audience', head: t('dialogue.audience') },
        { key: 'when', head: t('dialogue.when') },
        { key: 'conversations', head: t('dialogue.conversations'), numeric: true },
        { key: 'respondents', head: t('dialogue.respondents'), numeric: true },
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
          conversations: count(words, round.conversations, round.respondents !== null),
          respondents: count(words, round.respondents, round.conversations !== null),
        },
      }))}
    />
  );
}

function count(words: Words, heard: Round['conversations'], countedOtherwise: boolean) {
  if (heard === null) return { missing: words.t(countedOtherwise ? 'dialogue.notCountedSo' : 'dialogue.countMissing') };
  if (heard.value === null) return { missing: words.t('dialogue.countMissing') };
  return `${quantityWords(words, heard.value, heard.comparator)} ${words.unit(heard.unit, heard.value)}`;
}
