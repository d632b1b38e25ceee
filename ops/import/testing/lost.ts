import { boundsOf } from '#domain/calendar.ts';
import { slugOf } from '#domain/text.ts';

type Leaf = { path: string; value: string };
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Words of the collected vocabulary that another word stands for; they are checked by example, not by comparing. */
const vocabulary = /(^|\.)(id|responsible|kind|status|statusBasis|comparator|per|type|excerptTruncated|vocabulary\..*)$/;

/** Names that the document gives by key. */
const byKey = /^meta\.municipality$|\.partOf$/;

/**
 * Leaves of a collected file (numbers, dates, names, places, notes, addresses) that the exported document doesn't hold under the same record, counted:
 * a value that stands three times in the record must stand three times in the export. A date may be written in another way, a name be part of a longer text.
 */
export function lost(collected: { meta: Json; pledges: { [name: string]: Json }[] }, exported: { [name: string]: Json }): string[] {
  const pledges = exported.pledges as { key: string; parties?: string[]; agreement?: string }[];
  return [
    ...missing(leaves(collected.meta, 'meta'), leaves(exported.collections ?? null, '')),
    ...collected.pledges.flatMap((record) => {
      const pledge = pledges.find(({ key }) => key === slugOf(String(record.id), 110));
      if (!pledge) return [`${record.id}: the whole record`];
      const around = [...among(exported.organisations, pledge.parties ?? []), ...among(exported.agreements, [pledge.agreement ?? ''])];
      return missing(leaves(onlyOnce(record), String(record.id)), [...leaves(pledge as Json, ''), ...leaves(around, '')]);
    }),
  ];
}

/** `municipality` repeats the first of `municipalities`. */
function onlyOnce({ municipality, ...record }: { [name: string]: Json }): Json {
  const named = Array.isArray(record.municipalities) && record.municipalities.length > 0;
  return named ? record : { ...record, municipality: municipality ?? null };
}

function among(records: Json | undefined, keys: string[]): Json[] {
  return ((records ?? []) as { key: string }[]).filter(({ key }) => keys.includes(key));
}

function missing(given: Leaf[], kept: Leaf[]): string[] {
  const left = kept.map(({ value }) => value);
  const longestFirst = given.toSorted((a, b) => b.value.length - a.value.length);
  return longestFirst.flatMap(({ path, value }) => {
    const exact = left.indexOf(value);
    const at = exact >= 0 ? exact : left.findIndex((text) => text === time(value) || (!/^[\d.]{1,3}$/.test(value) && text.includes(value)));
    if (at < 0) return [`${path}: ${value}`];
    if (left[at] === value || left[at] === time(value)) left.splice(at, 1);
    else left[at] = left[at]?.replace(value, '') ?? '';
    return [];
  });
}

/** A stretch of time in the form that the document gives it. */
function time(value: string): string | null {
  const [from, to] = value.split(/--|[–/]/).map((part) => boundsOf(part.trim()));
  return from && to ? `${from.from}/${to.to}` : null;
}

function leaves(value: Json, path: string): Leaf[] {
  if (value === null || typeof value === 'boolean' || vocabulary.test(path)) return [];
  if (typeof value !== 'object') return [{ path, value: byKey.test(path) ? slugOf(String(value)) : String(value).normalize('NFC').trim() }];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`));
}
