import { byline } from '#components/commitment/by.ts';
import { type RowCommitment, titleIn } from '#components/commitment/commitment-row.tsx';
import { basisWords, statusWord } from '#components/commitment/standing.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import type { Deviation } from '#domain/deviation.ts';
import { distanceSentence } from '#domain/deviation-sentence.ts';
import type { Words } from '#words/words.ts';
import styles from './deviation.module.css';
import { type Moment, nextReportWords } from './next-report.ts';
import { Since } from './since.tsx';
import { Why } from './why.tsx';

export type Deviating = Deviation<RowCommitment & { slug: string }>;

type RowProps = { words: Words; deviation: Deviating; href: string; pledge: Moment };

/** One commitment that deviates: its word and who says so, how far from the plan, what has changed, why, and when the next report is awaited. */
export function DeviationRow({ words, deviation, href, pledge }: RowProps) {
  const { t } = words;
  const { commitment, status, distances } = deviation;
  const { reading } = commitment;
  const title = titleIn(words, commitment);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.says}>
          <StatusTag status={status} word={statusWord(words, status)} small /> <span>{basisWords(words, reading.basis)}</span>
        </p>
        <h3 lang={title.lang}>
          <a href={href}>{title.text}</a>
        </h3>
        <p className={styles.by}>{byline(words, commitment)}</p>
        {reading.flags
          .filter(({ key }) => key !== 'flag.continues')
          .map((flag) => (
            <Flag key={`${flag.key} ${JSON.stringify(flag.values)}`}>{words.say(flag)}</Flag>
          ))}
      </div>
      <dl>
        <div>
          <dt>{t('deviation.distance')}</dt>
          <dd>
            {distances.map((distance) => (
              <p key={distance.measure}>
                <b>{words.say(distanceSentence(distance))}.</b>
              </p>
            ))}
            <p>{words.say(reading.sentence)}</p>
          </dd>
        </div>
        <div>
          <dt>{t('deviation.why')}</dt>
          <dd>
            <Why words={words} said={deviation.said} />
          </dd>
        </div>
        <div>
          <dt>{t('deviation.since')}</dt>
          <dd>
            <Since words={words} {...deviation} />
          </dd>
        </div>
        <div>
          <dt>{t('deviation.next')}</dt>
          <dd>{nextReportWords(words, deviation, pledge)}</dd>
        </div>
      </dl>
    </li>
  );
}
