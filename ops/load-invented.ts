import type { WorkingStore } from '#db/working/connect.ts';
import { decideForExample } from '#db/working/mutations/example-setting.ts';
import { importDocument } from '#db/working/mutations/import-document.ts';
import { readDocument } from '#db/working/queries/document.ts';
import { operator } from '#domain/actor.ts';
import { addMissing } from '#domain/add-missing.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { safeSetting } from '#domain/publication-setting.ts';
import { exempelkommun } from '../examples/exempelkommun.ts';
import { Stop } from './step.mjs';

/**
 * Lets Exempelkommun live until today: what happened there since the last time is added, and what people have logged, changed or corrected there stays
 * as it is. There also when and where presence was is shown, which is off elsewhere until somebody decides. Only where it belongs: in a new data folder, or where it is already.
 */
export function loadInvented(store: WorkingStore, now: Date, isNew: boolean): string {
  const invented = exempelkommun(stockholmDay(now));
  const stored = readDocument(store.read);
  const known = new Set(stored.organisations.map(({ key }) => key));
  if (!isNew && !invented.collections.some(({ municipality }) => municipality && known.has(municipality))) return 'not in this data folder';
  const outcomes = importDocument(store, operator, now, addTo(stored, invented));
  const refused = outcomes.flatMap((one) => ('refused' in one ? [`${one.noun} "${one.key}": ${one.refused}`] : []));
  if (refused.length > 0) throw new Stop(refused.join('\n'));
  for (const { key } of invented.organisations.filter(({ type }) => type === 'municipality'))
    decideForExample(store, key, { ...safeSetting, showWhenAndWhere: true }, now);
  return `${outcomes.filter((one) => 'outcome' in one && one.outcome !== 'unchanged').length} changed`;
}

type Document = ReturnType<typeof exempelkommun>;

/** The invented records, each with what is stored of it. */
function addTo(stored: Document, invented: Document): Document {
  const merged = <Item extends { key: string }>(before: Item[], given: Item[]) =>
    given.map((item) => {
      const found = before.find(({ key }) => key === item.key);
      return found ? addMissing(found, item) : item;
    });
  return {
    ...invented,
    collections: merged(stored.collections, invented.collections),
    organisations: merged(stored.organisations, invented.organisations),
    agreements: merged(stored.agreements, invented.agreements),
    situationPictures: merged(stored.situationPictures, invented.situationPictures),
    pledges: merged(stored.pledges, invented.pledges),
  };
}
