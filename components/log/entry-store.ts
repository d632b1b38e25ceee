import type { PersistedClient, Persister } from '@tanstack/react-query-persist-client';
import { del, get, update } from 'idb-keyval';
import { discardedKeys } from './discarded.ts';

type Kept = PersistedClient['clientState']['mutations'][number];

/**
 * What waits, on this device, under the name of whose it is. Several tabs keep theirs together: each writes what it knows of and leaves the others' alone,
 * so that none takes away what another still has to send. A device that can't keep anything loses nothing but what is left when the page is closed.
 */
export function entryStore(person: string): Persister {
  const name = `waiting-${person}`;
  const known = new Set<string>();
  return {
    persistClient: (client) =>
      quietly(() =>
        update<PersistedClient>(name, (before) => {
          const own = client.clientState.mutations;
          for (const one of own) known.add(keyOf(one));
          const others = (before?.clientState.mutations ?? []).filter((one) => !known.has(keyOf(one)));
          return { ...client, clientState: { queries: [], mutations: [...others, ...own] } };
        }),
      ),
    restoreClient: async () => {
      const kept = await get<PersistedClient>(name).catch(() => undefined);
      const discarded = await discardedKeys();
      for (const one of kept?.clientState.mutations ?? []) known.add(keyOf(one));
      return kept && { ...kept, clientState: { queries: [], mutations: kept.clientState.mutations.filter((one) => !discarded.has(keyOf(one))) } };
    },
    removeClient: () => quietly(() => del(name)),
  };
}

function keyOf({ state }: Kept): string {
  return String((state.variables as { key?: string } | undefined)?.key);
}

async function quietly(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}
