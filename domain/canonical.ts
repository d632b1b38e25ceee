import type * as z from 'zod';
import { type PledgeDocument, pledgeDocument } from './document.ts';

/**
 * The value with the keys in the schema's order and everything left out that reading would fill in by itself (nulls, empty lists, defaults).
 * Two values mean the same exactly when their canonical JSON is equal.
 */
export function canonical(schema: z.core.$ZodType, value: unknown): unknown {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  if (value === null || value === undefined) return value;
  if (def.type === 'default' || def.type === 'nullable') return canonical(def.innerType, value);
  if (def.type === 'array') return (value as unknown[]).map((item) => canonical(def.element, item));
  if (def.type !== 'object') return value;
  const result: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(def.shape)) {
    const field = (value as Record<string, unknown>)[name];
    if (field !== undefined && !isDefault(inner, field)) result[name] = canonical(inner, field);
  }
  return result;
}

/** The canonical text of a document: two-space JSON with a final newline, lists of records in order of key. */
export function documentText(document: PledgeDocument): string {
  return `${JSON.stringify(canonical(pledgeDocument, document), null, 2)}\n`;
}

function isDefault(schema: z.core.$ZodType, value: unknown): boolean {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  return def.type === 'default' && JSON.stringify(def.defaultValue) === JSON.stringify(value);
}
