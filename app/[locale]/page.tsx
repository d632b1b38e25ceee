import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { reading } from '#db/public/connect.ts';
import { listMunicipalities } from '#db/public/queries/municipalities.ts';
import { countPledges } from '#db/public/queries/pledges.ts';
import { type Params, wordsOf } from '../find.ts';

/** Choose a municipality. */
export default async function Start({ params }: Params) {
  const words = wordsOf((await params).locale);
  const { t } = words;
  const links = paths(words.locale);
  const { municipalities, counts } = reading((store) => ({ municipalities: listMunicipalities(store), counts: countPledges(store) }));
  return (
    <Page words={words} path={links.start()} municipality={null} pledge={null}>
      <div className="wrap head">
        <h1 className="verdict">{t('site.start.title')}</h1>
        <p className="lead">{t('site.start.lead')}</p>
      </div>
      <section className="wrap">
        <h2 className="penned">{t('site.start.choose')}</h2>
        {municipalities.length === 0 && <p>{t('site.start.none')}</p>}
        <ul className="choose">
          {municipalities.map(({ key, name, example }) => (
            <li key={key}>
              <a href={links.municipality(key)}>{name}</a>
              <small>
                {t('site.start.count', { n: counts.get(key) ?? 0 })}
                {example && ` · ${t('site.start.invented')}`}
              </small>
            </li>
          ))}
        </ul>
      </section>
      <section className="wrap">
        <h2 className="penned">{t('site.start.how')}</h2>
        <ol className="list measure">
          {['how1', 'how2', 'how3'].map((key) => (
            <li key={key}>{t(`site.start.${key}`)}</li>
          ))}
        </ol>
        <p>
          <a href={links.howWeJudge()}>{t('site.nav.howWeJudge')}</a>
        </p>
      </section>
    </Page>
  );
}
