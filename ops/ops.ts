import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MigrationFault } from '#db/migrate.ts';
import { StoreUnavailable } from '#db/public/file.ts';
import { openWorkingStore, StoreFault, type WorkingStore } from '#db/working/connect.ts';
import { createAdmin, NoAdmin } from './create-admin.ts';
import { exportDocument } from './export.ts';
import { importFiles } from './import.ts';
import { migrateStores } from './migrate.ts';
import { publishAll } from './publish.ts';
import { verifyReports } from './verify.ts';

/** What an operator types: `npm run ops -- import FILE…`. Results go to stdout, faults to stderr; the exit status is 1 when something was wrong. */
const commands: Record<string, { usage: string; run: (words: string[]) => number }> = {
  import: { usage: 'import FILE…', run: runImport },
  export: { usage: 'export [--municipality KEY] [--out FILE]', run: runExport },
  migrate: { usage: 'migrate', run: runMigrate },
  publish: { usage: 'publish', run: runPublish },
  verify: { usage: 'verify', run: runVerify },
  'create-admin': { usage: 'create-admin ORGANISATION E-MAIL NAME', run: runCreateAdmin },
};

const now = new Date();
const dataDir = process.env.DATA_DIR ?? 'data';
const [name = '', ...words] = process.argv.slice(2);
process.exitCode = run(name, words);

function run(command: string, given: string[]): number {
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!known)
    return fault(
      `Say what to do:\n${Object.values(commands)
        .map(({ usage }) => `  npm run ops -- ${usage}`)
        .join('\n')}`,
    );
  try {
    return known.run(given);
  } catch (error) {
    if (error instanceof StoreFault || error instanceof StoreUnavailable || error instanceof MigrationFault || error instanceof NoAdmin)
      return fault(error.message);
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return fault(`${error.message}\nUse: npm run ops -- ${known.usage}`);
    throw error;
  }
}

function runImport(given: string[]): number {
  const { positionals: files } = parseArgs({ args: given, allowPositionals: true });
  if (files.length === 0) return fault('Name at least one file: npm run ops -- import FILE…');
  return withStore((store) => {
    const { summary, faults } = importFiles(store, files, now);
    publishAll(store, now);
    for (const line of faults) fault(line);
    console.log(summary);
    return faults.length > 0 ? 1 : 0;
  });
}

function runExport(given: string[]): number {
  const { values } = parseArgs({ args: given, options: { municipality: { type: 'string' }, out: { type: 'string' } } });
  return withStore((store) => {
    const text = exportDocument(store.read, values.municipality);
    if (text === null) return fault(`There is no municipality "${values.municipality}".`);
    if (values.out) writeFileSync(values.out, text);
    else process.stdout.write(text);
    return 0;
  });
}

function runMigrate(): number {
  console.log(migrateStores(dataDir, now));
  return 0;
}

function runPublish(): number {
  return withStore((store) => {
    const changed = publishAll(store, now);
    console.log(changed.length === 0 ? 'public.db: nothing to do' : `public.db: brought up to date (${changed.join(', ')})`);
    return 0;
  });
}

function runVerify(): number {
  return withStore((store) => {
    const { looked, faults } = verifyReports(store);
    for (const line of faults) fault(line);
    console.log(
      `Looked at ${looked} frozen reports in working.db and public.db: ${faults.length === 0 ? 'all are as they were frozen' : `${faults.length} are not`}`,
    );
    return faults.length > 0 ? 1 : 0;
  });
}

function runCreateAdmin(given: string[]): number {
  const { positionals } = parseArgs({ args: given, allowPositionals: true });
  const [key, email, ...names] = positionals;
  if (!key || !email || names.length === 0) return fault('Say which organisation, and who: npm run ops -- create-admin ORGANISATION E-MAIL NAME');
  return withStore((store) => {
    const origin = process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? '3000'}`;
    const link = createAdmin(store, { key, email, name: names.join(' '), origin }, now);
    console.log(`Hand this link to ${email}. It holds for seven days and can be used once:\n${link}`);
    return 0;
  });
}

function withStore(work: (store: WorkingStore) => number): number {
  const store = openWorkingStore(dataDir);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

function fault(line: string): 1 {
  console.error(line);
  return 1;
}
