import type { Words } from '#words/words.ts';

/** Says what is invented, on every page of it, on screen and paper. It can't be dismissed. */
export function ExampleBanner({ words }: { words: Words }) {
  return (
    <aside className="example" aria-label={words.t('site.example.label')}>
      <div className="wrap">
        <b>{words.t('site.example.label')}</b>
        <span>{words.t('site.example.banner')}</span>
      </div>
    </aside>
  );
}
