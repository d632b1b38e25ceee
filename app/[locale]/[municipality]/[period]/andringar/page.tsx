import type { Metadata } from 'next';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import { ChangesList } from '#components/revision/changes.tsx';
import { Section } from '#components/ui/section.tsx';
import { reading } from '#db/public/connect.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import { findPledge, type Params, wordsOf } from '../../../../find.ts';
import { revisionsOf } from '../../../../revisions-of.ts';
import '#components/revision/revision.css';

type Where = Params<'municipality' | 'period'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${words.t('revision.public.title')}, ${municipality.name} ${pledge.slug}` };
}

/** Every change of the pledge after signing, with the old text beside the new (honesty rule 6). */
export default async function ChangesPage({ params }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t, date } = words;
  const { municipality, pledge } = findPledge(key, period);
  const { changed, since } = revisionsOf(pledge);
  const links = paths(words.locale);
  const names = new Map([...pledge.parties.map((party) => [party.key, party.name] as const), [municipality.key, municipality.name] as const]);
  const shown = new Set(reading((store) => listCommitments(store, pledge.id)).map(({ slug }) => slug));
  return (
    <Page words={words} path={links.changes(key, period)} municipality={municipality} pledge={period}>
      <div className="wrap head">
        <p className="kicker">
          <a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a>
        </p>
        <h1 className="title">{changed.length === 0 ? t('revision.public.title') : t('revision.public.heading', { n: changed.length })}</h1>
        <p className="lead">{t(changed.length === 0 ? 'revision.public.none' : 'revision.public.lead')}</p>
        {changed.length > 0 && <p className="small quiet-text measure">{t('revision.read')}</p>}
      </div>
      <div className="wrap">
        {changed.map(({ id, on, reason, changes }) => (
          <Section key={id} id={`andring-${id}`} title={t('revision.public.changed', { on: date(on) })}>
            {(reason ?? t('revision.public.reasonMissing')).split('\n').map((line) => (
              <p key={line} className="measure" lang={words.locale === 'sv' ? undefined : 'sv'}>
                {line}
              </p>
            ))}
            <ChangesList
              words={words}
              changes={changes}
              nameOf={(name) => names.get(name) ?? name}
              hrefOf={(slug) => (shown.has(slug) ? links.commitment(key, period, slug) : null)}
            />
          </Section>
        ))}
        {since && <p className="small quiet-text">{t('revision.public.original', { on: date(since) })}</p>}
      </div>
    </Page>
  );
}
