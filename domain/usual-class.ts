import type { PublicationClass } from './publication-class.ts';

const delayed = [
  'policePresence',
  'footPatrol',
  'trafficControl',
  'speedControl',
  'mopedEffort',
  'licensingInspection',
  'drugSearch',
  'drugEffort',
  'targetedEffort',
  'camera',
];
const people = ['concernConversation', 'concernReport', 'parentSupport', 'support'];

/** The class that a kind of commitment begins with. Who drafts may choose another. */
export function usualClass(kind: string): PublicationClass {
  return delayed.includes(kind) ? 'delayed' : people.includes(kind) ? 'people' : 'open';
}
