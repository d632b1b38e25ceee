import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationFault } from '#db/migrate.ts';
import { openPublicForWriting } from '#db/public/connect.ts';
import { StoreUnavailable } from '#db/public/file.ts';
import { openWorkingStore, StoreFault, type WorkingStore } from '#db/working/connect.ts';
import { makeExampleAccounts } from '#db/working/mutations/example-accounts.ts';
import { importDocument } from '#db/working/mutations/import-document.ts';
import { readDocument } from '#db/working/queries/document.ts';
import { signInSecret } from '#db/working/sign-in/secret.ts';
import { operator } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { exampleAccounts } from '../examples/accounts.ts';
import { exempelkommun } from '../examples/exempelkommun.ts';
import { importFiles } from './import.ts';
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

/** Only where it belongs: in a new data folder, or where it is already. */
function loadInvented(store: WorkingStore, now: Date, isNew: boolean): string {
  const invented = exempelkommun(stockholmDay(now));
  const known = new Set(readDocument(store.read).organisations.map(({ key }) => key));
  if (!isNew && !invented.collections.some(({ municipality }) => municipality && known.has(municipality))) return 'not in this data folder';
  const outcomes = importDocument(store, operator, now, invented);
  const refused = outcomes.flatMap((one) => ('refused' in one ? [`${one.noun} "${one.key}": ${one.refused}`] : []));
  if (refused.length > 0) throw new Stop(refused.join('\n'));
  return `${outcomes.filter((one) => 'outcome' in one && one.outcome !== 'unchanged').length} changed`;
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
