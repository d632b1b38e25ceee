import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import { comparators } from '#domain/quantity.ts';

const page = readFileSync(new URL('./document-format.md', import.meta.url), 'utf8');

/** Lists that have a section of their own. */
const sections = [...page.matchAll(/^### .*\(`(\w+)`\)$/gm)].map(([, name]) => name as string);

type Schema = {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  enum?: string[];
};
type Field = { section: string; path: string; required: boolean; choices: string[] };

const fields = fieldsOf('document', z.toJSONSchema(pledgeDocument, { io: 'input', unrepresentable: 'any' }) as Schema);

test('names every field of every record, and no other', () => {
  expect(rows().map(nameOf).sort()).toEqual([...new Set(fields.map(nameOf))].sort());
});

test('says which fields are required', () => {
  const required = (all: { section: string; path: string; required: boolean }[]) => [...new Set(all.filter((one) => one.required).map(nameOf))].sort();
  expect(required(rows())).toEqual(required(fields));
});

test('names every choice', () => {
  const holds = new Map(rows().map((row) => [nameOf(row), row.holds]));
  for (const field of fields) {
    const { choices } = field;
    const said = holds.get(nameOf(field)) ?? '';
    const isComparator = choices.join() === comparators.join();
    expect(isComparator ? [said.includes('comparator')] : choices.map((choice) => said.includes(`\`${choice}\``)), nameOf(field)).not.toContain(false);
  }
  expect(comparators.filter((one) => !page.includes(`\`${one}\``))).toEqual([]);
  expect(page).toContain(`always \`${documentFormat}\``);
  expect(page).toContain(`always \`${documentVersion}\``);
});

test('the example is a document', () => {
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(pledgeDocument.safeParse(JSON.parse(example)).error?.issues).toBeUndefined();
});

function nameOf({ section, path }: { section: string; path: string }): string {
  return `${section} ${path}`;
}

function rows() {
  return page.split(/^### /m).flatMap((part) => {
    const section = /^.*\(`(\w+)`\)/.exec(part)?.[1];
    if (!section) return [];
    return [...part.matchAll(/^\| `([^`]+)` \| (yes)? ?\| (.*) \|$/gm)].map(([, path, required, holds]) => ({
      section,
      path: path ?? '',
      required: required === 'yes',
      holds: holds ?? '',
    }));
  });
}

function fieldsOf(section: string, schema: Schema, prefix = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const one = known(property);
    const item = one.items && known(one.items);
    const path = `${prefix}${name}${item ? '[]' : ''}`;
    const own = { section, path, required: schema.required?.includes(name) ?? false, choices: one.enum ?? [] };
    const inner = item ?? one;
    if (!inner.properties) return [own];
    return [own, ...(sections.includes(name) ? fieldsOf(name, inner) : fieldsOf(section, inner, `${path}.`))];
  });
}

/** The schema without its null. */
function known(schema: Schema): Schema {
  const choices = schema.anyOf?.filter(({ type }) => type !== 'null');
  return choices?.length === 1 ? (choices[0] as Schema) : schema;
}
