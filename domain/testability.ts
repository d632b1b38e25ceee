import { type Day, isDay } from './calendar.ts';
import type { Measure } from './measure.ts';
import type { Responsible } from './organisation.ts';

/** What a commitment being written says so far; a form may not be finished. */
export type Draft = {
  wording: string | null;
  keptWhen: string | null;
  responsible: Responsible | null;
  parties: readonly string[];
  reportingEveryDays: number | null;
  measures: readonly Pick<Measure, 'type' | 'value' | 'unit' | 'per' | 'deadline'>[];
};

export const hintKeys = ['weakWords', 'noKeptWhen', 'noTarget', 'noValue', 'noUnit', 'noOwner', 'noDate', 'outsidePeriod', 'noRhythm'] as const;

/** Advice about one field, never a wall: which sentence (`draft.advice.<key>`), and for weak words which ones, as they stand in the text. */
export type Hint = { field: 'wording' | 'keptWhen' | 'parties' | 'measures' | 'reportingEveryDays'; key: (typeof hintKeys)[number]; words: string[] };

/** Words that promise without saying what would count: effort, direction, degree, escape. */
const weak = [
  'försök(?:a|er|te)?',
  'fortsätt(?:a|er)?',
  'fortsatt(?:a)?',
  'sträva(?:r)?(?: efter)?',
  'verka(?:r)? för',
  'arbeta(?:r)? (?:för|med|mot|aktivt)',
  'jobba(?:r)? (?:för|med|mot|aktivt)',
  'i möjligaste mån',
  'om möjligt',
  'så långt (?:det är )?möjligt',
  'vid behov',
  'när resurser(?:na)? (?:finns|tillåter)',
  'hög(?:a|t|re)?',
  'god(?:a)?',
  'ökad(?:e)?',
  'öka(?:r)?',
  'minskad(?:e)?',
  'förbättra(?:r|d|de)?',
  'stärka(?:r)?',
  'stärkt(?:a)?',
  'främja(?:r)?',
  'bidra(?:r)? till',
  'löpande',
  'regelbund(?:en|et|na)',
  'kontinuerlig(?:t|a)?',
  'ofta',
  'fler',
  'mer',
  'särskilt fokus',
];
const weakWords = new RegExp(`(?<![\\p{L}\\p{N}])(?:${weak.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** What could make a promise easier to follow up: targets, units, owners and dates decide whether anybody can see that it was kept. */
export function hintsOf(draft: Draft, period: { from: Day | null; to: Day | null }): Hint[] {
  const { wording, keptWhen, responsible, parties, reportingEveryDays, measures } = draft;
  const found = weakIn(wording ?? '');
  const dated = measures.some(({ per, deadline, type }) => per !== null || deadline !== null || type === 'zero') || period.to !== null;
  const counted = measures.filter(({ type }) => type === 'count' || type === 'hours' || type === 'share');
  const late = measures.some(({ deadline }) => deadline !== null && isDay(deadline) && isOutside(deadline, period));
  return [
    ...(found.length > 0 ? [{ ...hint('wording', 'weakWords'), words: found }] : []),
    ...(keptWhen ? [] : [hint('keptWhen', 'noKeptWhen')]),
    ...(responsible === 'other' && parties.length === 0 ? [hint('parties', 'noOwner')] : []),
    ...(measures.length === 0 ? [hint('measures', 'noTarget')] : []),
    ...(counted.some(({ value }) => value === null) ? [hint('measures', 'noValue')] : []),
    ...(counted.some(({ unit, type }) => unit === null && type === 'count') ? [hint('measures', 'noUnit')] : []),
    ...(measures.length > 0 && !dated ? [hint('measures', 'noDate')] : []),
    ...(late ? [hint('measures', 'outsidePeriod')] : []),
    ...(reportingEveryDays === null ? [hint('reportingEveryDays', 'noRhythm')] : []),
  ];
}

/** The weak words of a text as they are written there, each once. */
export function weakIn(text: string): string[] {
  const found = [...text.matchAll(weakWords)].map(([word]) => word.toLowerCase().replace(/\s+/g, ' '));
  return [...new Set(found)];
}

function hint(field: Hint['field'], key: Hint['key']): Hint {
  return { field, key, words: [] };
}

function isOutside(day: Day, { from, to }: { from: Day | null; to: Day | null }): boolean {
  return (from !== null && day < from) || (to !== null && day > to);
}
