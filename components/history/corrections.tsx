import type { Words } from '#words/words.ts';

/** `entry` is null when what was corrected is no longer public: then only the day is known. */
type Correction = { id: string; on: string; title: string; entry: { when: string; reason: string } | null };

/** Every correction with date and, where what it is about is public, reason; that there are none is said. */
export function Corrections({ words, corrections }: { words: Words; corrections: Correction[] }) {
  const { t, date } = words;
  if (corrections.length === 0) return <p>{t('pledge.correctionsNone')}</p>;
  return (
    <ul className="list">
      {corrections.map(({ id, on, title, entry }) => (
        <li key={id}>
          {entry
            ? t('pledge.correction', { what: `”${title}”`, when: date(entry.when), on: date(on), reason: entry.reason })
            : t('pledge.entryWithdrawn', { what: title, on: date(on) })}
        </li>
      ))}
    </ul>
  );
}
