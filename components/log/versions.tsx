import { Section } from '#components/ui/section.tsx';
import type { Words } from '#words/words.ts';
import './entries.css';

/** One version of something, as a sentence about what it says and one about how it came to be. */
export type VersionSaid = { id: string; says: string; came: string; holds: boolean };

/** All versions of something, the one that holds first: the earlier ones stay. */
export function Versions({ words: { t }, versions }: { words: Words; versions: VersionSaid[] }) {
  return (
    <Section id="versioner" title={t('log.correct.versions')}>
      <ol className="list versions">
        {versions.map(({ id, says, came, holds }) => (
          <li key={id}>
            {holds ? <b>{says}</b> : <s>{says}</s>} {holds && <span className="label">{t('log.correct.holds')}</span>}
            <span className="quiet-text small">
              <br />
              {came}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
