import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { AnsweredPicture } from '#components/picture/answered-picture.tsx';
import { pledgeName } from '#components/pledge/period-label.ts';
import { findPledge, type Params, wordsOf } from '../../../../find.ts';
import { picturesOf } from '../../../../pictures-of.ts';

type Where = Params<'municipality' | 'period'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${words.t('picture.public.title')}, ${municipality.name} ${pledge.slug}` };
}

/** From the situation to what was done: each picture, what was decided because of it and what has been done, as far as the classes let through. */
export default async function PicturesPage({ params }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge } = findPledge(key, period);
  const pictures = picturesOf(pledge);
  if (pictures.length === 0) notFound();
  const links = paths(words.locale);
  return (
    <Page words={words} path={links.pictures(key, period)} municipality={municipality} pledge={period}>
      <div className="wrap head">
        <p className="kicker">
          <a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a>
        </p>
        <h1 className="title">{t('picture.public.title')}</h1>
        <p className="lead">{t('picture.public.lead')}</p>
      </div>
      <div className="wrap">
        {pictures.map((answered) => (
          <AnsweredPicture
            key={answered.picture.key}
            words={words}
            answered={answered}
            hrefOf={(slug) => links.commitment(key, period, slug)}
            planHref={links.actionPlan(key, period)}
          />
        ))}
      </div>
    </Page>
  );
}
