import { expect, test } from 'vitest';
import { easeClass, tightenClass } from '../mutations/change-class.ts';
import { changeSettings } from '../mutations/change-settings.ts';
import { parties } from '../testing/drafting.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { getPublicationState } from './publication-state.ts';

test('an admin sees of each thing its kind and the day that is public, neither place nor reason', () => {
  const all = parties();
  const admin = memberOf(all.store, 'polis', 'admin');
  const seenBy = (who: typeof admin) =>
    getPublicationState(all.store.read, who, all.id2026('pass'), noon)?.items.map(({ noun, on, label }) => [noun, on, label].join(' '));
  expect(seenBy(all.police)).toContain('activity 2026-02-01 Torget');
  expect(seenBy(all.police)).toContain('assessment 2026-02-15 Hemligt skäl');
  expect(seenBy(admin)).toEqual(['commitment  ', 'activity 2026-02-08 ', 'activity 2026-02-01 ', 'assessment 2026-02-15 ']);
  const setting = { delayDays: 30, threshold: 5, roundingTo: 5, finestPlace: 'place', finestTime: 'month' };
  changeSettings.perform(all.store, all.publisher, noon, { municipality: all.id('prov'), version: 0, ...setting });
  expect(seenBy(admin)).toEqual(['commitment  ', 'activity  ', 'activity  ', 'assessment 2026-02-15 ']);
});

test('an admin sees that something waits to become less strict, and not why', () => {
  const all = parties();
  const chief = memberOf(all.store, 'polis', 'publisher');
  const subject = all.id2026('pass');
  tightenClass.perform(all.store, all.police, noon, { noun: 'commitment', subject, to: 'delayed', reason: '' });
  easeClass.perform(all.store, chief, noon, { noun: 'commitment', subject, to: 'open', reason: 'Hemligt skäl' });
  const waiting = (who: typeof chief) => getPublicationState(all.store.read, who, subject, noon)?.items[0]?.waiting;
  expect(waiting(chief)).toMatchObject({ to: 'open', reason: 'Hemligt skäl' });
  expect(waiting(memberOf(all.store, 'polis', 'admin'))).toMatchObject({ to: 'open', reason: null });
});
