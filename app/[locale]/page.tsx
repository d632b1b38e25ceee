import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { Section } from '#components/ui/section.tsx';
import { reading } from '#db/public/connect.ts';
import { listMunicipalities } from '#db/public/queries/municipalities.ts';
import { countPledges } from '#db/public/queries/pledges.ts';
import { type Params, wordsOf } from '../find.ts';
import styles from './start.module.css';

/** Choose a municipality. */
export default async function Start({ params }: Params) {
  const words = wordsOf((await params).locale);
  const { t } = words;
  const links = paths(words.locale);
  const { municipalities, counts } = reading((store) => ({ municipalities: listMunicipalities(store), counts: countPledges(store) }));
  const list = (invented: boolean) =>
    municipalities
      .filter(({ example }) => example === invented)
      .map(({ key, name }) => (
        <li key={key}>
          <a href={links.municipality(key)}>{name}</a> <small>{t('site.start.count', { n: counts.get(key) ?? 0 })}</small>
        </li>
      ));
  return (
    <Page words={words} path={links.start()} municipality={null} pledge={null}>
      <div className="wrap head">
        <h1 className="verdict">{t('site.start.title')}</h1>
        <p className="lead">{t('site.start.lead')}</p>
      </div>
      <div className="wrap">
        <Section id="kommuner" title={t('site.start.choose')}>
          {municipalities.length === 0 && <p>{t('site.start.none')}</p>}
          <ul className={styles.choose}>{list(false)}</ul>
          {municipalities.some(({ example }) => example) && (
            <>
              <p className="area">{t('site.start.try')}</p>
              <ul className={styles.choose}>{list(true)}</ul>
            </>
          )}
        </Section>
        <Section id="las-sa-har" title={t('site.start.how')}>
          <ul className="list measure">
            {['how1', 'how2', 'how3'].map((key) => (
              <li key={key}>{t(`site.start.${key}`)}</li>
            ))}
          </ul>
          <ul className="links">
            <li>
              <a href={links.howWeJudge()}>{t('site.nav.howWeJudge')}</a>
            </li>
            <li>
              <a href={links.glossary()}>{t('site.nav.glossary')}</a>
            </li>
          </ul>
        </Section>
      </div>
    </Page>
  );
}
