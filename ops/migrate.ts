import { migrateWorkingStore } from '#db/working/connect.ts';

/** Takes the missing steps of the working store; answers with a line that says which. */
export function migrateStores(dataDir: string, now: Date): string {
  const taken = migrateWorkingStore(dataDir, now);
  return taken.length === 0 ? 'working.db: nothing to do' : `working.db: took ${taken.join(', ')}`;
}
