import type { PublicConcern, PublicDialogue } from '#domain/public-dialogue.ts';
import { type Theme, themesOf } from '#domain/themes.ts';
import type { Words } from '#words/words.ts';
import { type Became, BecameOf } from './became-of.tsx';
import styles from './concerns.module.css';
import { Said } from './said.tsx';
import { type HeardRound, mentionsWords } from './said-in.ts';

export type ShownConcern = Omit<PublicConcern, 'dialogue'> & { id: string; dialogue: string | null };
type ConcernsProps = {
  words: Words;
  concerns: ShownConcern[];
  rounds: (HeardRound & Pick<PublicDialogue, 'label'>)[];
  commitments: Became[];
  hrefOf: (slug: string) => string;
};

/** What people said, theme by theme, and what became of each: promised, done so far, told back; or a reason why not, or the words that nobody says. */
export function Concerns({ words, concerns, rounds, commitments, hrefOf }: ConcernsProps) {
  const themes = themesOf(concerns);
  const isGrouped = themes.some(({ theme }) => theme !== null);
  return themes.map((one) => (
    <div key={one.theme ?? ''} className={styles.theme}>
      {isGrouped && <ThemeHead words={words} theme={one} rounds={rounds} />}
      <ul className={styles.flow}>
        {one.concerns.map((concern) => {
          const round = rounds.find(({ id }) => id === concern.dialogue);
          return (
            <li key={concern.id} id={`synpunkt-${concern.key}`}>
              <Said words={words} concern={concern} round={round} level={isGrouped ? 4 : 3} />
              <div className={styles.became}>
                <p className="label quiet-text">{words.t('dialogue.became')}</p>
                <BecameOf
                  words={words}
                  concern={concern}
                  round={round}
                  commitments={commitments.filter(({ concerns: keys }) => keys.includes(concern.key))}
                  hrefOf={hrefOf}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}

function ThemeHead({ words, theme: { theme, told, fewer }, rounds }: { words: Words; theme: Theme<ShownConcern>; rounds: HeardRound[] }) {
  const { t, locale } = words;
  return (
    <>
      <h3 lang={theme !== null && locale !== 'sv' ? 'sv' : undefined}>{theme ?? t('dialogue.noTheme')}</h3>
      {theme !== null && fewer !== null && <p className="small quiet-text">{t('dialogue.mentionsFewer', { n: fewer })}.</p>}
      {theme !== null && told.length > 0 && (
        <p className="small quiet-text">
          {told
            .map(({ dialogue, mentions, isLeast }) =>
              mentionsWords(
                words,
                mentions,
                isLeast,
                rounds.find(({ id }) => id === dialogue),
              ),
            )
            .join('. ')}
          .
        </p>
      )}
    </>
  );
}
