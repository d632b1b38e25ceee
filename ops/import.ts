import type { WorkingStore } from '#db/working/connect.ts';
import { type Imported, importDocument } from '#db/working/mutations/import-document.ts';
import { readDocument } from '#db/working/queries/document.ts';
import { operator } from '#domain/actor.ts';
import { faultLine } from './import/fault.ts';
import { gather } from './import/gather.ts';

export type ImportReport = { summary: string; faults: string[]; changed: string[] };

/**
 * Imports files of collected pledges and of the product's own format. What holds is stored, record by record; each fault is one line.
 * `changed` are the keys of the pledges that are new or changed.
 */
export function importFiles(store: WorkingStore, files: string[], now: Date): ImportReport {
  const { document, pledgesRead, faults } = gather(files, readDocument(store.read));
  const imported = importDocument(store, operator, now, document);
  const refused = imported.flatMap((one) => ('refused' in one ? [`${one.noun} "${one.key}": ${one.refused}; it wasn’t stored`] : []));
  const pledges = imported.filter(({ noun }) => noun === 'pledge');
  const count = (outcome: string) => pledges.filter((one) => 'outcome' in one && one.outcome === outcome).length;
  return {
    summary: `${pledgesRead} ${pledgesRead === 1 ? 'pledge' : 'pledges'} read, ${count('new')} new, ${count('changed')} changed, ${count('unchanged')} unchanged`,
    faults: [...faults.map(faultLine), ...refused],
    changed: pledges.filter(isChanged).map(({ key }) => key),
  };
}

function isChanged(one: Imported): boolean {
  return 'outcome' in one && one.outcome !== 'unchanged';
}
