import type { Words } from '#words/words.ts';

/** That something of the pledge was taken down, and when, but not what. */
export function TakenAway({ words: { t, date, list }, entries }: { words: Words; entries: { on: string }[] }) {
  if (entries.length === 0) return null;
  const days = [...new Set(entries.map(({ on }) => on))].map((on) => date(on));
  return <p className="small quiet-text measure">{t('revision.public.withdrawnEntry', { n: entries.length, on: list(days) })}</p>;
}
