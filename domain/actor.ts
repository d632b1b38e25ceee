import type { Organisation } from './organisation.ts';

/** What a membership lets a person do; `public` is nobody signed in, `operator` the command line. No role implies another. */
export const roles = ['public', 'council', 'coordinator', 'publisher', 'admin', 'operator'] as const;
export type Role = (typeof roles)[number];

/** The roles that somebody can be invited to. */
export const memberRoles = ['council', 'coordinator', 'publisher', 'admin'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Roles that need a second factor beside the password: without one their memberships let nothing through. */
export const rolesWithSecondFactor: readonly Role[] = ['coordinator', 'publisher', 'admin'];

/** In what capacity something is done: never null, and never more than one role at a time. All three are ids. */
export type Actor = { role: Role; person: string | null; organisation: string | null; membership: string | null };

/** Whoever types a command on the server. */
export const operator: Actor = { role: 'operator', person: null, organisation: null, membership: null };

/** Nobody signed in. */
export const nobody: Actor = { role: 'public', person: null, organisation: null, membership: null };

export type Membership = { id: string; role: MemberRole; organisation: { id: string } & Pick<Organisation, 'key' | 'type' | 'name' | 'example'> };

/**
 * Who is asking: a person with the memberships that hold now, or nobody (`person` null, no memberships). `needsSecondFactor` when some were left out
 * because the session has none.
 */
export type Who = {
  person: { id: string; name: string; email: string; language: 'sv' | 'en' } | null;
  memberships: Membership[];
  needsSecondFactor?: boolean;
};

export const noOne: Who = { person: null, memberships: [] };

/** The capacities a person can act in, in the order of their memberships; somebody without any acts as the public. */
export function actorsOf({ person, memberships }: Who): Actor[] {
  if (!person || memberships.length === 0) return [nobody];
  return memberships.map(({ id, role, organisation }) => ({ role, person: person.id, organisation: organisation.id, membership: id }));
}
