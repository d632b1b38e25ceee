import { notFound } from 'next/navigation';
import { pledgeName } from '#components/pledge/period-label.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { hoursOf } from '#domain/time-block.ts';
import type { WeekCell, WhenAndWhere } from '#domain/when-and-where.ts';
import type { Words } from '#words/words.ts';
import { whenAndWhereOf } from '../when-and-where-of.ts';
import type { Dataset, Value } from './dataset.ts';

/** The three layers, a row for each time of the week and layer. `value` is empty where no number is told, and `status` says why; a promise has no number. */
export function whenAndWhereDataset(words: Words, municipality: Municipality, pledge: PublishedPledge, query: Record<string, string>): Dataset {
  const { week, areas } = whenAndWhereOf(pledge, query) ?? notFound();
  const { t } = words;
  return {
    title: `${municipality.name}: ${t('when.title')}, ${pledgeName(words, pledge)}`,
    invented: municipality.example,
    columns: ['layer', 'when', 'area', 'weekday', 'from', 'to', 'value', 'comparator', 'unit', 'status'],
    rows: week.cells.flatMap((cell) => {
      const [from = '', to = ''] = hoursOf(cell.block).split('–');
      const row = (layer: string, when: string | null, said: Value[]): Value[] => [layer, when, week.area, cell.weekday, `${from}:00`, `${to}:00`, ...said];
      return [
        row('asked', null, askedValues(words, week, cell)),
        row('promised', null, [null, null, null, t(`when.data.${cell.promised ? 'yes' : 'no'}`)]),
        row('reported', week.when, reportedValues(words, week.area === null && areas.length > 0 ? 'atLeast' : 'exactly', cell)),
      ];
    }),
  };
}

function askedValues({ t }: Words, { isMeasured }: WhenAndWhere, { asked }: WeekCell): Value[] {
  const unit = t('when.data.mentions');
  if (!isMeasured) return [null, null, unit, t('when.data.notMeasured')];
  if (!asked) return [null, null, unit, t('when.data.nobody')];
  if (asked.mentions !== null) return [asked.mentions, asked.comparator, unit, null];
  return [null, null, unit, asked.fewer === null ? t('when.data.named') : t('when.data.fewer', { n: asked.fewer })];
}

function reportedValues({ t }: Words, comparator: 'atLeast' | 'exactly', { passes }: WeekCell): Value[] {
  const unit = t('when.data.passes');
  return passes === null ? [null, null, unit, t('status.missing.protectedWork')] : [passes, comparator, unit, null];
}
