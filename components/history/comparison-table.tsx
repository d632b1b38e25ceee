import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Standing } from '#components/commitment/standing.tsx';
import { paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import { DataTable } from '#components/ui/data-table.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Match } from '#domain/match.ts';
import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';

type Told = { id: string; slug: string; title: string; titleEn: string | null; reading: Reading };
type Named = { slug: string; areaName: string | null; from: string | null; to: string | null };
type TableProps = { words: Words; municipality: string; now: Named; before: Named; matches: Match<Told>[] };

/** Each commitment of either pledge, with how it stood in both. */
export function ComparisonTable({ words, municipality, now, before, matches }: TableProps) {
  const { t } = words;
  const links = paths(words.locale);
  const cell = (pledge: Named, commitment: Told | null, became?: Told | null) =>
    commitment ? (
      <a href={links.commitment(municipality, pledge.slug, commitment.slug)}>
        <Standing words={words} status={commitment.reading.status} basis={commitment.reading.basis} small />
        {became && became.title !== commitment.title && <small className="quiet-text"> {t('history.was', { title: titleIn(words, commitment).text })}</small>}
      </a>
    ) : (
      { missing: t('history.comparison.missing') }
    );
  return (
    <Section id="lagen" title={t('history.comparison.statuses')}>
      <DataTable
        captionHidden
        caption={t('history.comparison.statuses')}
        head={t('history.comparison.commitment')}
        columns={[
          { key: 'before', head: pledgeName(words, before) },
          { key: 'now', head: pledgeName(words, now) },
        ]}
        rows={matches.map((match) => {
          const named = match.now ?? (match.before as Told);
          const title = titleIn(words, named);
          return {
            key: named.id,
            head: <span lang={title.lang}>{title.text}</span>,
            cells: { before: cell(before, match.before, match.now), now: cell(now, match.now) },
          };
        })}
      />
    </Section>
  );
}
