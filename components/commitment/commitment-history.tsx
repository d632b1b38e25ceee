import { Section } from '#components/ui/section.tsx';
import type { Words } from '#words/words.ts';

/** One thing that happened to the commitment. `on` is a day or as much of one as is known. */
export type Happening = { on: string | null; text: React.ReactNode };

/** What has happened to the promise itself, latest first; undated last. */
export function CommitmentHistory({ words, happenings }: { words: Words; happenings: Happening[] }) {
  const latest = [...happenings].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
  return (
    <Section id="historik" title={words.t('commitment.history')}>
      <ol className="timeline">
        {latest.map(({ on, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished list that never changes
          <li key={at}>
            {on && <b>{words.date(on)}</b>}
            {text}
          </li>
        ))}
      </ol>
    </Section>
  );
}
