import { StatusTag } from '#components/ui/status-tag.tsx';
import type { Status } from '#domain/assessment.ts';
import { type Basis, basisSentence } from '#domain/basis.ts';
import type { Words } from '#words/words.ts';

/** The word of a status, the same everywhere. */
export function statusWord({ t }: Words, status: Status): string {
  return t(`status.${status}`);
}

/** Who says so: "ur siffrorna", "enligt kommunen", "Polisen, 28 augusti 2026", "ingen har bedömt". */
export function basisWords(words: Words, basis: Basis): string {
  const sentence = basisSentence(basis);
  return sentence ? words.say(sentence) : words.t('status.noBasis');
}

/** Status and who says so, always together. */
export function Standing({ words, status, basis, small = false }: { words: Words; status: Status; basis: Basis; small?: boolean }) {
  return (
    <>
      <StatusTag status={status} word={statusWord(words, status)} small={small} /> <span>{basisWords(words, basis)}</span>
    </>
  );
}
