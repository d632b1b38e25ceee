import { wordDiff } from '#domain/word-diff.ts';
import type { Words } from '#words/words.ts';

/** How one text became another: what went is struck through, what came underlined, and both are said to who listens. */
export function TextDiff({ words: { t, locale }, before, after }: { words: Words; before: string; after: string }) {
  const said = (name: string) => <span className="hidden"> [{t(`revision.${name}`)}] </span>;
  return (
    <p className="diff">
      {wordDiff(before, after).map(({ kind, text }, at) => {
        const swedish = <span lang={locale === 'sv' ? undefined : 'sv'}>{text}</span>;
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in order
        if (kind === 'same') return <span key={at}>{swedish}</span>;
        const Mark = kind === 'old' ? 'del' : 'ins';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in order
          <Mark key={at}>
            {said(kind)}
            {swedish}
            {said(`${kind}End`)}
          </Mark>
        );
      })}
    </p>
  );
}
