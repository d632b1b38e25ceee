import { and, eq, isNull } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { type HeldNoun, type HeldText, heldTexts } from '#domain/held-text.ts';
import { isPermitted, permittedActor } from '#domain/permission.ts';
import { shownNow } from '../../shown-now.ts';
import type { WorkingReader } from '../connect.ts';
import { isRecorded, recorderOf } from '../recorder.ts';
import { report } from '../schema/report.ts';
import { ownersAmong, ownersOfRow, partiesOf, pledgeSubject, responsibleOf } from '../subject.ts';
import { listDecisionsOf } from './decisions.ts';
import { readPledge } from './document.ts';
import { listHeldShared } from './held-shared.ts';
import { listOwnPledges } from './own-pledges.ts';
import { listQuestionsOf } from './questions.ts';
import { listAdopted } from './revisions.ts';
import { decidedOn, textHash } from './text-decisions.ts';

/**
 * A text that nobody outside reads before a person has decided, and the row that it stands in (`subject`). `isRefused`: somebody decided that it isn't to be
 * shown.
 */
export type WaitingText = Pick<HeldText, 'text' | 'suspicions'> & {
  hash: string;
  noun: HeldNoun;
  subject: string;
  commitmentId: string | null;
  isRefused: boolean;
};

/** The texts that wait for somebody: those that their own organisation wrote, or nobody in particular, in its pledges and in what pledges share. */
export function listHeldTexts(db: WorkingReader, who: Who, now: Date): WaitingText[] {
  const deciding = who.memberships.flatMap(({ role, organisation }) => (isPermitted('text.decide', role, 'own') ? organisation.id : []));
  const inPledges = listOwnPledges(db, who).flatMap(({ id, key, state }) => {
    const subject = state === 'signed' ? pledgeSubject(db, id, now) : null;
    const actor = subject && permittedActor(who, 'text.decide', subject.relationOf);
    return actor?.organisation ? heldInPledge(db, { id, key }, actor.organisation, now) : [];
  });
  return [...inPledges, ...listHeldShared(db, deciding)];
}

/** What is let out of questions and answers, and who wrote it: a question is every party's to let through. */
function askedTexts(db: WorkingReader, pledge: string) {
  return listQuestionsOf(db, pledge)
    .filter(({ releasedOn }) => releasedOn !== null)
    .flatMap(({ text, caseNumber, answers }) => [
      { by: 'joint', text, caseNumber },
      ...answers.filter(({ releasedOn }) => releasedOn !== null).map((one) => ({ by: responsibleOf(one.by.type), text: one.text })),
    ]);
}

/** What somebody has written in reports that aren't frozen, which stops the freezing: any of the pledge's parties may let it through. */
function reportTexts(db: WorkingReader, pledge: string) {
  const { summary, proposal, caseNumber, paragraph } = report;
  const drafts = and(eq(report.pledgeId, pledge), isNull(report.frozenAt));
  const rows = db.select({ summary, proposal, caseNumber, paragraph }).from(report).where(drafts).all();
  return rows.map((row) => ({ by: 'joint', ...row }));
}

/** What is said of decisions: any of the pledge's parties may let it through. */
function decisionTexts(db: WorkingReader, pledge: string) {
  return listDecisionsOf(db, pledge)
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .map(({ text, paragraph, caseNumber }) => ({ by: 'joint', text, paragraph, caseNumber }));
}

/** Those of one pledge that an organisation decides about. */
export function heldInPledge(db: WorkingReader, { id, key }: { id: string; key: string }, organisation: string, now: Date): WaitingText[] {
  const found = readPledge(db, key);
  if (!found) return [];
  const decided = decidedOn(db);
  const parties = partiesOf(db, id);
  const texts = [
    ...heldTexts(shownNow(db, now, { withHeld: true })(found)),
    ...heldTexts(listAdopted(db, id)),
    ...heldTexts(askedTexts(db, id)),
    ...heldTexts(reportTexts(db, id)),
    ...heldTexts(decisionTexts(db, id)),
  ];
  const own = texts.filter((one) => ownersOf(one).includes(organisation));
  const hashed = new Map(own.map((one) => [textHash({ noun: 'pledge', key }, one.text), one]));
  return [...hashed].flatMap(([hash, { text, suspicions, commitment }]) => {
    const isAllowed = decided.get(hash);
    const commitmentId = commitment && (found.ids.get(`commitment/${commitment}`) ?? null);
    return isAllowed ? [] : [{ text, suspicions, hash, noun: 'pledge' as const, subject: id, commitmentId, isRefused: isAllowed === false }];
  });

  function ownersOf({ by, row }: HeldText): string[] {
    const noun = row?.split('/')[0] ?? '';
    const rowId = row && found?.ids.get(row);
    if (!rowId || !isRecorded(noun)) return ownersAmong(parties, by ?? 'joint');
    if (by !== null) return ownersOfRow(db, parties, noun, { id: rowId, by });
    const recorder = recorderOf(db, noun, rowId);
    const all = parties.map((party) => party.id);
    return recorder !== null && all.includes(recorder) ? [recorder] : all;
  }
}
