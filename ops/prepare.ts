import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationFault } from '#db/migrate.ts';
import { openPublicForWriting } from '#db/public/connect.ts';
import { StoreUnavailable } from '#db/public/file.ts';
import { openWorkingStore, StoreFault, type WorkingStore } from '#db/working/connect.ts';
import { makeExampleAccounts } from '#db/working/mutations/example-accounts.ts';
import { listExampleAccounts } from '#db/working/queries/example-accounts.ts';
import { signInSecret } from '#db/working/sign-in/secret.ts';
import { exampleAccounts } from '../examples/accounts.ts';
import { askInvented } from './ask-invented.ts';
import { importFiles } from './import.ts';
import { loadInvented } from './load-invented.ts';
import { migrateStores } from './migrate.ts';
import { publishAll } from './publish.ts';
import { command, Stop, step } from './step.mjs';

const root = join(import.meta.dirname, '..');

/**
 * Makes the stores ready to be served: creates and migrates them, loads the examples into a data folder that was empty, lets Exempelkommun live until
 * today, with an account for each role, and publishes; without Exempelkommun when EXAMPLES=off. Does nothing that is already done, so the server runs it
 * at start and every hour.
 */
export async function prepare(dataDir: string, now: Date): Promise<void> {
  const isNew = !existsSync(join(dataDir, 'working.db'));
  await step('Migrating the databases', () => {
    openPublicForWriting(now, join(dataDir, 'public.db')).$client.close();
    return migrateStores(dataDir, now);
  });
  const store = openWorkingStore(dataDir);
  try {
    if (isNew) await step('Loading the collected pledges', () => loadCollected(store, now));
    if (process.env.EXAMPLES !== 'off') {
      await step('Bringing Exempelkommun up to today', () => loadInvented(store, now, isNew));
      await step(
        'Making its example accounts',
        async () => `${await makeExampleAccounts(store, Object.values(exampleAccounts), signInSecret(store), now)} new`,
      );
      await step('Asking what its council asks', () => askInvented(store, now));
      tellOfExamples(store);
    }
    await step('Publishing', () => `${publishAll(store, now).length} changed`);
  } finally {
    store.close();
  }
}

function loadCollected(store: WorkingStore, now: Date): string {
  const { summary, faults } = importFiles(
    store,
    globSync('examples/*.json', { cwd: root })
      .sort()
      .map((file) => join(root, file)),
    now,
  );
  if (faults.length > 0) throw new Stop(faults.join('\n'));
  return summary;
}

/** Says on whom anybody can act who knows the published password. */
function tellOfExamples({ read }: WorkingStore): void {
  const count = listExampleAccounts(read).length;
  if (count > 0)
    console.log(`${count} example accounts can sign in at /arbete and reach nothing but Exempelkommun (see README.md; EXAMPLES=off keeps them out)`);
}

if (import.meta.main) {
  await command(async () => {
    try {
      await prepare(process.env.DATA_DIR ?? 'data', new Date());
    } catch (fault) {
      throw fault instanceof StoreFault || fault instanceof StoreUnavailable || fault instanceof MigrationFault ? new Stop(fault.message) : fault;
    }
  });
}
