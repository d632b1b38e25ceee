import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import { PromisedTimes } from '#components/when/promised-times.tsx';
import { WhenChoices } from '#components/when/when-choices.tsx';
import { WhenFigure } from '#components/when/when-figure.tsx';
import { WhenPlaces } from '#components/when/when-places.tsx';
import { askedTitle } from '#domain/when-and-where-title.ts';
import { findPledge, type Params, type Query, wordsOf } from '../../../../find.ts';
import { whenAndWhereOf } from '../../../../when-and-where-of.ts';

type Where = Params<'municipality' | 'period'> & Query;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${words.t('when.title')}, ${pledgeName(words, pledge)}, ${municipality.name}` };
}

/** When and where presence is asked for, promised and reported; only where the municipality has chosen to show it. */
export default async function WhenAndWherePage({ params, searchParams }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge } = findPledge(key, period);
  const shown = whenAndWhereOf(pledge, await searchParams) ?? notFound();
  const { setting, areas, spans, area, when, week, weekOf, refused } = shown;
  const links = paths(words.locale);
  const path = links.whenAndWhere(key, period);
  const hrefOf = (ofArea: string | null, ofMonth: string | null) => links.whenAndWhere(key, period, { area: ofArea, month: ofMonth });
  const query = hrefOf(area, when).slice(path.length);
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <div className="wrap head">
        <p className="kicker">
          <a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a> · {t('when.title')}
        </p>
        <h1 className="title">{words.say(askedTitle(week))}</h1>
        <p className="lead">{t('when.leadHidden')}</p>
        {refused && <p role="status">{t('site.note.query', { what: refused })}</p>}
        <WhenChoices words={words} areas={areas} spans={spans} area={area} when={when} hrefOf={hrefOf} />
      </div>
      <div className="wrap">
        <WhenFigure
          words={words}
          week={week}
          setting={setting}
          municipality={municipality}
          updated={pledge.updated}
          isSum={area === null && areas.length > 0}
          link={`${hrefOf(area, when)}#veckan`}
          files={{ csv: `${path}.csv${query}`, json: `${path}.json${query}` }}
          why={links.hidden(key)}
        />
        <WhenPlaces words={words} weeks={areas.map(weekOf)} hrefOf={(one) => hrefOf(one, when)} />
        <PromisedTimes
          words={words}
          commitments={shown.commitments.filter(({ timeBlocks, withdrawn }) => timeBlocks.length > 0 && !withdrawn)}
          hrefOf={(slug) => links.commitment(key, period, slug)}
        />
      </div>
    </Page>
  );
}
