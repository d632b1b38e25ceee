import { BulletBar } from '#components/charts/bullet-bar.tsx';
import { Flag } from '#components/ui/flag.tsx';
import type { Responsible } from '#domain/organisation.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';
import { byline } from './by.ts';
import { Standing } from './standing.tsx';

export type RowCommitment = {
  id: string;
  title: string;
  titleEn: string | null;
  responsible: Responsible;
  parties: string[];
  publicationClass: PublicationClass;
  reading: Reading;
};

/** One commitment in the list: number, name, who, bar or words, status and who says so. */
export function CommitmentRow({ words, nr, href, commitment }: { words: Words; nr: number; href: string; commitment: RowCommitment }) {
  const { reading } = commitment;
  const title = titleIn(words, commitment);
  const main = reading.progress.find((progress) => progress.target !== null && progress.done);
  return (
    <li className="row">
      <span className="number">{nr}</span>
      <div>
        <h3>
          <a href={href} lang={title.lang}>
            {title.text}
          </a>
        </h3>
        <p className="by">{byline(words, commitment)}</p>
      </div>
      <div className="figure">
        {main && <BulletBar progress={main} />}
        <p>{words.say(reading.sentence)}</p>
        {reading.flags
          .filter(({ key }) => key !== 'flag.continues')
          .map((flag) => (
            <Flag key={`${flag.key} ${JSON.stringify(flag.values)}`}>{words.say(flag)}</Flag>
          ))}
      </div>
      <div className="standing">
        <Standing words={words} status={reading.status} basis={reading.basis} small />
      </div>
    </li>
  );
}

/** The title in the page's language where there is one; else the Swedish, marked as Swedish. */
export function titleIn({ locale }: Words, { title, titleEn }: { title: string; titleEn: string | null }): { text: string; lang: string | undefined } {
  if (locale === 'sv') return { text: title, lang: undefined };
  return titleEn ? { text: titleEn, lang: undefined } : { text: title, lang: 'sv' };
}
