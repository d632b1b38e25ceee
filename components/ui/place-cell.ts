import { textHeld } from '#domain/held-text.ts';
import type { Words } from '#words/words.ts';
import type { Cell } from './data-table.tsx';

/** A place, or the word for why it isn't there: not stated, or waiting for somebody to read it. */
export function placeCell({ t }: Words, place: string | null): Cell {
  return place === null || place === textHeld ? { missing: t(place ? 'hiding.words.heldWord' : 'pledge.placeMissing') } : place;
}
