import type { Words } from '#words/words.ts';

const known = ['bedomning', 'forslag', 'godkand', 'nej', 'avvikande', 'tillbaka'];

/** That what was just done is saved, and what became of it; nothing when nothing was. */
export function Receipt({ words: { t }, what }: { words: Words; what: string | string[] | undefined }) {
  if (typeof what !== 'string' || !known.includes(what)) return null;
  return (
    <p className="receipt" role="status">
      {t(`assess.saved.${what}`)}
    </p>
  );
}
