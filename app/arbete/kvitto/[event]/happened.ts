import type { Words } from '#words/words.ts';

/** Which events have a sentence of their own on the receipt; every other one says that the change is saved. */
const told = new Set([
  'activity.planned',
  'activity.completed',
  'activity.cancelled',
  'activity.corrected',
  'activity.withdrawn',
  'figure.reported',
  'figure.corrected',
  'figure.withdrawn',
  'silence.nothingNew',
  'silence.nothingReported',
  'dialogue.logged',
]);

/** An event (`activity.logged`) in words, for who did it. */
export function happenedWords({ t }: Words, what: string): string {
  const name = told.has(what) ? what.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase()) : 'other';
  return t(`log.happened.${name}`);
}
