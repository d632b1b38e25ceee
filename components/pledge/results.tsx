import { quantityWords } from '#components/commitment/target.ts';
import { DataTable } from '#components/ui/data-table.tsx';
import { placeCell } from '#components/ui/place-cell.ts';
import { Section } from '#components/ui/section.tsx';
import type { Comparator } from '#domain/quantity.ts';
import type { Words } from '#words/words.ts';

type Result = {
  id: string;
  label: string | null;
  value: number | null;
  comparator: Comparator;
  unit: string | null;
  asOf: string | null;
  place: string | null;
  partOf: string | null;
  note: string | null;
};

/** What follow-ups report beside the commitments. Never added up: the numbers may overlap. */
export function Results({ words, results }: { words: Words; results: Result[] }) {
  const { t, locale } = words;
  if (results.length === 0) return null;
  return (
    <Section id="annat" title={t('pledge.results')}>
      <p className="small quiet-text measure">{t('pledge.resultsRead')}</p>
      <DataTable
        captionHidden
        caption={t('pledge.results')}
        head={t('pledge.resultsWhat')}
        columns={[
          { key: 'value', head: t('pledge.count'), numeric: true },
          { key: 'when', head: t('pledge.resultsWhen') },
          { key: 'place', head: t('pledge.resultsPlace') },
        ]}
        rows={results.map((result) => ({
          key: result.id,
          head: (
            <span lang={locale === 'sv' ? undefined : 'sv'}>
              {result.partOf && !/^varav/i.test(result.label ?? '') && `${t('pledge.resultsOf')} `}
              {result.label}
              {result.note && <small className="quiet-text"> {result.note}</small>}
            </span>
          ),
          cells: {
            value:
              result.value === null
                ? { missing: t('status.missing.numberNotStated') }
                : `${quantityWords(words, result.value, result.comparator)} ${result.unit === 'st' ? '' : words.unit(result.unit, result.value)}`.trim(),
            when: result.asOf ? words.date(result.asOf) : { missing: t('dialogue.whenMissing') },
            place: placeCell(words, result.place),
          },
        }))}
      />
    </Section>
  );
}
