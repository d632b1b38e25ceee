import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import type { Status } from '#domain/assessment.ts';
import type { Words } from '#words/words.ts';

type Side = { slug: string; title: string; titleEn: string | null; status: Status };
type TableProps = { words: Words; now: string; before: string; matches: readonly { now: Side | null; before: Side | null }[]; order: readonly string[] };

/** The words of the commitments that go back to the pledge before, beside what became of them there; in the same order as above. */
export function PreviousWords({ words, now, before, matches, order }: TableProps) {
  const { t } = words;
  const both = matches
    .flatMap((one) => (one.now && one.before ? [{ now: one.now, before: one.before }] : []))
    .sort((a, b) => order.indexOf(a.now.slug) - order.indexOf(b.now.slug));
  if (both.length === 0) return null;
  const tag = ({ status }: Side) => <StatusTag status={status} word={statusWord(words, status)} small />;
  return (
    <DataTable
      caption={t('deviation.previous.words')}
      head={t('history.comparison.commitment')}
      columns={[
        { key: 'before', head: before },
        { key: 'now', head: now },
      ]}
      rows={both.map((one) => {
        const title = titleIn(words, one.now);
        return { key: one.now.slug, head: <span lang={title.lang}>{title.text}</span>, cells: { before: tag(one.before), now: tag(one.now) } };
      })}
    />
  );
}
