import type { WorkingReader } from '#db/working/connect.ts';
import { readDocument } from '#db/working/queries/document.ts';
import { documentText } from '#domain/canonical.ts';

/** Everything, or what one municipality's pledges need, as the canonical text of a pledge document. Null when there is no such municipality. */
export function exportDocument(db: WorkingReader, municipality: string | undefined): string | null {
  const document = readDocument(db, municipality === undefined ? {} : { municipality });
  const isKnown = municipality === undefined || document.organisations.some(({ key, type }) => key === municipality && type === 'municipality');
  return isKnown ? documentText(document) : null;
}
