import type { Who } from '#domain/actor.ts';
import { Refusal } from '#domain/refusal.ts';
import { openWorkingStore } from '../connect.ts';
import { correctActivity } from '../mutations/correct-activity.ts';
import { logActivity } from '../mutations/log-activity.ts';

type Job = { folder: string; who: Who; edits: number; nr: number; activity?: string; form?: unknown };

/** One of several programs that write at once: corrects the same version over and over, or sends the same form. Prints what became of each. */
const { folder, who, edits, nr, activity, form }: Job = JSON.parse(process.argv[2] ?? '');
const store = openWorkingStore(folder);
const now = new Date('2026-03-02T11:00:00Z');
const outcomes = Array.from({ length: edits }, (_, at) => {
  try {
    if (form) return JSON.stringify(logActivity.perform(store, who, now, form, 'samma-nyckel'));
    const quantity = 2 + nr * edits + at;
    correctActivity.perform(store, who, now, { activity, version: 1, reason: 'Räknat om', on: '2026-03-01', place: '', quantity });
    return 'stored';
  } catch (fault) {
    if (fault instanceof Refusal) return `${fault.kind} ${fault.sentence.key}`;
    throw fault;
  }
});
store.close();
process.stdout.write(JSON.stringify(outcomes));
