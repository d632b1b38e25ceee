import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from './en.ts';
import sv from './sv.ts';

type Json = string | Json[] | { [name: string]: Json };

const known = new Set(keysOf(sv));
const sources = globSync('{app,components}/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'));
const literal = /\b(?:t|translate)\(\s*((?:'[^']*'|[^'`()]*\?\s*'[^']*'\s*:\s*'[^']*'))/g;
const pattern = /\b(?:t|translate)\(\s*`([^`]*)`/g;

test('both languages say the same things', () => {
  expect(keysOf(en).filter((key) => !known.has(key))).toEqual([]);
  expect(keysOf(sv).filter((key) => !new Set(keysOf(en)).has(key))).toEqual([]);
});

test('nothing is left unsaid, but the unit that English has no word for', () => {
  const unsaid = (language: Json) => keysOf(language).filter((key) => textAt(language, key).trim() === '');
  expect([unsaid(sv), unsaid(en)]).toEqual([[], ['unit.st']]);
});

describe('what the pages ask for is there', () => {
  const asked = sources.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const names = [...code.matchAll(literal)].flatMap(([, found = '']) => [...found.matchAll(/'([^']*)'/g)].map(([, key = '']) => key));
    return names.filter((key) => key.includes('.')).map((key) => ({ file, key }));
  });
  const begun = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, text = '']) => ({ file, start: text.split('${')[0] ?? '' })),
  );

  test('by its whole key', () => {
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter(({ key }) => !known.has(key)).map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });

  test('by how its key begins', () => {
    expect(begun.length).toBeGreaterThan(20);
    expect(begun.filter(({ start }) => ![...known].some((key) => key.startsWith(start))).map(({ file, start }) => `${file}: ${start}…`)).toEqual([]);
  });
});

function keysOf(json: Json, path = ''): string[] {
  if (typeof json === 'string') return [path];
  return Object.entries(json).flatMap(([name, inner]) => keysOf(inner, path ? `${path}.${name}` : name));
}

function textAt(json: Json, key: string): string {
  const found = key
    .split('.')
    .reduce<Json | undefined>((at, name) => (at === undefined || typeof at === 'string' ? undefined : (at as { [name: string]: Json })[name]), json);
  return typeof found === 'string' ? found : '';
}
