import { copyFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPublic, openPublicForWriting, type PublicStore } from '#db/public/connect.ts';
import { listActivities, listPledgeActivities } from '#db/public/queries/activities.ts';
import { getCommitment, listCommitments } from '#db/public/queries/commitments.ts';
import { listConcerns, listDialogues, listIndicators } from '#db/public/queries/dialogues.ts';
import { listFigures } from '#db/public/queries/figures.ts';
import { getMunicipality, listMunicipalities } from '#db/public/queries/municipalities.ts';
import { getPledge, listPledges } from '#db/public/queries/pledges.ts';
import { publish } from '#db/publish.ts';
import { openWorkingStore, type WorkingStore } from '#db/working/connect.ts';
import { importDocument } from '#db/working/mutations/import-document.ts';
import { readPledge } from '#db/working/queries/document.ts';
import { operator } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import { importFiles } from '#ops/import.ts';
import { migrateStores } from '#ops/migrate.ts';
import { median } from './page.ts';

const root = join(import.meta.dirname, '..');

/** Milliseconds to read, check and store every collected pledge in an empty working store. */
export function timeOfImport(runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    migrateStores(folder, new Date());
    const store = openWorkingStore(folder);
    const files = globSync('examples/*.json', { cwd: root }).map((file) => join(root, file));
    const time = timed(() => importFiles(store, files, new Date()));
    store.close();
    rmSync(folder, { recursive: true });
    return time;
  });
  return median(times);
}

/** Publishes as a running server does, with connections that stay open. */
export function openPublisher(dataDir: string, key: string): { change(mark: string): { title: string; ms: number }; close(): void } {
  const store = openWorkingStore(dataDir);
  const target = openPublicForWriting(new Date(), join(dataDir, 'public.db'));
  return {
    /** Changes what one commitment is called and publishes its pledge: the new name, and the milliseconds that the publishing took. */
    change(mark) {
      const title = rename(store, key, mark);
      return { title, ms: timed(() => publish(store.read, target, new Date(), { pledge: key })) };
    },
    close() {
      target.$client.close();
      store.close();
    },
  };
}

/** Microseconds of each query that the pages of one pledge ask: the first time after something was published, and asked again. On a copy of the store. */
export function timesOfQueries(dataDir: string, municipality: string, slug: string): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = join(folder, 'public.db');
  copyFileSync(join(dataDir, 'public.db'), path);
  const writer = openPublicForWriting(new Date(), path);
  const store = openPublic(path);
  const pledge = getPledge(store, municipality, slug);
  const commitment = pledge && listCommitments(store, pledge.id)[0];
  if (!pledge || !commitment) throw new Error(`There is no ${municipality}/${slug} in ${dataDir}.`);
  const queries: Record<string, (store: PublicStore) => unknown> = {
    listMunicipalities,
    getMunicipality: (db) => getMunicipality(db, municipality),
    listPledges: (db) => listPledges(db, municipality),
    getPledge: (db) => getPledge(db, municipality, slug),
    listCommitments: (db) => listCommitments(db, pledge.id),
    getCommitment: (db) => getCommitment(db, pledge.id, commitment.slug),
    listFigures: (db) => listFigures(db, pledge.id),
    listActivities: (db) => listActivities(db, commitment.id),
    listPledgeActivities: (db) => listPledgeActivities(db, pledge.id),
    listDialogues: (db) => listDialogues(db, pledge.id),
    listConcerns: (db) => listConcerns(db, pledge.id),
    listIndicators: (db) => listIndicators(db, pledge.id),
  };
  const raiseEdition = writer.$client.prepare('UPDATE edition SET number = number + 1');
  const times = Object.entries(queries).flatMap(([name, query]) => {
    const first = microseconds(
      100,
      () => query(store),
      () => raiseEdition.run(),
    );
    return [[`${name}, first time`, first] as const, [`${name}, again`, microseconds(500, () => query(store))] as const];
  });
  for (const { $client } of [store, writer]) $client.close();
  rmSync(folder, { recursive: true });
  return Object.fromEntries(times);
}

function rename(store: WorkingStore, key: string, mark: string): string {
  const pledge = readPledge(store.read, key)?.pledge;
  const commitment = pledge?.focusAreas[0]?.commitments[0];
  if (!pledge || !commitment) throw new Error(`There is no pledge ${key} with a commitment.`);
  commitment.title = `${commitment.title.replace(/ \(.*\)$/, '')} (${mark})`;
  const document = pledgeDocument.parse({ format: documentFormat, version: documentVersion, pledges: [pledge] });
  const refused = importDocument(store, operator, new Date(), document).find((one) => 'refused' in one);
  if (refused) throw new Error(JSON.stringify(refused));
  return commitment.title;
}

function microseconds(runs: number, work: () => void, before = () => {}): number {
  const times = Array.from({ length: runs * 2 }, () => {
    before();
    return timed(work) * 1000;
  });
  return median(times.slice(runs));
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
