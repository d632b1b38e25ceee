import { reading } from '#db/public/connect.ts';
import { listDialogues } from '#db/public/queries/dialogues.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import { listPledges } from '#db/public/queries/pledges.ts';
import { heardApart } from '#domain/heard.ts';
import type { Heard } from '#domain/series.ts';

/** How many have been heard in all the municipality's rounds; kinds, ways of counting, methods and questions apart. A bar alone says no more than its table, so two at least. */
export function heardYears(municipality: Municipality): Heard[] {
  const dialogues = reading((store) => listPledges(store, municipality.key).flatMap(({ id }) => listDialogues(store, id)));
  return heardApart(dialogues).filter(({ rounds }) => rounds.filter(({ value }) => value !== null).length > 1);
}
