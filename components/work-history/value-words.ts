import { isDay } from '#domain/calendar.ts';
import type { Change } from '#domain/past.ts';
import type { Words } from '#words/words.ts';

type Told = NonNullable<Change['before']>;

/** Where the words for a field's values are, for fields that are a choice among words. */
const wordsFor: Record<string, string> = {
  status: 'status',
  cause: 'status.cause',
  state: 'past.value.state',
  comparator: 'past.value.comparator',
  audience: 'log.heard.audiences',
  method: 'log.heard.methods',
  topic: 'dialogue.topics',
  publicationClass: 'assess.commitment.class',
  responsible: 'commitment.by',
  type: 'draft.types',
  role: 'work.role',
};

/** What a field says, in words; null when there was nothing there. */
export function valueWords({ t, date, number, list }: Words, field: string, value: Told | null): string | null {
  if (value === null) return null;
  if (field === 'evidence') return t('past.changes.evidence', { n: Array.isArray(value) ? value.length : 1 });
  if (field === 'reportingEveryDays') return t('past.changes.days', { n: Number(value) });
  if (Array.isArray(value)) return list(field === 'kinds' ? value.map((one) => t(`picture.kinds.${one}`)) : value);
  if (typeof value === 'boolean') return t(value ? 'past.value.yes' : 'past.value.no');
  if (typeof value === 'number') return number(value);
  if (/^\d\d:\d\d$/.test(value)) return t('past.changes.hours', { at: value });
  if (isDay(value) || (field === 'asOf' && /^\d{4}/.test(value))) return date(value);
  const among = wordsFor[field];
  return among && /^[a-zA-Z]+$/.test(value) ? t(`${among}.${value}`) : value;
}
