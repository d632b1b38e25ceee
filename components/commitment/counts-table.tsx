import { DataTable } from '#components/ui/data-table.tsx';
import type { Measure } from '#domain/measure.ts';
import { fewerThan, isWithheld, type PeopleCount } from '#domain/people-count.ts';
import type { Words } from '#words/words.ts';
import { quantityWords } from './target.ts';

type Counted = { counts: readonly PeopleCount[]; measures: readonly Measure[] };

/**
 * The total of counts of people, which may be withheld although the months aren't, and what was told anew. Half-years, which no drawing shows, one by one.
 */
export function CountsTable({ words, commitment: { counts, measures } }: { words: Words; commitment: Counted }) {
  const { t } = words;
  const keys = [...new Set(counts.map(({ measure }) => measure))];
  return keys.map((key) => {
    const own = counts.filter(({ measure }) => measure === key);
    const unit = measures.find((one) => one.key === key)?.unit ?? null;
    const spans = own.filter(({ of }) => of === 'span');
    const total = own.findLast(({ of, when }) => of === 'total' && when === spans.at(-1)?.when);
    const isMonths = spans.every(({ when }) => !when.includes('H'));
    return (
      <DataTable
        key={key ?? ''}
        caption={t(isMonths ? 'hiding.counts.title' : 'hiding.counts.titleTerm')}
        head={t('hiding.counts.span')}
        columns={[{ key: 'shown', head: unit ? `${t('hiding.counts.shown')} (${words.unit(unit, null)})` : t('hiding.counts.shown') }]}
        rows={[
          ...(isMonths ? spans.filter(({ corrected }) => corrected) : spans).map((count) => ({
            key: count.when,
            head: words.date(count.when),
            cells: { shown: countCell(words, count) },
          })),
          ...(total ? [{ key: 'total', head: t('hiding.counts.total', { when: words.date(total.when) }), cells: { shown: countCell(words, total) } }] : []),
        ]}
      />
    );
  });
}

/** What a count of people says, in words: about so many, fewer than so many, or that it isn't told out of regard for individuals. */
export function countWords(words: Words, count: PeopleCount): string {
  if (isWithheld(count)) return words.t('status.missing.protected');
  const fewer = fewerThan(count);
  return fewer === null ? quantityWords(words, count.shown ?? 0, 'about') : words.t('status.missing.fewer', { n: fewer });
}

function countCell(words: Words, count: PeopleCount) {
  const said = countWords(words, count) + (count.corrected ? `, ${words.t('hiding.counts.corrected')}` : '');
  return count.shown === null ? { missing: said } : said;
}
