import type { Paths } from '#components/paths.ts';
import type { Place } from './page.tsx';

/** Where to say something, and the pages about the site itself. */
export function Footer({ words: { t }, municipality, links }: Pick<Place, 'words' | 'municipality'> & { links: Paths }) {
  const about = [
    [links.howWeJudge(), t('site.nav.howWeJudge')],
    ...(municipality ? [[links.hidden(municipality.key), t('hiding.link')]] : []),
    [links.glossary(), t('site.nav.glossary')],
    [links.openData(municipality?.key), t('site.nav.openData')],
    [links.about(), t('site.nav.about')],
    [links.accessibility(), t('site.nav.accessibility')],
    [links.cookies(), t('site.nav.cookies')],
    [links.privacy(), t('site.nav.privacy')],
    ...(municipality ? [[links.start(), t('site.nav.allMunicipalities')]] : []),
  ] as [string, string][];
  return (
    <footer className="foot">
      <div className="wrap">
        {municipality && <Say municipality={municipality} t={t} />}
        <nav aria-label={t('site.aboutTheSite')}>
          <ul>
            {about.map(([href, label]) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t('site.licence')}</p>
      </div>
    </footer>
  );
}

function Say({ municipality, t }: { municipality: NonNullable<Place['municipality']>; t: Place['words']['t'] }) {
  const { name, feedbackUrl, faultReportUrl, policeUrl, example } = municipality;
  if (example) return <p>{t('site.say.example')}</p>;
  return (
    <ul className="say">
      {feedbackUrl && (
        <li>
          <a href={feedbackUrl}>{t('site.say.feedback', { name })}</a>
        </li>
      )}
      {faultReportUrl && (
        <li>
          <a href={faultReportUrl}>{t('site.say.fault', { name })}</a>
        </li>
      )}
      <li>{policeUrl ? <a href={policeUrl}>{t('site.say.police')}</a> : t('site.say.police')}</li>
      <li>{t('site.say.emergency')}</li>
    </ul>
  );
}
