import type * as z from 'zod';
import { agreement, situationPicture } from '#domain/agreement.ts';
import { collection, documentFormat, documentVersion, filedPledge, type PledgeDocument } from '#domain/document.ts';
import { organisation } from '#domain/organisation.ts';
import { type Fault, faultsFrom } from './fault.ts';

/** Records that hold, and what is wrong with the others. `refused` names those (`pledge lidkoping-2020`), so that nothing of them is stored. */
export type FileRecords = { file: string; document: PledgeDocument; faults: Fault[] };

const sections = {
  collections: collection,
  organisations: organisation,
  agreements: agreement,
  situationPictures: situationPicture,
  pledges: filedPledge,
} as const;
type Section = keyof typeof sections;
const nouns: Record<Section, string> = {
  collections: 'collection',
  organisations: 'organisation',
  agreements: 'agreement',
  situationPictures: 'situation picture',
  pledges: 'pledge',
};

export function emptyDocument(): PledgeDocument {
  return { format: documentFormat, version: documentVersion, collections: [], organisations: [], agreements: [], situationPictures: [], pledges: [] };
}

/** Reads the product's own pledge document, record by record: a fault in one keeps only that one out. */
export function ownFormat(json: Record<string, unknown>, file: string): FileRecords {
  const { format, version, ...rest } = json;
  if (format !== documentFormat || version !== documentVersion) {
    const message = `format ${JSON.stringify(format)}, version ${JSON.stringify(version)} can’t be read; it should be "${documentFormat}", version ${documentVersion}`;
    return { file, document: emptyDocument(), faults: [{ file, record: null, path: [], message }] };
  }
  const document = emptyDocument();
  const faults: Fault[] = [];
  for (const [name, list] of Object.entries(rest)) {
    if (!isSection(name)) faults.push({ file, record: null, path: [name], message: 'isn’t a field of this format; remove it or correct its spelling' });
    else if (!Array.isArray(list)) faults.push({ file, record: null, path: [name], message: 'should be a list of records; correct it in the file' });
    else for (const [at, item] of list.entries()) readRecord(name, item, at);
  }
  return { file, document, faults };

  function readRecord(section: Section, item: unknown, at: number): void {
    const schema: z.ZodType<{ key: string }> = sections[section];
    const read = schema.safeParse(item, { reportInput: true });
    if (read.success) (document[section] as { key: string }[]).push(read.data);
    else faults.push(...faultsFrom(read.error, file, recordName(section, item, at)));
  }
}

export function recordName(section: Section, item: unknown, at: number): string {
  const known = item !== null && typeof item === 'object' ? ((item as { key?: unknown; id?: unknown }).key ?? (item as { id?: unknown }).id) : null;
  return typeof known === 'string' ? `${nouns[section]} "${known.slice(0, 120)}"` : `${nouns[section]} number ${at + 1}`;
}

function isSection(name: string): name is Section {
  return name in sections;
}
