import { keyPoints } from './held-text.ts';

/** A key that isn't `taken`: the name itself, else with a number (`belysning-2`), which mustn't make it read as an address (`torget-nr-2`). */
export function freeKey(name: string, taken: ReadonlySet<string>): string {
  for (let nr = 1; ; nr++) {
    const tried = nr === 1 ? name : `${name}${keyPoints(`${name}-${nr}`) ? '-nr' : ''}-${nr}`;
    if (!taken.has(tried)) return tried;
  }
}
