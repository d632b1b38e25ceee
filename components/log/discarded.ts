import { get, update } from 'idb-keyval';
import type { Entry } from './send-entry.ts';

/** Longer than a tab stays open with something that another has thrown away. */
const keptMs = 90 * 86_400_000;
const name = 'discarded';
/** For a device that can't keep anything: then it holds for this page alone. */
const here = new Set<string>();

/** Its owner doesn't want it sent after all: no tab of this device sends it from now on. */
export async function discardEntry({ key }: Pick<Entry, 'key'>): Promise<void> {
  here.add(key);
  const now = Date.now();
  await update<Record<string, number>>(name, (before = {}) => ({
    ...Object.fromEntries(Object.entries(before).filter(([, at]) => now - at < keptMs)),
    [key]: now,
  })).catch(() => undefined);
}

/** The keys of what was thrown away on this device, in whichever tab. */
export async function discardedKeys(): Promise<Set<string>> {
  const kept = await get<Record<string, number>>(name).catch(() => undefined);
  return new Set([...here, ...Object.keys(kept ?? {})]);
}
