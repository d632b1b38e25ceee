import { commitment as commitmentSchema } from './commitment.ts';
import { type Pledge, pledge } from './pledge.ts';
import { promisedCommitment } from './revision.ts';

type Head = Pick<Pledge, 'key' | 'slug' | 'period' | 'municipalities' | 'parties'>;

/**
 * A pledge that is being written. From a previous one it takes over focus areas and what was promised in them, each commitment as a continuation;
 * what had been withdrawn isn't promised again, and nothing of what was done, reported or judged comes along.
 */
export function newDraft(head: Head, previous: Pledge | null): Pledge {
  const draft = { ...head, state: 'draft' as const };
  if (!previous) return pledge.parse(draft);
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
          commitmentSchema.parse({ ...promisedCommitment.parse(one), continues: { pledge: previous.key, commitment: one.key, how: 'same' }, withdrawn: null }),
        ),
    })),
  });
}
