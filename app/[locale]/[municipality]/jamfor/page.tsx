import type { Metadata } from 'next';
import { SeriesFigure } from '#components/charts/series-figure.tsx';
import { ComparisonForm } from '#components/history/comparison-form.tsx';
import { ComparisonTable } from '#components/history/comparison-table.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { periodLabel, pledgeName } from '#components/pledge/period-label.ts';
import { reading } from '#db/public/connect.ts';
import { listPledges } from '#db/public/queries/pledges.ts';
import { pairsTitle } from '#domain/title.ts';
import { chosenPledges } from '../../../chosen-pledges.ts';
import { comparisonOf } from '../../../comparison-of.ts';
import { findMunicipality, type Params, type Query, wordsOf } from '../../../find.ts';

type Where = Params<'municipality'> & Query;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality } = await params;
  return { title: `${wordsOf(locale).t('site.nav.comparison')}, ${findMunicipality(municipality).name}` };
}

/** One pledge against an earlier one. Both are in the address, so that the view can be shared. */
export default async function ComparisonPage({ params, searchParams }: Where) {
  const { locale, municipality: key } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const municipality = findMunicipality(key);
  const pledges = reading((store) => listPledges(store, key));
  const { now, before, refused } = chosenPledges(pledges, await searchParams);
  const links = paths(words.locale);
  const frame = { words, path: links.comparison(key), municipality, pledge: now?.slug ?? pledges[0]?.slug ?? null };
  if (!now || !before) {
    return (
      <Page {...frame}>
        <div className="wrap head">
          <p className="kicker">{municipality.name}</p>
          <h1 className="title">{t('history.comparison.only')}</h1>
        </div>
      </Page>
    );
  }
  const { matches, sameDay, notBegun, series } = comparisonOf(now, before);
  const until = notBegun?.firstDay
    ? t('history.comparison.notBegun', { pledge: pledgeName(words, notBegun), on: words.date(notBegun.firstDay) })
    : t('history.comparison.sameDay', { before: words.date(sameDay), now: words.date(now.asOf) });
  const data = `${links.comparison(key)}/${now.slug}/${before.slug}`;
  return (
    <Page {...frame}>
      <div className="wrap head">
        <p className="kicker">{municipality.name}</p>
        <h1 className="title">{t('history.comparison.title', { now: pledgeName(words, now), before: pledgeName(words, before) })}</h1>
        <p className="lead">{t('history.comparison.lead')}</p>
        {refused && <p role="status">{t('site.note.query', { what: refused })}</p>}
        <ComparisonForm words={words} action={links.comparison(key)} pledges={pledges} now={now.slug} before={before.slug} />
      </div>
      <div className="wrap">
        {series.rows.length > 0 && (
          <SeriesFigure
            words={words}
            id="jamforelse"
            series={series}
            title={pairsTitle(series)}
            subtitle={t('history.comparison.subtitle', { place: municipality.name })}
            note={`${t('history.comparison.matched')} ${until}${!notBegun && matches.some(({ now: one }) => one?.countedBy) ? ` ${t('history.hiddenNote')}` : ''}`}
            source={[periodLabel(words, before), periodLabel(words, now)].join(' · ')}
            data={data}
            example={municipality.example}
          />
        )}
        <ComparisonTable words={words} municipality={key} now={now} before={before} matches={matches} />
      </div>
    </Page>
  );
}
