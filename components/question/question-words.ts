import { textHeld } from '#domain/held-text.ts';
import type { AskingBody } from '#domain/question.ts';
import type { Words } from '#words/words.ts';

type Asked = { body: AskingBody; municipality: string; on: string; caseNumber: string | null };

/** Who asked, when and where it is in the diary: the body and the municipality, never a name. */
export function askedWords({ t, date }: Words, { body, municipality, on, caseNumber }: Asked): string {
  const who = t('question.asker', { body, municipality });
  return [who, date(on), ...(caseNumber ? [t('question.caseNumber', { number: caseNumber.replaceAll(' ', '\u00a0') })] : [])].join(' · ');
}

/** How long a question has waited, and for whom. */
export function waitsWords({ t, list }: Words, { days, who, isPart }: { days: number; who: string[]; isPart: boolean }): string {
  const said = { days, who: list(who) };
  return isPart ? t('question.waitsPart', said) : `${t('question.waits', said)}. ${t('question.waitsFor', said)}`;
}

/** A text as it stands, or the words for one that waits to be read by a person. */
export function shownText({ t }: Words, text: string): string {
  return text === textHeld ? t('hiding.words.heldWord') : text;
}
