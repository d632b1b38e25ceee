import type { PictureKind } from '#domain/picture.ts';
import type { Words } from '#words/words.ts';

/** What a situation picture rests on, as a list in words: its kinds, and what a document says in words of its own. Null where nothing is said. */
export function restsOn({ t, list }: Words, { kinds, restsOn: said }: { kinds: readonly PictureKind[]; restsOn: readonly string[] }): string | null {
  const all = [...kinds.map((kind) => t(`picture.kinds.${kind}`)), ...said];
  return all.length > 0 ? list(all) : null;
}
