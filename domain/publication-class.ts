import * as z from 'zod';

/** Strictest last: what reaches the public, and when. The rules are in `publication.ts`. */
export const publicationClasses = ['open', 'delayed', 'people', 'internal'] as const;
export const publicationClass = z.enum(publicationClasses);
export type PublicationClass = z.infer<typeof publicationClass>;

/** The stricter of a commitment's class and what one of its activities asks for. */
export function stricter(of: PublicationClass, asked: PublicationClass | null): PublicationClass {
  return asked && publicationClasses.indexOf(asked) > publicationClasses.indexOf(of) ? asked : of;
}
