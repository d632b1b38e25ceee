import { stockholmDay } from '#domain/calendar.ts';
import type { Pledge } from '#domain/pledge.ts';
import type { PublicPledge } from '#domain/publication.ts';
import { readTakedowns, type Shown, shownOf } from './shown.ts';
import type { WorkingReader } from './working/connect.ts';
import { readRules } from './working/queries/publication-rules.ts';
import { listReleases } from './working/queries/releases.ts';
import { readAllowedTexts, textHash } from './working/queries/text-decisions.ts';

type Found = { pledge: Pledge; ids: ReadonlyMap<string, string> };

/**
 * Pledges as anyone may see them at an instant, the way `publish` lets them out: for whoever works with one and sees the other party's part so. `withHeld`:
 * with the texts that wait for a decision, for whoever makes it.
 */
export function shownNow(working: WorkingReader, now: Date, { withHeld = false } = {}): (found: Found) => PublicPledge | null {
  const shown = shownWithQuestions(working, now, { withHeld });
  return (found) => shown(found)?.pledge ?? null;
}

/** The same, with what anyone may read of what was asked and reported about them. */
export function shownWithQuestions(
  working: WorkingReader,
  now: Date,
  { withHeld = false } = {},
): (found: Found) => Pick<Shown, 'pledge' | 'questions' | 'reports'> | null {
  const rulesOf = readRules(working, now);
  const takedowns = readTakedowns(working);
  const allowed = readAllowedTexts(working);
  return (found) => {
    const releases = listReleases(working, found.pledge.key);
    const rules = {
      ...rulesOf(found.pledge.municipalities),
      released: (commitment: string) => releases.get(commitment) ?? [],
      isTextAllowed: (text: string) => withHeld || allowed.has(textHash({ noun: 'pledge', key: found.pledge.key }, text)),
    };
    return shownOf(working, found, takedowns, rules, stockholmDay(now));
  };
}
