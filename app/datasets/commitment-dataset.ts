import { missingWords } from '#components/charts/missing-words.ts';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { countWords } from '#components/commitment/counts-table.tsx';
import type { PeopleCount } from '#domain/people-count.ts';
import type { Words } from '#words/words.ts';
import { commitmentWhole } from '../commitment-whole.ts';
import type { findCommitment } from '../find.ts';
import type { Dataset, Value } from './dataset.ts';

/** What a commitment's figures rest on: each activity and each reported figure with its parts. Parts are never added to their total. */
export function commitmentEvidence(words: Words, { municipality, pledge, commitment }: ReturnType<typeof findCommitment>): Dataset {
  const { activities, figures, months } = commitmentWhole(municipality, pledge, commitment);
  const unitOf = (measure: string | null) => (commitment.measures.find(({ key }) => key === measure) ?? commitment.measures[0])?.unit ?? null;
  const shown = (count: PeopleCount) => [
    count.of === 'span' ? 'count' : 'total',
    null,
    count.when,
    null,
    null,
    count.shown,
    count.shown === null ? null : 'about',
    unitOf(count.measure),
    commitment.responsible,
    count.shown === null ? countWords(words, count) : null,
    count.corrected ? words.t('hiding.counts.corrected') : null,
  ];
  const waiting = (months?.rows ?? []).flatMap((row) =>
    row.words.flatMap((word, nth) =>
      word?.startsWith('shownIn:')
        ? [['count', null, months?.months[nth] ?? null, null, null, null, null, row.unit, commitment.responsible, missingWords(words, word), null]]
        : [],
    ),
  );
  const missing = (value: number | null) => (value === null ? words.t('status.missing.numberNotStated') : null);
  const rows: Value[][] = [
    ...activities.map(({ id, when, place, quantity, by, measure, correctedOn, correctionReason }) => [
      'activity',
      id,
      when,
      place,
      null,
      quantity,
      'exactly',
      unitOf(measure),
      by,
      missing(quantity),
      correctedOn && (correctionReason === null ? `${correctedOn}: ${words.t('hiding.counts.corrected')}` : `${correctedOn}: ${correctionReason}`),
    ]),
    ...commitment.counts.map(shown),
    ...waiting,
    ...figures.flatMap((figure) => [
      [
        'figure',
        figure.id,
        figure.asOf,
        figure.place,
        figure.label,
        figure.value,
        figure.comparator,
        figure.unit,
        figure.source ?? figure.sourceNote,
        missing(figure.value),
        [figure.note, figure.correctedOn && `${figure.correctedOn}: ${figure.correctionReason}`].filter((part) => part !== null).join(' ') || null,
      ],
      ...figure.breakdown.map((part) => [
        'part',
        figure.id,
        figure.asOf,
        null,
        part.label,
        part.value,
        part.comparator,
        part.unit ?? figure.unit,
        figure.source,
        missing(part.value),
        null,
      ]),
      ...figure.series.map((part) => [
        'window',
        figure.id,
        part.asOf,
        null,
        null,
        part.value,
        part.comparator,
        figure.unit,
        figure.source,
        missing(part.value),
        part.note,
      ]),
      ...figure.conflicting.map((other) => [
        'other_source',
        figure.id,
        figure.asOf,
        null,
        null,
        other.value,
        other.comparator,
        figure.unit,
        other.source,
        missing(other.value),
        other.note,
      ]),
    ]),
  ];
  return {
    title: `${municipality.name}: ${titleIn(words, commitment).text}`,
    invented: municipality.example,
    columns: ['what', 'id', 'when', 'place', 'label', 'value', 'comparator', 'unit', 'by', 'status', 'note'],
    rows,
  };
}
