import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Concerns } from '#components/dialogue/concerns.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { DoneThere } from '#components/place/done-there.tsx';
import { pledgeName } from '#components/pledge/period-label.ts';
import { DatasetLinks } from '#components/ui/dataset-links.tsx';
import { Section } from '#components/ui/section.tsx';
import { findPledge, type Params, wordsOf } from '../../../../../find.ts';
import { placesOf } from '../../../../../places-of.ts';

type Where = Params<'municipality' | 'period' | 'place'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period, place } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${found(place, pledge).place.name}, ${pledgeName(words, pledge)}, ${municipality.name}` };
}

/** What was asked, promised and done at one place. */
export default async function PlacePage({ params }: Where) {
  const { locale, municipality: key, period, place: slug } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge } = findPledge(key, period);
  const { place, commitments, dialogues } = found(slug, pledge);
  const links = paths(words.locale);
  const path = links.places(key, period, slug);
  const hrefOf = (commitment: string) => links.commitment(key, period, commitment);
  const done = place.promised.filter((id) => place.done.some(({ commitment }) => commitment === id)).length;
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <div className="wrap head">
        <p className="kicker">
          <a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a> · <a href={links.places(key, period)}>{t('place.title')}</a>
        </p>
        <h1 className="title" lang={words.locale === 'sv' ? undefined : 'sv'}>
          {place.name}
        </h1>
        <p className="lead">{t('place.sum', { asked: place.concerns.length, promised: place.promised.length, done })}</p>
      </div>
      <div className="wrap">
        <Section id="gjort" title={t('place.done')}>
          <DoneThere words={words} place={place} commitments={commitments} hrefOf={hrefOf} />
        </Section>
        <Section id="sagt" title={t('place.asked')}>
          {place.concerns.length === 0 ? (
            <p className="measure">{t('place.nobodyAsked')}</p>
          ) : (
            <Concerns words={words} concerns={place.concerns} rounds={dialogues} commitments={commitments} hrefOf={hrefOf} />
          )}
        </Section>
        <DatasetLinks data={path} />
      </div>
    </Page>
  );
}

function found(slug: string, pledge: Parameters<typeof placesOf>[0]) {
  const { places, ...rest } = placesOf(pledge);
  return { place: places.find((one) => one.slug === slug) ?? notFound(), ...rest };
}
