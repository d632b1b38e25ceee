import type { Metadata } from 'next';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import { type Cell, DataTable } from '#components/ui/data-table.tsx';
import { DatasetLinks } from '#components/ui/dataset-links.tsx';
import { findPledge, type Params, wordsOf } from '../../../../find.ts';
import { placesOf } from '../../../../places-of.ts';

type Where = Params<'municipality' | 'period'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${words.t('place.title')}, ${pledgeName(words, pledge)}, ${municipality.name}` };
}

/** Every place that is named in what was asked, promised or done, each with a page of its own. */
export default async function PlacesPage({ params }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge } = findPledge(key, period);
  const { places } = placesOf(pledge);
  const links = paths(words.locale);
  const path = links.places(key, period);
  const count = (n: number, none: string): Cell => (n > 0 ? words.number(n) : { missing: t(`place.${none}`) });
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <div className="wrap head">
        <p className="kicker">
          <a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a>
        </p>
        <h1 className="title">{t('place.title')}</h1>
        <p className="lead">{t(places.length > 0 ? 'place.lead' : 'place.noPlaces')}</p>
      </div>
      {places.length > 0 && (
        <div className="wrap">
          <DataTable
            caption={t('place.title')}
            captionHidden
            head={t('place.place')}
            columns={[
              { key: 'asked', head: t('place.askedCount'), numeric: true },
              { key: 'promised', head: t('place.promisedCount'), numeric: true },
              { key: 'done', head: t('place.doneCount'), numeric: true },
            ]}
            rows={places.map(({ slug, name, concerns, promised, done }) => ({
              key: slug,
              head: <a href={links.places(key, period, slug)}>{name}</a>,
              cells: { asked: count(concerns.length, 'noneAsked'), promised: count(promised.length, 'nonePromised'), done: count(done.length, 'noneDone') },
            }))}
          />
          <p className="small quiet-text measure">{t('place.elsewhere')}</p>
          <DatasetLinks data={path} />
        </div>
      )}
    </Page>
  );
}
