import { createHash } from 'node:crypto';
import { eq, isNotNull, sql } from 'drizzle-orm';
import { openPublic } from '#db/public/connect.ts';
import { pledges, reports } from '#db/public/schema.ts';
import type { WorkingStore } from '#db/working/connect.ts';
import { event } from '#db/working/schema/event.ts';
import { pledge } from '#db/working/schema/pledge.ts';
import { report } from '#db/working/schema/report.ts';
import { readReport, reportText } from '#domain/report-content.ts';

/** `noted`: the hash in the event of the freezing; undefined where events aren't kept. */
type Kept = { store: string; name: string; content: string | null; hash: string | null; noted?: string | null };

/**
 * Counts the hash of every frozen report anew, in the working store and in the public one at `publicPath`. Answers with how many were looked at and with a line for each that isn't as it
 * was frozen. A public one without content (something in it is taken down) has nothing to count.
 */
export function verifyReports(store: WorkingStore, publicPath?: string): { looked: number; faults: string[] } {
  const all = [...frozenIn(store), ...publicIn(publicPath)];
  const hashes = new Map(all.flatMap(({ store: where, name, hash }) => (where === 'working.db' ? [[name, hash] as const] : [])));
  return {
    looked: all.length,
    faults: all.flatMap((one) => {
      const why = faultOf(one) ?? (hashes.get(one.name) !== one.hash ? 'its hash isn’t the one in working.db' : null);
      return why ? [`${one.store}: ${one.name} isn’t as it was frozen: ${why}.`] : [];
    }),
  };
}

function faultOf({ store, content, hash, noted }: Kept): string | null {
  if (noted !== undefined && noted !== hash) return 'its hash isn’t the one that was noted when it was frozen';
  if (content === null) return store === 'public.db' ? null : 'its content is gone';
  const counted = createHash('sha256').update(content, 'utf8').digest('hex');
  if (counted !== hash) return `the hash of its content is ${counted}, not ${hash}`;
  try {
    return reportText(readReport(content)) === content ? null : 'its content isn’t in the one form that reports are written in';
  } catch {
    return 'its content can’t be read';
  }
}

function frozenIn({ read }: WorkingStore): Kept[] {
  const keys = new Map(
    read
      .select({ id: pledge.id, key: pledge.key })
      .from(pledge)
      .all()
      .map(({ id, key }) => [id, key]),
  );
  const noted = new Map(
    read
      .select({ report: event.subject, hash: sql<string | null>`${event.after} ->> 'hash'` })
      .from(event)
      .where(eq(event.what, 'report.frozen'))
      .all()
      .map(({ report: id, hash }) => [id, hash]),
  );
  return read
    .select()
    .from(report)
    .where(isNotNull(report.frozenAt))
    .all()
    .map((row) => ({
      store: 'working.db',
      name: nameOf(keys.get(row.pledgeId), row.number, row.edition),
      content: row.content,
      hash: row.hash,
      noted: noted.get(row.id) ?? null,
    }));
}

function publicIn(path?: string): Kept[] {
  const store = openPublic(path);
  try {
    const keys = new Map(
      store
        .select({ id: pledges.id, key: pledges.key })
        .from(pledges)
        .all()
        .map(({ id, key }) => [id, key]),
    );
    const rows = store.select().from(reports).all();
    return rows.map((row) => ({ store: 'public.db', name: nameOf(keys.get(row.pledge), row.number, row.edition), content: row.content, hash: row.hash }));
  } finally {
    store.$client.close();
  }
}

function nameOf(pledgeKey: string | undefined, number: number | null, edition: number | null): string {
  return `report ${number}, version ${edition}, of ${pledgeKey ?? 'a pledge that is gone'}`;
}
