import type { Metadata } from 'next';
import { CommitmentList } from '#components/commitment/commitment-list.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { CollectionNotes } from '#components/pledge/collection-notes.tsx';
import { Lately } from '#components/pledge/lately.tsx';
import { pledgeName } from '#components/pledge/period-label.ts';
import { PledgeHead } from '#components/pledge/pledge-head.tsx';
import { PledgeList } from '#components/pledge/pledge-list.tsx';
import { ThreeThings } from '#components/pledge/three-things.tsx';
import { Section } from '#components/ui/section.tsx';
import { reading } from '#db/public/connect.ts';
import { listCollections } from '#db/public/queries/municipalities.ts';
import { findMunicipality, latestPledge, type Params, wordsOf } from '../../find.ts';
import { pledgeWhole } from '../../pledge-whole.ts';

type Where = Params<'municipality'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key } = await params;
  const words = wordsOf(locale);
  const municipality = findMunicipality(key);
  const pledge = latestPledge(key);
  return { title: municipality.name, description: pledge ? words.say(pledge.reading.verdict) : words.t('site.tagline') };
}

/** The municipality's latest pledge in short, what to know, what happened lately, and the way to all its pledges. */
export default async function MunicipalityPage({ params }: Where) {
  const { locale, municipality: key } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const municipality = findMunicipality(key);
  const pledge = latestPledge(key);
  const links = paths(words.locale);
  const frame = { words, path: links.municipality(key), municipality, pledge: pledge?.slug ?? null };
  const collections = reading((store) => listCollections(store, key));
  if (!pledge) {
    return (
      <Page {...frame}>
        <div className="wrap head">
          <h1 className="title">{t('pledge.noPledge', { name: municipality.name })}</h1>
        </div>
        <div className="wrap">
          <CollectionNotes words={words} collections={collections} />
        </div>
      </Page>
    );
  }
  const whole = pledgeWhole(municipality, pledge);
  const href = links.pledge(key, pledge.slug);
  return (
    <Page {...frame}>
      <PledgeHead
        words={words}
        pledge={pledge}
        judged={whole.judged}
        saidDone={whole.saidDone}
        kicker={<a href={href}>{`${municipality.name}: ${pledgeName(words, pledge)}`}</a>}
      />
      <div className="wrap">
        <ThreeThings
          words={words}
          pledge={pledge}
          commitments={whole.commitments}
          dialogues={whole.dialogues}
          hrefOf={(slug) => links.commitment(key, pledge.slug, slug)}
          dialogueHref={links.dialogue(key, pledge.slug)}
        />
        <Section id="ataganden" title={t('pledge.commitments', { n: whole.commitments.length })}>
          <CommitmentList words={words} areas={pledge.focusAreas} commitments={whole.commitments} hrefOf={(slug) => links.commitment(key, pledge.slug, slug)} />
          <ul className="links">
            <li>
              <a href={href}>{t('pledge.all')}</a>
            </li>
            <li>
              <a href={links.howWeJudge()}>{t('site.nav.howWeJudge')}</a>
            </li>
          </ul>
        </Section>
        {whole.latest.length > 0 && <Lately words={words} activities={whole.latest} commitments={whole.commitments} hiding={whole.hiding} />}
        <Section id="loften" title={t('pledge.pledges')}>
          <PledgeList words={words} pledges={whole.related} hrefOf={(slug) => links.pledge(key, slug)} />
        </Section>
        <CollectionNotes words={words} collections={collections} />
      </div>
    </Page>
  );
}
