import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { givenOrNull, rowId } from '#domain/given.ts';
import { heldNouns } from '#domain/held-text.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { newId } from '../id.ts';
import { listHeldShared } from '../queries/held-shared.ts';
import { heldInPledge } from '../queries/held-texts.ts';
import { pledge } from '../schema/pledge.ts';
import { textDecision } from '../schema/release.ts';
import { heldSubject } from '../shared-subject.ts';
import { verb } from '../verb.ts';

export const decidedText = z.strictObject({
  noun: z.enum(heldNouns),
  subject: rowId,
  hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'isn’t a text' }),
  decision: z.enum(['show', 'hide']),
  reason: givenOrNull(text(500)),
});

/** Decides whether a text that could point at a person may be read by anyone. It is for the organisation that wrote it, and of what pledges share for any that it is of; a text that has changed since is another one. */
export const decideText = verb('text.decide', decidedText, {
  subject: (db, { noun, subject }, now) => heldSubject(db, noun, subject, now),
  work: (tx, { actor, input, now }) => {
    const row = input.noun === 'pledge' ? tx.select().from(pledge).where(eq(pledge.id, input.subject)).get() : null;
    const all = row ? heldInPledge(tx, row, actor.organisation ?? '', now) : listHeldShared(tx, [actor.organisation ?? '']);
    const held = all.find(({ noun, subject, hash }) => noun === input.noun && subject === input.subject && hash === input.hash);
    if (!held) throw new Refusal('unfit', 'textGone');
    const isAllowed = input.decision === 'show';
    const decision = { isAllowed, decidedById: actor.membership ?? '', at: now.toISOString(), reason: input.reason };
    tx.insert(textDecision)
      .values({ id: newId(), hash: input.hash, ...decision })
      .onConflictDoUpdate({ target: textDecision.hash, set: decision })
      .run();
    const happened = { what: 'text.decided', subject: input.subject, before: { text: held.text }, after: { isAllowed }, why: input.reason };
    return { result: { isAllowed }, happened };
  },
});
