import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { reading } from '#db/public/connect.ts';
import { listMunicipalities } from '#db/public/queries/municipalities.ts';
import { listPledges } from '#db/public/queries/pledges.ts';
import { words } from '#words/words.ts';
import { lost } from '../find.ts';

/** Says what isn't there and where to go: the pledge, the municipality's pledges, or the municipalities. */
export default function NotFound() {
  const { locale, what, municipality, pledge } = lost();
  const { t } = words(locale);
  const links = paths(locale);
  return (
    <Page words={words(locale)} path={links.start()} municipality={municipality} pledge={pledge?.slug ?? null}>
      <div className="wrap head">
        <h1 className="title">{t('site.lost.title')}</h1>
        <p className="lead">{t(`site.lost.${what}`, { name: municipality?.name })}</p>
        <h2 className="label">{t('site.lost.where')}</h2>
        <ul className="list">
          {waysOn().map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );

  function waysOn(): { href: string; label: string }[] {
    if (municipality && pledge) return [{ href: links.pledge(municipality.key, pledge.slug), label: `${municipality.name} ${pledge.slug}` }];
    if (municipality) {
      return reading((store) => listPledges(store, municipality.key)).map(({ slug }) => ({
        href: links.pledge(municipality.key, slug),
        label: `${municipality.name} ${slug}`,
      }));
    }
    return reading(listMunicipalities).map(({ key, name }) => ({ href: links.municipality(key), label: name }));
  }
}
