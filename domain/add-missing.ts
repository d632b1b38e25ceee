type Item = Record<string, unknown>;

/**
 * What is stored, with what the given has and it lacks: list items by their key (a value over time by its day, others by content), and whole
 * objects where nothing is said (a withdrawal, a feedback). What is stored wins wherever both say something, also where it says that a value is
 * unknown; only what still stands as it was planned, and has become something since, is taken over.
 */
export function addMissing<Value>(stored: Value, given: Value): Value {
  if (Array.isArray(stored) && Array.isArray(given)) return lists(stored, given) as Value;
  if (stored === undefined || (stored === null && isObject(given))) return given;
  if (!isObject(stored) || !isObject(given)) return stored;
  if (becameSince(stored, given)) return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, addMissing(stored[name], value)])) as Value;
}

function lists(stored: unknown[], given: unknown[]): unknown[] {
  const before = new Map(stored.map((item) => [identityOf(item), item]));
  const same = new Map(given.map((item) => [identityOf(item), item]));
  const kept = stored.map((item) => (isKeyed(item) && same.has(identityOf(item)) ? addMissing(item, same.get(identityOf(item))) : item));
  return [...kept, ...given.filter((item) => !before.has(identityOf(item)))];
}

function identityOf(item: unknown): string {
  if (!isObject(item)) return JSON.stringify(item);
  return String(item.key ?? item.asOf ?? JSON.stringify(item));
}

function isKeyed(item: unknown): boolean {
  return isObject(item) && typeof item.key === 'string';
}

/** A planned activity that was done or cancelled on its day, or a row of an action plan of which nobody had said anything. */
function becameSince(stored: Item, given: Item): boolean {
  if (stored.key !== given.key || stored.state === given.state) return false;
  return (stored.state === 'planned' && stored.on === given.on) || (stored.state === 'open' && stored.stateOn === null);
}

function isObject(value: unknown): value is Item {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
