import { addMonths, monthsBetween } from './calendar.ts';
import { commitment as commitmentSchema } from './commitment.ts';
import type { Measure } from './measure.ts';
import { daysOf, type Pledge, pledge } from './pledge.ts';
import { promisedCommitment } from './revision.ts';

type Head = Pick<Pledge, 'key' | 'slug' | 'period' | 'municipalities' | 'parties'>;

/**
 * A pledge that is being written. From a previous one it takes over focus areas and what was promised in them, each commitment as a continuation;
 * what had been withdrawn isn't promised again, and nothing of what was done, reported or judged comes along. A day by which something is to be done
 * moves on as far as the period does.
 */
export function newDraft(head: Head, previous: Pledge | null): Pledge {
  const draft = { ...head, state: 'draft' as const };
  if (!previous) return pledge.parse(draft);
  const [before, after] = [daysOf(previous.period).from, daysOf(head.period).from];
  const months = before && after ? monthsBetween(before, after) : 0;
  return pledge.parse({
    ...draft,
    area: previous.area,
    agreement: previous.agreement,
    lineage: [{ how: 'continues', pledge: previous.key }],
    focusAreas: previous.focusAreas.map(({ key, title, titleEn, commitments }) => ({
      key,
      title,
      titleEn,
      commitments: commitments
        .filter(({ withdrawn }) => withdrawn === null)
        .map((one) =>
          commitmentSchema.parse({
            ...promisedCommitment.parse(one),
            measures: one.measures.map((measure) => movedOn(measure, months)),
            continues: { pledge: previous.key, commitment: one.key, how: 'same' },
            withdrawn: null,
          }),
        ),
    })),
  });
}

function movedOn(measure: Measure, months: number): Measure {
  return measure.deadline === null ? measure : { ...measure, deadline: addMonths(measure.deadline, months) };
}
