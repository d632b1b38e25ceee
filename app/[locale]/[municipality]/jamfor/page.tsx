import type { Metadata } from 'next';
import { ComparisonFigure } from '#components/history/comparison-figure.tsx';
import { ComparisonForm } from '#components/history/comparison-form.tsx';
import { ComparisonTable } from '#components/history/comparison-table.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import { reading } from '#db/public/connect.ts';
import { listPledges } from '#db/public/queries/pledges.ts';
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
  const compared = comparisonOf(now, before);
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
        <ComparisonFigure words={words} municipality={municipality} now={now} before={before} compared={compared} data={data} />
        <ComparisonTable words={words} municipality={key} now={now} before={before} matches={compared.matches} />
      </div>
    </Page>
  );
}
