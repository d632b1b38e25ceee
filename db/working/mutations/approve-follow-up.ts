import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { type Approval, isAgreed, whyNotApproved } from '#domain/approval.ts';
import { missingLines } from '#domain/follow-up.ts';
import { rowId } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { followUpNow } from '../follow-up.ts';
import { newId } from '../id.ts';
import { approval, followUpVersion } from '../schema/revision.ts';
import { pledgeSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { versionHash } from './approve-pledge.ts';

export const approvedFollowUp = z.strictObject({ pledge: rowId, hash: versionHash });

/**
 * A party's yes to the follow-up as the page showed it. Refused while a commitment lacks a figure, a judgement or a reason for one of its owners (honesty
 * rule 6), with which. When every party has said yes to the same one it is public.
 */
export const approveFollowUp = verb('followUp.approve', approvedFollowUp, {
  subject: (db, input, now) => pledgeSubject(db, input.pledge, now),
  work: (tx, { actor, input, now }) => {
    const { row, lines, commitments, content, number, version, waiting } = followUpNow(tx, input.pledge, now);
    if (lines.length === 0) throw new Refusal('unfit', 'followUpEmpty');
    const missing = new Set(missingLines(lines).map(({ commitment }) => commitment));
    if (missing.size > 0) {
      const titles = commitments.filter(({ key }) => missing.has(key)).map(({ title }) => `”${title}”`);
      throw new Refusal('unfit', 'followUpIncomplete', { values: { count: missing.size, what: titles.join(', ') } });
    }
    const asked: Approval = { organisation: actor.organisation ?? '', person: actor.person ?? '', hash: input.hash };
    const why = whyNotApproved(waiting, asked);
    if (why === 'versionPassed') throw new Refusal('conflict', 'followUpChanged');
    if (why) throw new Refusal('unfit', why);
    const id = version?.id ?? newId();
    const at = now.toISOString();
    if (!version) tx.insert(followUpVersion).values({ id, pledgeId: row.id, number, content, hash: waiting.hash, createdAt: at, adoptedAt: null }).run();
    tx.insert(approval)
      .values({ id: newId(), subjectId: id, hash: waiting.hash, organisationId: asked.organisation, membershipId: actor.membership ?? '', at })
      .run();
    const agreed = isAgreed({ ...waiting, approvals: [...waiting.approvals, asked] });
    if (agreed) tx.update(followUpVersion).set({ adoptedAt: at }).where(eq(followUpVersion.id, id)).run();
    const what = agreed ? 'followUp.adopted' : 'followUp.approved';
    return { result: { pledge: row.id, isPublic: agreed }, happened: { what, subject: row.id, before: null, after: { number, hash: waiting.hash } } };
  },
});
