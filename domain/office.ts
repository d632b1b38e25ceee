import type { MemberRole } from './actor.ts';
import type { Organisation } from './organisation.ts';

/**
 * The office that stands under a judgement, never a name (honesty rules 3 and 9). It is part of what is said, as the promise is, and so in Swedish
 * whatever language the reader or the judge uses.
 */
export function officeOf(role: MemberRole, type: Organisation['type']): string {
  return offices[type][role === 'publisher' ? 'publisher' : 'coordinator'];
}

const offices: Record<Organisation['type'], Record<'coordinator' | 'publisher', string>> = {
  policeArea: { coordinator: 'Kommunpolis', publisher: 'För lokalpolisområdets ledning' },
  municipality: { coordinator: 'Brottsförebyggande samordnare', publisher: 'För kommunens ledning' },
  partner: { coordinator: 'Samordnare', publisher: 'För partens ledning' },
};
