import { periodLabel } from '#components/pledge/period-label.ts';
import { getOrigins } from '#db/working/queries/origins.ts';
import { workingStore } from '../../../../stores.ts';
import type { Found } from '../../find.ts';

/** Where a draft's commitments can come from, with the words for the pledge that each stands in. */
export function findOrigins({ row, pledge, idOf, w }: Found) {
  const origins = getOrigins(workingStore().read, row.id, pledge, (key) => idOf('commitment', key), new Date());
  const labels = new Map(origins.earlier.map(({ key, period }) => [key, periodLabel(w, period)]));
  return { ...origins, periodOf: (key: string) => labels.get(key) ?? null };
}
