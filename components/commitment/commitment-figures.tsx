import { SourceLink } from '#components/pledge/source-list.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Figure } from '#domain/figure.ts';
import type { Source } from '#domain/source.ts';
import type { Words } from '#words/words.ts';
import { quantityWords } from './target.ts';

type Shown = Omit<Figure, 'key' | 'published'> & { id: string; correctedOn: string | null; correctionReason: string | null };

/** Totals that a follow-up reports: as it says them, with window, source, parts and what another source says. */
export function CommitmentFigures({
  words,
  figures,
  sources,
  followUps,
}: {
  words: Words;
  figures: Shown[];
  sources: Source[];
  followUps: { publisher: string; url: string | null; date: string | null }[];
}) {
  const { t } = words;
  if (figures.length === 0) return null;
  const sourceOf = (key: string | null) => sources.find((source) => source.key === key) ?? (followUps.length === 1 ? followUps[0] : undefined);
  return (
    <Section id="utfall" title={t('commitment.figures')}>
      <DataTable
        captionHidden
        caption={t('commitment.figures')}
        head={t('pledge.what')}
        columns={[
          { key: 'value', head: t('commitment.figureValue'), numeric: true },
          { key: 'when', head: t('commitment.figureWindow') },
          { key: 'source', head: t('commitment.figureSource') },
        ]}
        rows={figures.flatMap((figure) => {
          const source = sourceOf(figure.source);
          const when = (asOf: string | null) => (asOf ? words.date(asOf) : { missing: t('dialogue.whenMissing') });
          const said = figure.sourceNote ?? sourceCell(words, source);
          return [
            {
              key: figure.id,
              head: <Label words={words} figure={figure} />,
              cells: { value: value(words, figure, figure.unit), when: when(figure.asOf), source: said },
            },
            ...[
              ...figure.breakdown.map((part) => ({ ...part, asOf: figure.asOf })),
              ...figure.series.map((part) => ({ ...part, label: words.date(part.asOf), unit: null })),
            ].map((part) => ({
              key: `${figure.id} ${part.label}`,
              head: t('commitment.figureBreakdown', { label: part.label }),
              cells: { value: value(words, part, part.unit ?? figure.unit), when: when(part.asOf), source: said },
            })),
            ...figure.conflicting.map((other) => {
              const others = sourceOf(other.source);
              return {
                key: `${figure.id} ${other.source} ${other.value}`,
                head: t('commitment.figureConflict', {
                  value: other.value === null ? t('status.missing.numberNotStated') : quantityWords(words, other.value, other.comparator),
                }),
                cells: {
                  value: value(words, other, figure.unit),
                  when: when(figure.asOf),
                  source: sourceCell(words, others),
                },
              };
            }),
          ];
        })}
      />
    </Section>
  );
}

function sourceCell(words: Words, source: Parameters<typeof SourceLink>[0]['source'] | undefined) {
  return source ? <SourceLink words={words} source={source} /> : { missing: words.t('pledge.sourceMissing') };
}

function Label({ words: { t, locale, date }, figure }: { words: Words; figure: Shown }) {
  return (
    <span lang={locale === 'sv' ? undefined : 'sv'}>
      {figure.label ?? figure.unit ?? t('commitment.figures')}
      {figure.note && <small className="quiet-text"> {figure.note}</small>}
      {figure.correctedOn && (
        <small className="quiet-text" lang={locale}>
          {' '}
          {t('commitment.corrected', { on: date(figure.correctedOn), reason: figure.correctionReason ?? 'none' })}
        </small>
      )}
    </span>
  );
}

function value(words: Words, { value: count, comparator }: Pick<Shown, 'value' | 'comparator'>, unit: string | null) {
  return count === null ? { missing: words.t('status.missing.numberNotStated') } : `${quantityWords(words, count, comparator)} ${words.unit(unit, count)}`;
}
