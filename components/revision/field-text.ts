import { targetWords } from '#components/commitment/target.ts';
import { kindWords } from '#components/draft/kind-words.ts';
import { periodLabel } from '#components/pledge/period-label.ts';
import { timeBlockWords } from '#components/when/time-block-words.ts';
import type { Measure } from '#domain/measure.ts';
import type { Period } from '#domain/pledge.ts';
import type { TimeBlock } from '#domain/time-block.ts';
import type { Words } from '#words/words.ts';

/** A field of a pledge's text as words, so that two versions of it can be compared. `nameOf` says an organisation's name by its key. */
export function fieldText(words: Words, field: string, value: unknown, nameOf: (key: string) => string): string {
  const { t, list } = words;
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  switch (field) {
    case 'measures':
      return (value as Measure[]).map((measure) => targetWords(words, measure)).join('; ');
    case 'responsible':
      return t(`commitment.by.${value}`);
    case 'reportingEveryDays':
      return t('commitment.rhythmDays', { n: Number(value) });
    case 'kind':
      return kindWords(words, String(value));
    case 'publicationClass':
      return t(`draft.classes.${value}`);
    case 'timeBlocks':
      return timeBlockWords(words, value as TimeBlock[]);
    case 'period':
      return periodLabel(words, value as Period);
    case 'area':
      return (value as { name: string }).name;
    case 'municipalities':
      return list((value as string[]).map(nameOf));
    case 'parties':
    case 'places':
      return list((value as string[]).map(nameOf));
    default:
      return String(value);
  }
}
