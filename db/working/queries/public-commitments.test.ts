import { expect, test } from 'vitest';
import { operator, type Who } from '#domain/actor.ts';
import { textHeld } from '#domain/held-text.ts';
import { makeTakedown } from '../mutations/take-down.ts';
import { record } from '../record.ts';
import { commitment } from '../schema/commitment.ts';
import { parties } from '../testing/drafting.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { listPublicCommitments } from './public-commitments.ts';
import { getPublicationState } from './publication-state.ts';

test('an admin finds what their own organisation answers for, called as anyone sees it, and nothing that nobody sees', () => {
  const all = parties();
  const admin = memberOf(all.store, 'polis', 'admin');
  const titlesFor = (who: Who) => listPublicCommitments(all.store.read, who, noon).flatMap(({ commitments }) => commitments.map(({ title }) => title));
  expect(titlesFor(admin)).toEqual(['Fotpatruller']);
  expect(titlesFor(all.admin)).toEqual(['Belysning']);
  expect(titlesFor(memberOf(all.store, 'prov', 'council'))).toEqual([]);
  expect(titlesFor(memberOf(all.store, 'grannen', 'admin'))).toEqual([]);

  record(all.store, operator, noon, (tx) => {
    tx.update(commitment).set({ title: 'Pojken, 8 år, i parken' }).run();
    return { result: null, event: { what: 'commitment.edited', subject: all.id2026('pass'), before: null, after: null } };
  });
  expect(titlesFor(admin)).toEqual([textHeld]);
  expect(getPublicationState(all.store.read, admin, all.id2026('pass'), noon)?.title).toBe(textHeld);
  expect(getPublicationState(all.store.read, all.police, all.id2026('pass'), noon)?.title).toBe('Pojken, 8 år, i parken');

  makeTakedown.perform(all.store, admin, noon, { noun: 'commitment', subject: all.id2026('pass'), reason: 'Pekar ut ett barn.' });
  expect(titlesFor(admin)).toEqual([]);
  expect(getPublicationState(all.store.read, admin, all.id2026('pass'), noon)?.title).toBe(null);
});
