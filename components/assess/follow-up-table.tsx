import { titleIn } from '#components/commitment/commitment-row.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { LineKind, Owner } from '#domain/follow-up.ts';
import type { Words } from '#words/words.ts';

type Line = {
  id: string;
  commitment: string;
  by: Owner;
  title: string;
  titleEn: string | null;
  has: LineKind | null;
  reason: string | null;
  isOpen: boolean;
  canAdd: boolean;
};

/** Every line of a follow-up, those without anything too: they stay in the denominator. */
export function FollowUpTable({ words, lines }: { words: Words; lines: Line[] }) {
  const { t } = words;
  return (
    <DataTable
      caption={t('assess.followUp.lines')}
      captionHidden
      head={t('assess.followUp.row.commitment')}
      columns={(['by', 'has'] as const).map((key) => ({ key, head: t(`assess.followUp.row.${key}`) }))}
      rows={lines.map((line) => {
        const title = titleIn(words, line);
        return {
          key: `${line.commitment} ${line.by}`,
          head: line.canAdd ? (
            <a href={workPaths.commitment(line.id)} lang={title.lang}>
              {title.text}
            </a>
          ) : (
            <span lang={title.lang}>{title.text}</span>
          ),
          cells: { by: t('assess.followUp.by', { by: line.by }), has: said(words, line) },
        };
      })}
    />
  );
}

function said({ t }: Words, { has, reason, isOpen }: Line) {
  if (has === null) return { missing: t('assess.followUp.has.missing') };
  return t(`assess.followUp.has.${has === 'nothingReported' && !isOpen ? 'nothingTold' : has}`, { reason: reason ?? '' });
}
