/** What a membership lets a person do; `public` is nobody signed in, `operator` the command line. */
export const roles = ['public', 'council', 'coordinator', 'publisher', 'admin', 'operator'] as const;
export type Role = (typeof roles)[number];

/** Who does something: never null, and never more than one role at a time. `person` and `organisation` are ids. */
export type Actor = { role: Role; person: string | null; organisation: string | null };

/** Whoever types a command on the server. */
export const operator: Actor = { role: 'operator', person: null, organisation: null };
