/**
 * A form as a value: `a.b` is a field b in an object a, `list.0.x` an item of a list, a name sent several times a list. The framework's own fields and
 * `idempotencyKey` aren't part of it.
 */
export function fieldsOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || name === 'idempotencyKey') continue;
    const values = form.getAll(name).filter((value) => typeof value === 'string');
    put(fields, name.split('.'), values.length > 1 ? values : values[0]);
  }
  return listed(fields) as Record<string, unknown>;
}

/** What was typed, to be shown again: never a password or a code. */
export function typedIn(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION') && !/password|code|secret/i.test(name));
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]));
}

function put(into: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (name === '__proto__') return;
  if (rest.length === 0) into[name] = value;
  else {
    const inner = Object.hasOwn(into, name) && typeof into[name] === 'object' && into[name] ? (into[name] as Record<string, unknown>) : {};
    into[name] = inner;
    put(inner, rest, value);
  }
}

/** Objects whose names are all numbers are lists, in that order. */
function listed(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, listed(inner)] as const);
  const isList = entries.length > 0 && entries.every(([name]) => /^\d{1,3}$/.test(name));
  return isList ? entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner) : Object.fromEntries(entries);
}
