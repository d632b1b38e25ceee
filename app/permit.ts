import { forbidden, notFound } from 'next/navigation';
import type { Subject } from '#db/working/subject.ts';
import type { Actor, Who } from '#domain/actor.ts';
import { type Action, permittedActor } from '#domain/permission.ts';

/**
 * In what capacity somebody may do what a page is for. What isn't there or may not be known of is 404, what may be seen but not done 403: the same
 * rule as the verb's (`db/working/verb.ts`), which is what keeps people out; the page only says so before they have typed anything.
 */
export function permit(who: Who, action: Action, subject: Subject | null): Actor {
  if (!subject?.isKnownTo(who)) notFound();
  return permittedActor(who, action, subject.relationOf) ?? forbidden();
}
