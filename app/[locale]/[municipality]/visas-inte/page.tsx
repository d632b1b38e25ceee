import type { Metadata } from 'next';
import { HiddenWords } from '#components/hiding/hidden-words.tsx';
import { SettingFacts } from '#components/hiding/setting-facts.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { Section } from '#components/ui/section.tsx';
import { safeSetting } from '#domain/publication-setting.ts';
import { findMunicipality, latestPledge, type Params, wordsOf } from '../../../find.ts';

type Where = Params<'municipality'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality } = await params;
  const { t } = wordsOf(locale);
  const { name } = findMunicipality(municipality);
  return { title: `${t('hiding.title')}, ${name}`, description: t('hiding.lead', { municipality: name }) };
}

/** What isn't shown of a municipality's pledges, why, and what it has decided itself. */
export default async function HiddenPage({ params }: Where) {
  const { locale, municipality: key } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const municipality = findMunicipality(key);
  const { name: where } = municipality;
  const { setting, areas, areasFrom } = municipality.publication ?? { setting: safeSetting, areas: [], areasFrom: null };
  const said = {
    time: setting.finestTime,
    place: setting.finestPlace,
    delay: setting.delayDays,
    threshold: setting.threshold,
    most: setting.threshold - 1,
    rounding: setting.roundingTo,
    municipality: where,
  };
  return (
    <Page words={words} path={paths(words.locale).hidden(key)} municipality={municipality} pledge={latestPledge(key)?.slug ?? null}>
      <div className="wrap head">
        <p className="kicker">{t('hiding.kicker')}</p>
        <h1 className="title">{t('hiding.title')}</h1>
        <p className="lead">{t('hiding.lead', said)}</p>
      </div>
      <div className="wrap">
        <Section id="direkt" title={t('hiding.open.title')}>
          <div className="prose">
            <p>{t('hiding.open.what')}</p>
            <p>{t('hiding.open.how', said)}</p>
          </div>
        </Section>
        <Section id="i-efterhand" title={t('hiding.delayed.title')}>
          <div className="prose">
            <p>{t('hiding.delayed.what')}</p>
            <p>{t('hiding.delayed.how', said)}</p>
            <p>{t(setting.showWhenAndWhere ? 'hiding.delayed.presence' : 'hiding.delayed.presenceNot', said)}</p>
            <p>{t('hiding.delayed.why')}</p>
          </div>
        </Section>
        <Section id="avrundat" title={t('hiding.people.title')}>
          <div className="prose">
            <p>{t('hiding.people.what')}</p>
            {(['how', 'zero', 'total', 'once', 'why'] as const).map((one) => (
              <p key={one}>{t(`hiding.people.${one}`, said)}</p>
            ))}
          </div>
        </Section>
        <Section id="dialoger" title={t('hiding.dialogue.title')}>
          <div className="prose">
            {(['what', 'said', 'few', 'why'] as const).map((one) => (
              <p key={one}>{t(`hiding.dialogue.${one}`, said)}</p>
            ))}
          </div>
        </Section>
        <Section id="aldrig" title={t('hiding.never.title')}>
          <div className="prose">
            <ul>
              {(['planned', 'drafts', 'names', 'who', 'internal', 'texts'] as const).map((one) => (
                <li key={one}>{t(`hiding.never.${one}`)}</li>
              ))}
            </ul>
          </div>
        </Section>
        <HiddenWords words={words} setting={setting} />
        <Section id="bestamt" title={t('hiding.settings.title', said)}>
          <div className="measure">
            <SettingFacts words={words} setting={setting} areas={areas} />
            {areasFrom && <p>{t('hiding.settings.areasFrom', { month: words.date(areasFrom) })}</p>}
            <p>{t('hiding.settings.note')}</p>
          </div>
        </Section>
        <Section id="fel" title={t('hiding.wrong.title')}>
          <p className="measure">{t('hiding.wrong.text')}</p>
        </Section>
      </div>
    </Page>
  );
}
