import type { Organisation } from './organisation.ts';

type Party = Pick<Organisation, 'key' | 'type'>;

/** Whether nobody promises in another's name: a pledge for a municipality is its own (it signs) or the police's, who answer there too. */
export function isTheirsToPromise(municipalities: readonly string[], parties: readonly Party[]): boolean {
  const signing = new Set(parties.map(({ key }) => key));
  return parties.some(({ type }) => type === 'policeArea') || municipalities.every((one) => signing.has(one));
}
