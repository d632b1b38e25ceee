import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memberRoles, noOne, operator, roles, type Who } from './actor.ts';
import { actions, isPermitted, permittedActor, relations } from './permission.ts';

const changing = actions.filter((action) => !action.endsWith('.read'));

test('nobody signed in and no operator’s command may do what a membership is for', () => {
  for (const action of actions) for (const relation of relations) expect(isPermitted(action, operator.role, relation)).toBe(false);
  for (const action of actions.filter((one) => one !== 'published.read'))
    for (const relation of relations) expect(isPermitted(action, 'public', relation)).toBe(false);
});

test('nothing that isn’t one’s own is changed, by any role', () => {
  for (const action of changing)
    for (const role of roles) for (const relation of ['party', 'foreign'] as const) expect(isPermitted(action, role, relation)).toBe(false);
});

test('council and admin never touch a figure, a status or a target; exact counts are the owner’s alone', () => {
  const content = changing.filter((action) => /^(activity|figure|dialogue|concern|commitment|pledge|assessment|class)\./.test(action));
  expect(content.length).toBeGreaterThan(12);
  for (const action of content) for (const role of ['council', 'admin'] as const) expect(isPermitted(action, role, 'own')).toBe(false);
  expect(relations.filter((relation) => isPermitted('exact.read', 'coordinator', relation))).toEqual(['own']);
});

test('a person acts in a capacity that the table lets through, or not at all', () => {
  const organisation = fc.constantFrom('a', 'b', 'c');
  const membership = fc.record({ id: fc.string(), role: fc.constantFrom(...memberRoles), organisation });
  const memberships = fc.uniqueArray(membership, { maxLength: 4, selector: ({ id }) => id });
  fc.assert(
    fc.property(memberships, fc.constantFrom(...actions), organisation, (held, action, owner) => {
      const who = {
        person: { id: 'p', name: 'P', email: 'p@example.org', language: 'sv' },
        memberships: held.map((one) => ({ ...one, organisation: { id: one.organisation, key: one.organisation, type: 'partner', name: 'A', example: false } })),
      } satisfies Who;
      const actor = permittedActor(who, action, (by) => (by === owner ? 'own' : 'foreign'));
      const expected = held.some((one) => isPermitted(action, one.role, one.organisation === owner ? 'own' : 'foreign'));
      expect(actor !== null).toBe(held.length === 0 ? isPermitted(action, 'public', 'foreign') : expected);
      if (actor?.membership !== null && actor) expect(held.find(({ id }) => id === actor.membership)?.organisation).toBe(actor.organisation);
    }),
  );
  expect(permittedActor(noOne, 'activity.log', () => 'own')).toBe(null);
});
