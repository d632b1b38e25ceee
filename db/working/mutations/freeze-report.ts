import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { type Day, stockholmDay } from '#domain/calendar.ts';
import { rowId, seenVersion } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { earliestRelease } from '#domain/report.ts';
import { type ReportContent, readReport, reportText } from '#domain/report-content.ts';
import { suspicionsIn } from '#domain/suspicion.ts';
import type { WorkingReader } from '../connect.ts';
import { frozenOf } from '../queries/frozen-reports.ts';
import { type DraftReport, draftOf } from '../queries/reports.ts';
import { readLetThrough } from '../queries/text-decisions.ts';
import { reportSubject } from '../report-subject.ts';
import { report } from '../schema/report.ts';
import { refuseStale, type Verb, verb } from '../verb.ts';

/** Says what a report of a draft would be now, from the public store alone; null of a pledge that nobody may know of. `app/report` has it: it takes words. */
export type Compose = (draft: DraftReport) => ReportContent | null;

/** `hash`: of the content that the page showed. */
export const frozenReport = z.strictObject({ report: rowId, version: seenVersion, hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** SHA-256 of a content's bytes. */
export function hashOfReport(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex');
}

/**
 * Freezes a report as its page showed it: with number, version and hash, for ever. Refused where something that a person wrote must be looked at first, and
 * where it would be public before one with a lower number. Freezing what is frozen changes nothing.
 */
export function freezeReport(compose: Compose): Verb<{ report: string }> {
  return verb('report.freeze', frozenReport, {
    subject: (db, input, now) => reportSubject(db, input.report, now),
    work: (tx, { input, now }) => {
      const today = stockholmDay(now);
      const row = tx.select().from(report).where(eq(report.id, input.report)).get();
      if (!row) throw new Refusal('unknown', 'unknown');
      const result = { report: row.id };
      if (row.frozenAt !== null && row.hash === input.hash) return { result, happened: null };
      if (row.frozenAt !== null) throw new Refusal('unfit', 'frozenAlready');
      refuseStale(row, input.version, null);
      if (row.summary === '') throw new Refusal('unfit', 'summaryMissing');
      refuseHeld(tx, row);
      refuseEarly(tx, row, today);
      const draft = draftOf(tx, row, today);
      const composed = draft && compose(draft);
      if (!draft || !composed) throw new Refusal('unfit', 'notSignedYet');
      const content = reportText(composed);
      const hash = hashOfReport(content);
      readReport(content);
      if (hash !== input.hash) throw new Refusal('conflict', 'reportChanged');
      const { number, edition } = composed;
      tx.update(report)
        .set({ content, hash, number, edition, frozenAt: now.toISOString(), version: row.version + 1 })
        .where(eq(report.id, row.id))
        .run();
      return { result, happened: { what: 'report.frozen', subject: row.id, before: null, after: { number, edition, hash } } };
    },
  });
}

/** A text that looks as if it could point at a person stops the freezing until somebody has let it through. */
function refuseHeld(db: WorkingReader, row: typeof report.$inferSelect): void {
  const isAllowed = readLetThrough(db)(draftOf(db, row, '')?.pledge ?? '');
  const written = [row.summary, row.proposal, row.caseNumber, row.paragraph].flatMap((text) => text ?? []);
  if (written.some((text) => suspicionsIn(text).length > 0 && !isAllowed(text))) throw new Refusal('unfit', 'reportHeld');
}

function refuseEarly(db: WorkingReader, { pledgeId, embargoUntil }: typeof report.$inferSelect, today: Day): void {
  const released = embargoUntil !== null && embargoUntil > today ? embargoUntil : today;
  const earliest = earliestRelease(frozenOf(db, pledgeId), today);
  if (released < earliest) throw new Refusal('unfit', 'releasedTooEarly', { values: { on: { date: earliest } }, field: 'embargoUntil' });
}
