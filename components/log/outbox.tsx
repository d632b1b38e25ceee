'use client';
import { type Mutation, MutationCache, onlineManager, QueryClient, useQueryClient } from '@tanstack/react-query';
import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import { type ReactNode, useState } from 'react';
import { entryStore } from './entry-store.ts';
import { type Entry, type Outcome, sendEntry } from './send-entry.ts';

/** Of everything in the outbox, whatever it does; devices keep entries under this name. */
const name = ['activity.log'];
const longestPause = 30_000;

/**
 * What is logged while the line is bad is kept on the device, sent when the line is back and sent once. Around every signed-in page, so that whichever is
 * opened next sends what waits. What is stored or thrown away is forgotten; what was refused stays until its owner has done something about it.
 */
export function Outbox({ person, children }: { person: string; children: ReactNode }) {
  const [{ client, persistOptions }] = useState(() => open(person));
  return (
    <PersistQueryClientProvider client={client} persistOptions={persistOptions} onSuccess={() => resume(client)}>
      {children}
    </PersistQueryClientProvider>
  );
}

/**
 * Takes an entry into the outbox. Answers what became of it, or `waits` as soon as it turns out that it can't be sent at once. What is stored or refused
 * while somebody waits for it is theirs to tell of, and leaves the outbox.
 */
export function useSend(): (entry: Entry) => Promise<Outcome | { became: 'waits' }> {
  const client = useQueryClient();
  return (entry) => {
    const mutation = client.getMutationCache().build<Outcome, Error, Entry, unknown>(client, client.defaultMutationOptions({ mutationKey: name }));
    const sent = mutation.execute(entry);
    return new Promise((resolve) => {
      let isWaitedFor = true;
      const waits = () => {
        isWaitedFor = false;
        stop();
        resolve({ became: 'waits' });
      };
      const timer = setTimeout(waits, patience);
      const unsubscribe = client.getMutationCache().subscribe(() => (mutation.state.isPaused || mutation.state.failureCount > 0) && waits());
      const stop = () => {
        clearTimeout(timer);
        unsubscribe();
      };
      sent.then((outcome) => {
        if (isWaitedFor && outcome.became !== 'signedOut') client.getMutationCache().remove(mutation as unknown as Mutation);
        stop();
        resolve(outcome);
      }, waits);
      if (mutation.state.isPaused) waits();
    });
  };
}

/** How long somebody is made to wait for an answer before they may go on, in milliseconds. */
const patience = 4000;

function open(person: string) {
  const client = new QueryClient({ mutationCache: new MutationCache() });
  client.setMutationDefaults(name, {
    mutationFn: (entry: Entry) => sendEntry(entry, person),
    retry: true,
    retryDelay: (failures) => Math.min(1000 * 2 ** failures, longestPause),
    gcTime: Number.POSITIVE_INFINITY,
  });
  if (typeof navigator !== 'undefined') onlineManager.setOnline(navigator.onLine);
  const shouldDehydrateMutation = ({ state }: { state: { status: string; data?: unknown } }) =>
    state.status === 'pending' || !['stored', 'discarded'].includes((state.data as Outcome | undefined)?.became ?? '');
  const persistOptions = {
    persister: entryStore(person),
    maxAge: Number.POSITIVE_INFINITY,
    dehydrateOptions: { shouldDehydrateMutation, shouldDehydrateQuery: () => false },
  };
  return { client, persistOptions };
}

/** What was under way when the page was closed goes on, and what met a closed door tries it again: somebody has signed in since. */
async function resume(client: QueryClient): Promise<void> {
  const cache = client.getMutationCache();
  for (const mutation of cache.getAll()) {
    const isShutOut = (mutation.state.data as Outcome | undefined)?.became === 'signedOut';
    if (mutation.state.status === 'pending') void mutation.continue().catch(() => undefined);
    else if (isShutOut) void mutation.execute(mutation.state.variables).catch(() => undefined);
  }
}
