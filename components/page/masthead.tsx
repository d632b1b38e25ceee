import type { Paths } from '#components/paths.ts';
import type { Place } from './page.tsx';

/** Name, what this is, the ways on, the other language. On a phone the ways on are behind "Meny". */
export function Masthead({ words, municipality, pledge, path, links, other }: Place & { links: Paths; other: string }) {
  const ways = municipality ? waysIn(municipality.key, pledge, links, words.t) : waysAround(links, words.t);
  const otherLanguage = words.locale === 'sv' ? 'en' : 'sv';
  const list = (
    <ul>
      {ways.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={href === path ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
      <li>
        <a href={other} hrefLang={otherLanguage} lang={otherLanguage}>
          {words.t('site.otherLanguage')}
        </a>
      </li>
    </ul>
  );
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="name" href={municipality ? links.municipality(municipality.key) : links.start()}>
          {municipality?.name ?? words.t('site.name')}
          <span>{words.t('site.tagline')}</span>
        </a>
        <nav aria-label={words.t('site.navigation')}>{list}</nav>
        <details>
          <summary>{words.t('site.menu')}</summary>
          <nav aria-label={words.t('site.navigation')}>{list}</nav>
        </details>
      </div>
    </header>
  );
}

function waysIn(municipality: string, pledge: string | null, links: Paths, t: Place['words']['t']) {
  return [
    ...(pledge
      ? [
          { href: links.pledge(municipality, pledge), label: t('site.nav.pledge') },
          { href: links.deviations(municipality, pledge), label: t('site.nav.deviations') },
          { href: links.dialogue(municipality, pledge), label: t('site.nav.dialogue') },
        ]
      : []),
    { href: links.comparison(municipality), label: t('site.nav.comparison') },
    { href: links.history(municipality), label: t('site.nav.history') },
  ];
}

function waysAround(links: Paths, t: Place['words']['t']) {
  return [
    { href: links.start(), label: t('site.nav.start') },
    { href: links.howWeJudge(), label: t('site.nav.howWeJudge') },
    { href: links.glossary(), label: t('site.nav.glossary') },
    { href: links.about(), label: t('site.nav.about') },
  ];
}
