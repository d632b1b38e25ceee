import type { Dialogue } from '#domain/dialogue.ts';
import type { Words } from '#words/words.ts';

/**
 * That those who took part have been told already what became of it, for whoever adds to the round now; nothing while they haven't. `heardOn`: the last
 * day that somebody was heard after that, null when nobody was; left out where more is about to be added.
 */
export function ToldAlready({ words: { t, date }, feedback, heardOn }: { words: Words; feedback: Dialogue['feedback']; heardOn?: string | null }) {
  if (!feedback || heardOn === null) return null;
  const on = date(feedback.on);
  return <p className="measure told-already">{heardOn ? t('round.heardLate', { on, last: date(heardOn) }) : t('round.toldAlready', { on })}</p>;
}
