import type { Metadata } from 'next';
import { Corrections } from '#components/history/corrections.tsx';
import { PledgeThreads } from '#components/history/pledge-threads.tsx';
import { ThreadTable } from '#components/history/thread-table.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { Section } from '#components/ui/section.tsx';
import { findMunicipality, latestPledge, type Params, wordsOf } from '../../../find.ts';
import { historyOf } from '../../../history-of.ts';

type Where = Params<'municipality'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality } = await params;
  return { title: `${wordsOf(locale).t('history.title')}, ${findMunicipality(municipality).name}` };
}

/** Every pledge of the municipality, what continued, changed and was dropped, and every correction. */
export default async function HistoryPage({ params }: Where) {
  const { locale, municipality: key } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const municipality = findMunicipality(key);
  const links = paths(words.locale);
  const { pledges, lines, corrections } = historyOf(municipality);
  return (
    <Page words={words} path={links.history(key)} municipality={municipality} pledge={latestPledge(key)?.slug ?? null}>
      <div className="wrap head">
        <p className="kicker">{municipality.name}</p>
        <h1 className="title">{t('history.heading', { n: pledges.length })}</h1>
        <p className="lead">{t('history.lead')}</p>
        <ul className="links">
          <li>
            <a href={`${links.history(key)}.csv`} download>
              CSV
            </a>
          </li>
          <li>
            <a href={`${links.history(key)}.json`} download>
              JSON
            </a>
          </li>
          {pledges.length > 1 && (
            <li>
              <a href={links.comparison(key)}>{t('history.compare')}</a>
            </li>
          )}
        </ul>
      </div>
      <div className="wrap">
        {lines.length > 0 && (
          <Section id="genom-aren" title={t('history.lines')}>
            {lines.map((one) => (
              <ThreadTable key={one.area} words={words} municipality={key} {...one} />
            ))}
            <p className="small quiet-text measure">{t('history.linesNote')}</p>
          </Section>
        )}
        {pledges.map((one) => (
          <PledgeThreads key={one.pledge.id} words={words} municipality={key} {...one} related={pledges.map(({ pledge }) => pledge)} />
        ))}
        <Section id="rattelser" title={t('pledge.corrections')}>
          <Corrections words={words} corrections={corrections} />
        </Section>
      </div>
    </Page>
  );
}
