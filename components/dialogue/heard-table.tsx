import { DataTable } from '#components/ui/data-table.tsx';
import { Flag } from '#components/ui/flag.tsx';
import type { PublicDialogue } from '#domain/public-dialogue.ts';
import type { Words } from '#words/words.ts';
import { feedbackWords, heardWords } from './said-in.ts';

type Round = Pick<
  PublicDialogue,
  'audience' | 'label' | 'method' | 'when' | 'until' | 'conversations' | 'respondents' | 'events' | 'note' | 'status' | 'feedback' | 'silentDays'
> & { id: string };

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
        { key: 'method', head: t('dialogue.method') },
        { key: 'when', head: t('dialogue.when') },
        { key: 'count', head: t('dialogue.count'), numeric: true },
        { key: 'feedback', head: t('dialogue.feedback'), isLong: true },
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
          method: round.method ? t(`log.heard.methods.${round.method}`) : { missing: t('dialogue.methodMissing') },
          when: round.when ? [round.when, round.until].flatMap((at) => (at ? words.date(at) : [])).join('–') : { missing: t('dialogue.whenMissing') },
          count: heardWords(words, round) || { missing: t('dialogue.countMissing') },
          feedback: feedbackCell(words, round),
        },
      }))}
    />
  );
}

function feedbackCell(words: Words, round: Round) {
  const told = feedbackWords(words, round);
  if (!told) return { missing: words.t(round.status === 'ongoing' ? 'round.status.ongoing' : 'dialogue.feedbackNone') };
  return told.told ? told.text : <Flag>{told.text}</Flag>;
}
