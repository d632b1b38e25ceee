import type { Words } from '#words/words.ts';
import styles from './when-choices.module.css';

type WhenChoicesProps = {
  words: Words;
  areas: readonly string[];
  spans: readonly string[];
  area: string | null;
  when: string | null;
  hrefOf: (area: string | null, when: string | null) => string;
  /** Where there are several to choose from. */
  pledges?: readonly { id: string; title: string; href: string; isChosen: boolean }[];
};

/** Which area and which month, as links, so that every view has an address. */
export function WhenChoices({ words, areas, spans, area, when, hrefOf, pledges = [] }: WhenChoicesProps) {
  const { t } = words;
  const years = new Set(spans.map((span) => span.slice(0, 4)));
  return (
    <nav className={styles.choices} aria-label={`${t('when.area')}, ${t('when.month').toLowerCase()}`}>
      {pledges.length > 1 && (
        <div>
          <p className="label">{t('when.own.pledge')}</p>
          <ul>
            {pledges.map(({ id, title, href, isChosen }) => (
              <li key={id}>
                <a href={href} aria-current={isChosen ? 'true' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {areas.length > 0 && (
        <div>
          <p className="label">{t('when.area')}</p>
          <ul>
            {[null, ...areas].map((one) => (
              <li key={one}>
                <a href={hrefOf(one, when)} aria-current={one === area ? 'true' : undefined}>
                  {one ?? t('when.whole')}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {spans.length > 0 && (
        <div>
          <p className="label">{t('when.month')}</p>
          <ul>
            {spans.map((span) => (
              <li key={span}>
                <a href={hrefOf(area, span)} aria-current={span === when ? 'true' : undefined}>
                  {words.date(span, years.size > 1)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}
