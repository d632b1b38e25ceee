import type * as z from 'zod';

/** One thing that is wrong in a file. `record` is null when it is the file as a whole, `path` empty when it is the record as a whole. */
export type Fault = { file: string; record: string | null; path: readonly PropertyKey[]; message: string };

/** `FILE: pledge "KEY": focusAreas[0].title: is empty; correct it in the file` */
export function faultLine({ file, record, path, message }: Fault): string {
  return [file, record, written(path), message]
    .filter(Boolean)
    .join(': ')
    .replace(/[\r\n]+/g, ' ');
}

/** What Zod found, each with what is wrong and what to do. */
export function faultsFrom(error: z.ZodError, file: string, record: string | null, within: PropertyKey[] = []): Fault[] {
  return error.issues.flatMap((issue) => {
    const path = [...within, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ file, record, path: [...path, key], message: 'isn’t a field of this format; remove it or correct its spelling' }));
    }
    return [{ file, record, path, message: sentence(issue) }];
  });
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing; add it';
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return `is ${kindOf(issue.input)} but should be ${expectations[issue.expected] ?? issue.expected}; correct it in the file`;
  if (issue.code === 'invalid_value') return `${JSON.stringify(issue.input)} isn’t one of ${issue.values.map(String).join(', ')}; choose one of them`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `is a list with fewer than ${issue.minimum}; add what is missing`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) return `is too small (at least ${issue.minimum}); correct it in the file`;
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) return `is too large (at most ${issue.maximum}); correct it in the file`;
  return `${issue.message}; correct it in the file`;
}

/** The path without places in lists that the file itself doesn't have (one target may stand without its list). */
export function pathIn(given: unknown, path: readonly PropertyKey[]): PropertyKey[] {
  const [part, ...rest] = path;
  if (part === undefined) return [];
  if (typeof part === 'number' && !Array.isArray(given)) return pathIn(given, rest);
  const inner = given !== null && typeof given === 'object' ? (given as Record<PropertyKey, unknown>)[part] : undefined;
  return [part, ...pathIn(inner, rest)];
}

const expectations: Record<string, string> = {
  string: 'text',
  object: 'an object',
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'an object' : typeof input === 'string' ? 'text' : `the ${typeof input} ${String(input).slice(0, 40)}`;
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
