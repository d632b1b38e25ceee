import { reading } from '#db/public/connect.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { listRevisions } from '#db/public/queries/revisions.ts';
import { type Changes, changesBetween } from '#domain/revision.ts';

/** A change of a signed pledge: when it came into force, why, and what differs from the text before. */
export type PublishedChange = { id: string; on: string; reason: string | null; changes: Changes };

/** The changes of a pledge after signing, the latest first, and since when the signed text was in force. */
export function revisionsOf(pledge: PublishedPledge): { changed: PublishedChange[]; since: string | null } {
  const versions = reading((store) => listRevisions(store, pledge.id));
  const changed = versions.slice(1).map(({ id, on, reason, text }, at) => {
    const { pledge: head, commitments } = changesBetween((versions[at] ?? versions[0] ?? { text }).text, text);
    const shown = commitments.map((one) => ({ ...one, fields: one.fields.filter(({ field }) => field !== 'publicationClass') }));
    return { id, on, reason, changes: { pledge: head, commitments: shown.filter(({ what, fields }) => what !== 'changed' || fields.length > 0) } };
  });
  return { changed: changed.reverse(), since: versions[0]?.on ?? null };
}
