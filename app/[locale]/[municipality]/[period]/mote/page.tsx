import type { Metadata } from 'next';
import styles from '#components/meeting/meeting.module.css';
import { Meeting } from '#components/meeting/meeting.tsx';
import { meetingRows } from '#components/meeting/meeting-row.ts';
import { ExampleBanner } from '#components/page/example-banner.tsx';
import { inLocale, paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import type { Words } from '#words/words.ts';
import { deviationsIn } from '../../../../deviations-in.ts';
import { findPledge, type Params, wordsOf } from '../../../../find.ts';

type Where = Params<'municipality' | 'period'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${words.t('deviation.slides.title', { pledge: pledgeName(words, pledge) })}, ${municipality.name}`, robots: { index: false } };
}

/** A pledge in a meeting: one thing per screen, deviations first, following live what becomes public. */
export default async function MeetingPage({ params }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge } = findPledge(key, period);
  const rows = meetingRows(words, deviationsIn(pledge), pledge);
  const links = paths(words.locale);
  const path = links.meeting(key, period);
  const other = words.locale === 'sv' ? 'en' : 'sv';
  return (
    <div className={styles.meeting}>
      {municipality.example && <ExampleBanner words={words} />}
      <main id="main" tabIndex={-1}>
        <Meeting
          rows={rows}
          dataUrl={`${path}.json`}
          locale={words.locale}
          words={slideWords(words)}
          above={
            <p className={styles.quiet}>
              {municipality.name}, {pledgeName(words, pledge)}
            </p>
          }
          below={
            <>
              <p className={styles.quiet}>{t('deviation.slides.keys')}</p>
              <p className={styles.leave}>
                <a href={links.deviations(key, period)}>{t('deviation.slides.leave')}</a>
                <a href={inLocale(path, other)} hrefLang={other} lang={other}>
                  {t('site.otherLanguage')}
                </a>
              </p>
            </>
          }
        />
      </main>
    </div>
  );
}

function slideWords({ t }: Words) {
  return {
    distance: t('deviation.distance'),
    why: t('deviation.why'),
    since: t('deviation.since'),
    next: t('deviation.next'),
    back: t('deviation.slides.back'),
    on: t('deviation.slides.on'),
    start: t('deviation.slides.start'),
    of: t('deviation.slides.of', { nr: '{nr}', total: '{total}' }),
    lost: t('deviation.slides.lost', { time: '{time}' }),
    changed: t('deviation.slides.changed', { time: '{time}' }),
    follows: t('deviation.slides.follows'),
  };
}
