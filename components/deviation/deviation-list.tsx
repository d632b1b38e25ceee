import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { Section } from '#components/ui/section.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import type { Words } from '#words/words.ts';
import styles from './deviation.module.css';
import { type Deviating, DeviationRow } from './deviation-row.tsx';
import type { Moment } from './next-report.ts';
import { Since } from './since.tsx';

type ListProps = { words: Words; deviations: readonly Deviating[]; hrefOf: (slug: string) => string; pledge: Moment };

/** What deviates, worst first, and then the others by name, so that nothing is hidden. */
export function DeviationList({ words, deviations, hrefOf, pledge }: ListProps) {
  const { t } = words;
  const deviating = deviations.filter(({ place }) => place !== 'other');
  const others = deviations.filter(({ place }) => place === 'other');
  return (
    <>
      <Section id="avvikelser" title={t('deviation.list')}>
        {deviating.length === 0 && <p className="measure">{t('deviation.none')}</p>}
        {deviating.length > 0 && (
          <ol className={styles.list}>
            {deviating.map((deviation) => (
              <DeviationRow key={deviation.commitment.slug} words={words} deviation={deviation} href={hrefOf(deviation.commitment.slug)} pledge={pledge} />
            ))}
          </ol>
        )}
      </Section>
      <Section id="ovriga" title={t('deviation.others')}>
        <p className="small quiet-text measure">{t(others.length === 0 ? 'deviation.othersNone' : 'deviation.othersLead')}</p>
        {others.length > 0 && (
          <ul className={styles.others}>
            {others.map((deviation) => {
              const title = titleIn(words, deviation.commitment);
              return (
                <li key={deviation.commitment.slug}>
                  <div>
                    <a href={hrefOf(deviation.commitment.slug)} lang={title.lang}>
                      {title.text}
                    </a>
                    {causesOf(words, deviation)}
                  </div>
                  <StatusTag status={deviation.status} word={statusWord(words, deviation.status)} small />
                  <span>
                    <Since words={words} {...deviation} />
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
    </>
  );
}

/** What is paused has its cause too. */
function causesOf({ t }: Words, { said }: Deviating) {
  const causes = [...new Set(said.flatMap(({ cause }) => cause ?? []))];
  return causes.map((cause) => (
    <p key={cause} className={styles.by}>
      {t(`status.cause.${cause}`)}
    </p>
  ));
}
