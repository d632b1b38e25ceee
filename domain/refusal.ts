import type { Sentence } from './sentence.ts';

/**
 * Why a change isn't made, as a sentence that the words files say (`refusal.<key>`). Nothing of the change is stored.
 * - `unknown`: it isn't there, or the asker may not know of it: answered as a random id is (404)
 * - `forbidden`: they may see it but not do this (403)
 * - `conflict`: somebody changed it in the meantime; `current` is what it is now (409)
 * - `unfit`: it doesn't make sense as given; `field` is the path of the input that is wrong (422)
 * - `throttled`: too often, too fast (429)
 */
export class Refusal extends Error {
  readonly kind: 'unknown' | 'forbidden' | 'conflict' | 'unfit' | 'throttled';
  readonly sentence: Sentence;
  readonly field: string | null;
  readonly current: unknown;

  constructor(
    kind: Refusal['kind'],
    key: string,
    { values = {}, field = null, current = null }: { values?: Sentence['values']; field?: string | null; current?: unknown } = {},
  ) {
    super(`${kind}: ${key}`);
    this.kind = kind;
    this.sentence = { key, values };
    this.field = field;
    this.current = current;
  }
}
