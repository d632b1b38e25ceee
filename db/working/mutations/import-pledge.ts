import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { rowId } from '#domain/given.ts';
import { importOutcomes } from '#domain/import-plan.ts';
import { Refusal } from '#domain/refusal.ts';
import { promisedIn } from '#domain/revision.ts';
import type { WorkingReader } from '../connect.ts';
import { lookAtImport } from '../import-document.ts';
import { storePledge } from '../pledge-text.ts';
import { readPledge } from '../queries/document.ts';
import { organisation } from '../schema/organisation.ts';
import { pledge } from '../schema/pledge.ts';
import { organisationSubject } from '../subject.ts';
import { verb } from '../verb.ts';

/** The size of a file that can be taken in, in bytes. */
export const maxImportBytes = 4_500_000;

const choice = z
  .string()
  .regex(/^\S+ \S+ [0-9a-f]{64}$/, { error: 'isn’t an id' })
  .transform((value) => {
    const [key = '', outcome = '', seen = ''] = value.split(' ');
    return { key, outcome, seen };
  })
  .pipe(z.strictObject({ key: z.string().max(120), outcome: z.enum(importOutcomes), seen: z.string() }));

/** A file's text, and which of its pledges to take in: its key, what that was said to become, and the fingerprint of what was shown. */
export const importedPledge = z.strictObject({ organisation: rowId, document: z.string().max(maxImportBytes), choice });

/** Takes in one pledge of a file, as the dry run showed it. If it would become something else by now nothing is stored. Told of it are the text and how much was added. */
export const importPledge = verb('document.import', importedPledge, {
  subject: (db, { organisation: id, choice: { key } }) => {
    const own = organisationSubject(db, id);
    return own && { ...own, pledge: key };
  },
  work: (tx, { input: { organisation: id, document, choice: chosen }, now }) => {
    const look = lookAtImport(tx, organisationOf(tx, id), document, now);
    const found = look.wrong === null ? look.records.find(({ key }) => key === chosen.key) : undefined;
    if (!found?.pledge || !('plan' in found) || found.seen !== chosen.seen || found.plan.outcome !== chosen.outcome)
      throw new Refusal('conflict', 'importNotAsShown');
    const { outcome, after, added } = found.plan;
    if (outcome === 'unchanged') throw new Refusal('unfit', 'importNothingNew');
    const before = readPledge(tx, after.key)?.pledge ?? null;
    storePledge(tx, after);
    const row = tx.select().from(pledge).where(eq(pledge.key, after.key)).get();
    if (!row) throw new Refusal('unknown', 'unknown');
    tx.update(pledge)
      .set({ version: row.version + 1 })
      .where(eq(pledge.id, row.id))
      .run();
    return {
      result: { pledge: row.id, isDraft: row.state === 'draft' },
      happened: {
        what: before ? 'pledge.changed' : 'pledge.imported',
        subject: row.id,
        before: before && promisedIn(before),
        after: { ...promisedIn(after), added },
      },
    };
  },
});

function organisationOf(db: WorkingReader, id: string) {
  const found = db.select().from(organisation).where(eq(organisation.id, id)).get();
  if (!found) throw new Refusal('unknown', 'unknown');
  const { key, type, name, example } = found;
  return { id, key, type, name, example };
}
