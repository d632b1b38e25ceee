import { randomUUID } from 'node:crypto';
import { ZodError } from 'zod';
import type { Fault } from '#components/form/form-state.ts';
import type { Done, Verb } from '#db/working/verb.ts';
import type { Who } from '#domain/actor.ts';
import { Refusal } from '#domain/refusal.ts';
import { faultText } from '#words/fault.ts';
import type { Words } from '#words/words.ts';
import { publishSoon, workingStore } from './stores.ts';

export type Outcome<Result> = { done: Done<Result>; isPublished: boolean } | { kind: Refusal['kind'] | 'invalid'; faults: Fault[]; current: unknown };

/**
 * Performs a verb for somebody and publishes what it touched: the one path of every change, whichever way it came in. Faults and refusals are answers;
 * anything else is thrown.
 */
export async function doVerb<Result>(
  verb: Verb<Result>,
  who: Who,
  given: unknown,
  key: string | null,
  words: Words,
  now = new Date(),
): Promise<Outcome<Result>> {
  try {
    const done = verb.perform(workingStore(), who, now, given, key);
    return { done, isPublished: done.pledge === null || (await publishSoon(done.pledge, now)) };
  } catch (fault) {
    if (fault instanceof ZodError)
      return { kind: 'invalid', faults: fault.issues.map((issue) => ({ field: issue.path.join('.') || null, text: faultText(words, issue) })), current: null };
    if (fault instanceof Refusal) return { kind: fault.kind, faults: [{ field: fault.field, text: words.refuse(fault.sentence) }], current: fault.current };
    throw fault;
  }
}

/** A key that comes with a form, so that sending it twice stores it once. */
export function newKey(): string {
  return randomUUID();
}
