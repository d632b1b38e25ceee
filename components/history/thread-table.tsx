import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Reason } from '#components/commitment/reason.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { paths } from '#components/paths.ts';
import { periodLabel } from '#components/pledge/period-label.ts';
import { type Cell, DataTable } from '#components/ui/data-table.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import type { Reading } from '#domain/reading.ts';
import type { LineCell, ThreadLine } from '#domain/thread-lines.ts';
import type { Words } from '#words/words.ts';

type Told = { id: string; slug: string; title: string; titleEn: string | null; reading: Reading; withdrawn: { reason: string } | null };
type Named = { id: string; slug: string; from: string | null; to: string | null };
type TableProps = { words: Words; municipality: string; area: string | null; pledges: Named[]; lines: ThreadLine<Told>[] };

/** Every pledge as a column, the oldest first, and each commitment's way through them. What vanished without a word is seen. */
export function ThreadTable({ words, municipality, area, pledges, lines }: TableProps) {
  const { t } = words;
  return (
    <DataTable
      captionHidden={area === null}
      caption={area ?? t('history.lines')}
      head={t('history.comparison.commitment')}
      columns={pledges.map((pledge) => ({ key: pledge.id, head: periodLabel(words, pledge) }))}
      rows={lines.map(({ latest, cells }) => {
        const title = titleIn(words, latest);
        return {
          key: latest.id,
          head: <span lang={title.lang}>{title.text}</span>,
          cells: Object.fromEntries(
            pledges.flatMap((pledge, at) => {
              const cell = cells[at];
              return cell ? [[pledge.id, cellOf(words, cell, latest, paths(words.locale).commitment(municipality, pledge.slug, slugOf(cell)))]] : [];
            }),
          ),
        };
      })}
    />
  );
}

function slugOf(cell: LineCell<Told>): string {
  return cell.is === 'promised' ? cell.commitment.slug : '';
}

function cellOf(words: Words, cell: LineCell<Told>, latest: Told, href: string): Cell {
  const { t } = words;
  if (cell.is === 'absent') return { missing: t(cell.isSure ? 'history.comparison.missing' : 'history.cell.unsure') };
  if (cell.is === 'unknown') return { missing: t('history.cell.unknown') };
  if (cell.is === 'dropped') {
    const { reason } = cell.commitment.withdrawn ?? {};
    if (reason) return <Reason words={words} reason={reason} />;
    return cell.isSure ? <Flag>{t('dialogue.reasonMissing')}</Flag> : { missing: t('history.cell.unsure') };
  }
  const { commitment, how } = cell;
  const { withdrawn } = commitment;
  const isRenamed = commitment.title !== latest.title;
  return (
    <>
      <a href={href}>
        <StatusTag status={commitment.reading.status} word={statusWord(words, commitment.reading.status)} small />
      </a>
      {withdrawn && (
        <small className="quiet-text">
          {' '}
          <Reason words={words} reason={withdrawn.reason} />
        </small>
      )}
      {how && !withdrawn && <small className="quiet-text"> {t(`history.cell.${how}`)}</small>}
      {isRenamed && <small className="quiet-text"> {t('history.was', { title: titleIn(words, commitment).text })}</small>}
    </>
  );
}
