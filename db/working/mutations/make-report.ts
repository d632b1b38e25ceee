import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { day } from '#domain/calendar.ts';
import { givenOrNull, rowId, seenVersion } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { reportBodies } from '#domain/report.ts';
import { text } from '#domain/text.ts';
import { newId } from '../id.ts';
import { reportingSubject, reportSubject } from '../report-subject.ts';
import { report } from '../schema/report.ts';
import { refuseStale, verb } from '../verb.ts';

/** `of`: the frozen report that a new version is made of; then body and meeting are that one's. */
export const madeReport = z.strictObject({
  pledge: rowId,
  body: givenOrNull(z.enum(reportBodies)),
  meetingOn: givenOrNull(day),
  of: givenOrNull(rowId),
});

/** Begins a report to a body and its meeting, or a new version of a frozen one with what was written in that. It says nothing to anyone before it is frozen. */
export const makeReport = verb('report.make', madeReport, {
  subject: (db, { pledge }, now) => reportingSubject(db, pledge, now),
  work: (tx, { actor, input, now }) => {
    const earlier = input.of && tx.select().from(report).where(eq(report.id, input.of)).get();
    if (input.of && (!earlier || earlier.pledgeId !== input.pledge || earlier.frozenAt === null)) throw new Refusal('unfit', 'notItsReport');
    const about = earlier || input;
    if (about.body === null) throw new Refusal('unfit', 'bodyMissing', { field: 'body' });
    if (about.meetingOn === null) throw new Refusal('unfit', 'meetingMissing', { field: 'meetingOn' });
    const { summary = '', proposal = null, caseNumber = null, paragraph = null, number = null } = earlier || {};
    const id = newId();
    const said = { body: about.body, meetingOn: about.meetingOn, summary, proposal, caseNumber, paragraph };
    tx.insert(report)
      .values({ id, pledgeId: input.pledge, number, ...said, madeById: actor.membership ?? '', madeAt: now.toISOString() })
      .run();
    return { result: { report: id }, happened: { what: 'report.made', subject: id, before: null, after: { body: about.body, meetingOn: about.meetingOn } } };
  },
});

export const writtenReport = z.strictObject({
  report: rowId,
  version: seenVersion,
  summary: text(1600).refine((value) => value.split('\n').filter((line) => line.trim()).length <= 8, { error: 'has more than eight lines' }),
  proposal: givenOrNull(text(2000)),
  meetingOn: day,
  embargoUntil: givenOrNull(day),
  caseNumber: givenOrNull(text(60)),
  paragraph: givenOrNull(text(30)),
});

/** What a person writes in a report before it is frozen, and the day until which nobody outside reads it. */
export const writeReport = verb('report.write', writtenReport, {
  subject: (db, input, now) => reportSubject(db, input.report, now),
  work: (tx, { input: { report: id, version, ...said } }) => {
    const row = tx.select().from(report).where(eq(report.id, id)).get();
    if (!row) throw new Refusal('unknown', 'unknown');
    if (row.frozenAt !== null) throw new Refusal('unfit', 'frozenAlready');
    const { summary, proposal, meetingOn, embargoUntil, caseNumber, paragraph } = row;
    const before = { summary, proposal, meetingOn, embargoUntil, caseNumber, paragraph };
    refuseStale(row, version, before);
    tx.update(report)
      .set({ ...said, version: version + 1 })
      .where(eq(report.id, id))
      .run();
    return { result: { report: id }, happened: { what: 'report.written', subject: id, before, after: said } };
  },
});
