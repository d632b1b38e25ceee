import type { Metadata } from 'next';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import { reading } from '#db/public/connect.ts';
import { listPledges } from '#db/public/queries/pledges.ts';
import { listQuestions } from '#db/public/queries/questions.ts';
import { findMunicipality, latestPledge, type Params, wordsOf } from '../../../find.ts';

type Where = Params<'municipality'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality } = await params;
  return { title: `${wordsOf(locale).t('site.nav.openData')}, ${findMunicipality(municipality).name}` };
}

/** The files of one municipality. */
export default async function MunicipalityData({ params }: Where) {
  const { locale, municipality: key } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const municipality = findMunicipality(key);
  const links = paths(words.locale);
  const files = [
    { name: t('data.pledges'), path: links.municipality(key) },
    { name: t('site.nav.history'), path: links.history(key) },
    ...reading((store) => listPledges(store, key)).flatMap((pledge) => [
      { name: `${pledgeName(words, pledge)}: ${t('data.commitments')}`, path: links.pledge(key, pledge.slug) },
      { name: `${pledgeName(words, pledge)}: ${t('data.dialogues')}`, path: links.dialogue(key, pledge.slug) },
      ...(reading((store) => listQuestions(store, pledge.id)).length > 0
        ? [{ name: `${pledgeName(words, pledge)}: ${t('data.questions')}`, path: links.questions(key, pledge.slug) }]
        : []),
    ]),
  ];
  return (
    <Page words={words} path={links.openData(key)} municipality={municipality} pledge={latestPledge(key)?.slug ?? null}>
      <div className="wrap head">
        <p className="kicker">{municipality.name}</p>
        <h1 className="title">{t('site.nav.openData')}</h1>
        <p className="lead">{t('data.lead')}</p>
      </div>
      <div className="wrap">
        <ul className="list">
          {files.map(({ name, path }) => (
            <li key={path}>
              {name}: <a href={`${path}.csv`}>CSV</a>, <a href={`${path}.json`}>JSON</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={links.openData()}>{t('data.about')}</a>
        </p>
      </div>
    </Page>
  );
}
