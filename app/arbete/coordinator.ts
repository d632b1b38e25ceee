import { forbidden } from 'next/navigation';
import type { SignedIn } from '../signed-in.ts';

/** Only coordinators log, plan and report; the verbs say so themselves, this spares everybody else a form that won't be accepted. */
export function mustCoordinate({ memberships }: SignedIn): void {
  if (!memberships.some(({ role }) => role === 'coordinator')) forbidden();
}
