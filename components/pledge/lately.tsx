import { titleIn } from '#components/commitment/commitment-row.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { placeCell } from '#components/ui/place-cell.ts';
import { Section } from '#components/ui/section.tsx';
import type { Responsible } from '#domain/organisation.ts';
import type { Words } from '#words/words.ts';

type Activity = {
  by: Responsible;
  id: string;
  commitment: string;
  when: string;
  place: string | null;
  quantity: number | null;
  correctedOn: string | null;
  correctionReason: string | null;
};
type Titled = { id: string; title: string; titleEn: string | null };

/** The latest things done, newest first, with a word about what isn't shown. */
export function Lately({ words, activities, commitments, hiding }: { words: Words; activities: Activity[]; commitments: Titled[]; hiding: boolean }) {
  const { t } = words;
  return (
    <Section id="senast" title={t('pledge.lately')}>
      <DataTable
        captionHidden
        caption={t('pledge.lately')}
        head={t('pledge.when')}
        columns={[
          { key: 'what', head: t('pledge.what') },
          { key: 'where', head: t('pledge.where') },
          { key: 'count', head: t('pledge.count'), numeric: true },
          { key: 'by', head: t('pledge.by') },
        ]}
        rows={activities.map((activity) => ({
          key: activity.id,
          head: words.date(activity.when),
          cells: {
            what: <What words={words} activity={activity} commitment={commitments.find(({ id }) => id === activity.commitment)} />,
            by: t(`commitment.by.${activity.by}`),
            where: placeCell(words, activity.place),
            count: activity.quantity === null ? { missing: t('status.missing.numberNotStated') } : words.number(activity.quantity),
          },
        }))}
      />
      {hiding && <p className="small quiet-text measure">{t('pledge.latelyHidden')}</p>}
    </Section>
  );
}

function What({ words, activity, commitment }: { words: Words; activity: Activity; commitment: Titled | undefined }) {
  const title = commitment && titleIn(words, commitment);
  return (
    <>
      <span lang={title?.lang}>{title?.text}</span>
      {activity.correctedOn && (
        <small className="quiet-text">
          {' '}
          {words.t('commitment.corrected', { on: words.date(activity.correctedOn), reason: activity.correctionReason ?? 'none' })}
        </small>
      )}
    </>
  );
}
