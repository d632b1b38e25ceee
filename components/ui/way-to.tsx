import type { Words } from '#words/words.ts';

/** The way to another view of the same pledge, and what one sees there. */
export function WayTo({
  words: { t },
  view,
  href,
}: {
  words: Words;
  view: 'deviation' | 'deviation.slides' | 'report' | 'place' | 'when' | 'plan.public' | 'picture.public';
  href: string;
}) {
  return (
    <p className="measure small">
      <a href={href}>{t(`${view}.link`)}</a> <span className="quiet-text">{t(`${view}.linkHint`)}</span>
    </p>
  );
}
