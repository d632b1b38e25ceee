import type { Words } from '#words/words.ts';

type Correction = { id: string; when: string; correctedOn: string | null; correctionReason: string | null; title: string };

/** Every correction with date and reason; that there are none is said. */
export function Corrections({ words, corrections }: { words: Words; corrections: Correction[] }) {
  const { t, date } = words;
  if (corrections.length === 0) return <p>{t('pledge.correctionsNone')}</p>;
  return (
    <ul className="list">
      {corrections.map(({ id, when, correctedOn, correctionReason, title }) => (
        <li key={id}>{t('pledge.correction', { what: `”${title}”`, when: date(when), on: date(correctedOn ?? ''), reason: correctionReason ?? '' })}</li>
      ))}
    </ul>
  );
}
