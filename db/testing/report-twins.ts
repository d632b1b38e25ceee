import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { addDays, stockholmDay } from '#domain/calendar.ts';
import type { WorkingStore } from '../working/connect.ts';
import { pledge } from '../working/schema/pledge.ts';
import { memberOf } from '../working/testing/people.ts';
import { draftReport, plainReport } from '../working/testing/reports.ts';
import { noon } from '../working/testing/store.ts';

/** Reports that nobody outside may know of: drafts, and frozen ones until a later day. */
export const secretReports = fc.array(fc.record({ isFrozen: fc.boolean(), days: fc.integer({ min: 1, max: 90 }), nr: fc.nat(99) }), { maxLength: 3 });

/** A report that anyone can read. */
export function reportOpenly(store: WorkingStore): void {
  plainReport(store, memberOf(store, 'prov', 'coordinator'), noon, pledgeIn(store), { summary: 'Öppen rapport' });
}

/** Those that nobody can, in an order that they could come out in. */
export function reportSecretly(store: WorkingStore, reports: typeof secretReports extends fc.Arbitrary<infer All> ? All : never): void {
  const coordinator = memberOf(store, 'polis', 'coordinator');
  for (const { isFrozen, days, nr } of [...reports].sort((a, b) => a.days - b.days)) {
    const given = { summary: `Hemlig rapport ${nr}`, embargoUntil: addDays(stockholmDay(noon), days), caseNumber: 'Hemligt ärende' };
    (isFrozen ? plainReport : draftReport)(store, coordinator, noon, pledgeIn(store), given);
  }
}

function pledgeIn({ read }: WorkingStore): string {
  return read.select({ id: pledge.id }).from(pledge).where(eq(pledge.key, 'prov-2026')).get()?.id ?? '';
}
