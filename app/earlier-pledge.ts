import { reading } from '#db/public/connect.ts';
import { listPledges, type PublishedPledge } from '#db/public/queries/pledges.ts';
import { chosenPledges } from './chosen-pledges.ts';

/** The pledge that one is usually held against: the earlier one it continues, else the last before it; null when there is none. */
export function earlierPledge(municipality: string, pledge: PublishedPledge): PublishedPledge | null {
  const { before } = chosenPledges(
    reading((store) => listPledges(store, municipality)),
    { lofte: pledge.slug },
  );
  return before && (before.firstDay ?? '') < (pledge.firstDay ?? '') ? before : null;
}
