import type { FigureGroundWords, FigureStart } from '#components/log/figure-fields.tsx';
import type { FigureGround, FigureVersion } from '#db/working/queries/own-figures.ts';
import { boundsOf } from '#domain/calendar.ts';
import { likelyWindows } from '#domain/windows.ts';
import type { Words } from '#words/words.ts';

/** What a total of a commitment can be about, in words. */
export function groundWords(w: Words, { measures, pledge }: FigureGround): FigureGroundWords {
  const windows = likelyWindows(pledge.period, pledge.today);
  return {
    measures: measures.filter(({ unit }) => unit).map(({ id, unit }) => ({ id, unit: w.unit(unit, null) })),
    windows: windows.map((value) => ({ value, label: value.includes('/') ? w.t('log.figures.windowSoFar') : w.date(value).replaceAll('\u00a0', ' ') })),
    sources: pledge.sources.map(({ id, publisher, date }) => ({ value: id, label: date ? `${publisher}, ${w.date(date)}` : publisher })),
  };
}

/** An empty form: the commitment's first measure, the time so far. */
export function newFigure(ground: FigureGroundWords): FigureStart {
  return {
    label: null,
    value: '',
    comparator: 'exactly',
    measure: ground.measures[0]?.id ?? '',
    unit: null,
    asOf: ground.windows[0]?.value ?? '',
    from: null,
    to: null,
    source: '',
    sourceNote: null,
    note: null,
    breakdown: [],
  };
}

/** The form as a total was written. */
export function writtenFigure(w: Words, ground: FigureGroundWords, row: FigureVersion): FigureStart {
  const isOffered = ground.windows.some(({ value }) => value === row.asOf);
  const days = row.asOf === null || isOffered ? null : boundsOf(row.asOf);
  const isMeasured = ground.measures.some(({ id }) => id === row.measureId);
  return {
    label: row.label,
    value: numberWords(w, row.value),
    comparator: row.comparator,
    measure: isMeasured ? (row.measureId ?? '') : '',
    unit: isMeasured ? null : row.unit,
    asOf: isOffered ? (row.asOf ?? '') : '',
    from: days && days.from !== days.to ? days.from : null,
    to: days?.to ?? null,
    source: row.sourceId ?? '',
    sourceNote: row.sourceNote,
    note: row.note,
    breakdown: row.breakdown.map(({ label, value }) => ({ label, value: numberWords(w, value) })),
  };
}

function numberWords({ locale }: Words, value: number | null): string {
  return value === null ? '' : String(value).replace('.', locale === 'sv' ? ',' : '.');
}

/** A total in a few words: `minst 7 platser, februari 2026`. */
export function figureWords(
  w: Words,
  { value, comparator, unit, asOf, label }: Pick<FigureVersion, 'value' | 'comparator' | 'unit' | 'asOf' | 'label'>,
): string {
  const count = value === null ? w.t('status.missing.numberNotStated') : w.t(`sentence.quantity.${comparator}`, { number: w.number(value) });
  const what = value === null ? '' : ` ${w.unit(unit, value)}`;
  return [label, `${count}${what}`.trim(), asOf && w.date(asOf)].filter(Boolean).join(', ');
}
