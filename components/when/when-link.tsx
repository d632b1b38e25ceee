import type { Words } from '#words/words.ts';

/** The way to when and where presence is asked for, promised and reported. */
export function WhenLink({ words: { t }, href }: { words: Words; href: string }) {
  return (
    <p className="measure small">
      <a href={href}>{t('when.link')}</a> <span className="quiet-text">{t('when.linkHint')}</span>
    </p>
  );
}
