import type { PledgeDocument } from '#domain/document.ts';
import { keysIn, pointingKeys } from '#domain/held-text.ts';
import { misfitsOf } from '#domain/references.ts';
import { collected, isCollected } from './collected.ts';
import type { Fault } from './fault.ts';
import { emptyDocument, type FileRecords, ownFormat } from './own-format.ts';
import { readJson } from './read-file.ts';

type Section = 'collections' | 'organisations' | 'agreements' | 'situationPictures' | 'pledges';
const nouns: Record<Section, string> = {
  collections: 'collection',
  organisations: 'organisation',
  agreements: 'agreement',
  situationPictures: 'situation picture',
  pledges: 'pledge',
};

/** What a run of several files holds: the records that can be stored, how many pledges were read in all, and what is wrong. */
export type Gathered = { document: PledgeDocument; pledgesRead: number; faults: Fault[] };

/** Reads files of either format and holds their records against each other and against what is stored. */
export function gather(files: string[], stored: PledgeDocument): Gathered {
  const addresses = new Map(stored.pledges.flatMap((pledge) => pledge.municipalities.map((one) => [`${one}/${pledge.slug}`, pledge.key] as const)));
  const read = files.map((file) => readFile(file, addresses));
  const pledgesRead = read.reduce((sum, { document, faults }) => sum + document.pledges.length + refusedPledges(faults), 0);
  const faults = read.flatMap((one) => one.faults);
  const document = emptyDocument();
  for (const section of Object.keys(nouns) as Section[]) faults.push(...merge(section, read, document));
  faults.push(...dropMisfits(document, stored, addresses, new Map(read.flatMap(({ file, document: { pledges } }) => pledges.map(({ key }) => [key, file])))));
  return { document, pledgesRead, faults };
}

function readFile(file: string, addresses: Map<string, string>): FileRecords {
  const read = readJson(file);
  const wrong = (message: string) => ({ file, document: emptyDocument(), faults: [{ file, record: null, path: [], message }] });
  if ('fault' in read) return { file, document: emptyDocument(), faults: [read.fault] };
  if (read.json === null || typeof read.json !== 'object' || Array.isArray(read.json))
    return wrong('isn’t a pledge document: the whole should be an object; see docs/document-format.md');
  const json = read.json as Record<string, unknown>;
  if (isCollected(json)) return collected(json, file, addresses);
  if ('format' in json) return ownFormat(json, file);
  return wrong('isn’t a pledge document: it has neither "format" nor "pledges"; see docs/document-format.md');
}

function refusedPledges(faults: Fault[]): number {
  return new Set(faults.flatMap(({ record }) => (record?.startsWith('pledge ') ? [record] : []))).size;
}

/** A record that stands in several files must say the same in each; a pledge must stand in one place only. Otherwise none of them is stored. */
function merge(section: Section, read: FileRecords[], into: PledgeDocument): Fault[] {
  const all = read.flatMap(({ file, document }) => (document[section] as { key: string }[]).map((item) => ({ file, item })));
  const byKey = Map.groupBy(all, ({ item }) => item.key);
  return [...byKey].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const same = section !== 'pledges' && others.every(({ item }) => JSON.stringify(item) === JSON.stringify(first.item));
    if (others.length === 0 || same) {
      (into[section] as { key: string }[]).push(first.item);
      return [];
    }
    const path = [section === 'pledges' ? 'key' : ''].filter(Boolean);
    const what = section === 'pledges' ? 'is given more than once' : 'says something else';
    return others.map(({ file }) => ({
      file,
      record: `${nouns[section]} "${key}"`,
      path,
      message: `${what} (also in ${first.file}); keep one of them, neither was stored`,
    }));
  });
}

function dropMisfits(document: PledgeDocument, stored: PledgeDocument, addresses: Map<string, string>, fileOf: Map<string, string>): Fault[] {
  const around = {
    organisations: new Set([...stored.organisations, ...document.organisations].map(({ key }) => key)),
    agreements: new Map([...stored.agreements, ...document.agreements].map((one) => [one.key, one])),
    situationPictures: new Set([...stored.situationPictures, ...document.situationPictures].map(({ key }) => key)),
  };
  const known = new Set(keysIn(stored));
  const faults = document.pledges.flatMap((pledge) => {
    const twice = pledge.municipalities.find((one) => (addresses.get(`${one}/${pledge.slug}`) ?? pledge.key) !== pledge.key);
    for (const one of pledge.municipalities) if (!twice) addresses.set(`${one}/${pledge.slug}`, pledge.key);
    const taken = twice
      ? [{ path: ['slug'], message: `is "${pledge.slug}", which the pledge "${addresses.get(`${twice}/${pledge.slug}`)}" of ${twice} has already` }]
      : [];
    const pointing = pointingKeys(pledge, known).map((path) => ({
      path,
      message: 'could point at somebody and becomes part of an address; choose another, without an age, a street number or personal data',
    }));
    return [...taken, ...pointing, ...misfitsOf(pledge, around)].map(({ path, message }) => ({
      file: fileOf.get(pledge.key) ?? '',
      record: `pledge "${pledge.key}"`,
      path,
      message: `${message}; correct it in the file`,
    }));
  });
  const refused = new Set(faults.map(({ record }) => record));
  document.pledges = document.pledges.filter(({ key }) => !refused.has(`pledge "${key}"`));
  return faults;
}
