import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Standing } from '#components/commitment/standing.tsx';
import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';
import './plan.css';

type One = { id: string; title: string; titleEn: string | null; reading: Reading; href: string | null };

/** The commitments that serve a row, each with how it stands and who says so, and what its figures say. */
export function ServedList({ words, commitments, level = 3 }: { words: Words; commitments: One[]; level?: 3 | 4 }) {
  const Heading = `h${level}` as const;
  const { t } = words;
  if (commitments.length === 0) return <p className="small quiet-text">{t('plan.servedNone')}</p>;
  return (
    <>
      <Heading className="plan-served">{t('plan.served')}</Heading>
      <ul className="list plan-commitments">
        {commitments.map(({ id, href, reading, ...one }) => {
          const title = titleIn(words, one);
          return (
            <li key={id}>
              <p>
                {href ? (
                  <a href={href} lang={title.lang}>
                    {title.text}
                  </a>
                ) : (
                  <span lang={title.lang}>{title.text}</span>
                )}
              </p>
              <p className="small">
                <Standing words={words} status={reading.status} basis={reading.basis} small />
              </p>
              <p className="small quiet-text">{words.say(reading.sentence)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
