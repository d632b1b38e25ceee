import type { Locale } from '#words/words.ts';

/** Every address of the public site, in one place. Swedish stands at the root, English under `/en` with the same words. */
export function paths(locale: Locale) {
  const root = locale === 'sv' ? '' : '/en';
  const period = (municipality: string, slug: string) => `${root}/${municipality}/${slug}`;
  return {
    start: () => root || '/',
    municipality: (municipality: string) => `${root}/${municipality}`,
    pledge: period,
    commitment: (municipality: string, slug: string, commitment: string) => `${period(municipality, slug)}/atagande/${commitment}`,
    dialogue: (municipality: string, slug: string) => `${period(municipality, slug)}/dialog`,
    deviations: (municipality: string, slug: string) => `${period(municipality, slug)}/avvikelser`,
    meeting: (municipality: string, slug: string) => `${period(municipality, slug)}/mote`,
    questions: (municipality: string, slug: string) => `${period(municipality, slug)}/fragor`,
    whenAndWhere: (municipality: string, slug: string, query: { area?: string | null; month?: string | null } = {}) =>
      `${period(municipality, slug)}/nar-och-var${queryOf({ omrade: query.area, manad: query.month })}`,
    places: (municipality: string, slug: string, place?: string) => `${period(municipality, slug)}/plats${place ? `/${place}` : ''}`,
    actionPlan: (municipality: string, slug: string) => `${period(municipality, slug)}/atgardsplan`,
    pictures: (municipality: string, slug: string) => `${period(municipality, slug)}/lagesbild`,
    report: (municipality: string, slug: string, nr?: number, edition?: number) =>
      `${period(municipality, slug)}/rapport${nr ? `/${nr}` : ''}${nr && edition ? `/${edition}` : ''}`,
    changes: (municipality: string, slug: string) => `${period(municipality, slug)}/andringar`,
    history: (municipality: string) => `${root}/${municipality}/historik`,
    comparison: (municipality: string, slug?: string, withSlug?: string) =>
      `${root}/${municipality}/jamfor${slug ? `?lofte=${slug}${withSlug ? `&med=${withSlug}` : ''}` : ''}`,
    hidden: (municipality: string) => `${root}/${municipality}/visas-inte`,
    openData: (municipality?: string) => `${root}${municipality ? `/${municipality}` : ''}/oppna-data`,
    howWeJudge: () => `${root}/sa-bedomer-vi`,
    glossary: () => `${root}/ordlista`,
    about: () => `${root}/om`,
    accessibility: () => `${root}/tillganglighet`,
    cookies: () => `${root}/kakor`,
    privacy: () => `${root}/personuppgifter`,
  };
}

/** Named parts of a query, those that are there. */
export function queryOf(parts: Record<string, string | null | undefined>): string {
  const given = Object.entries(parts).flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : []));
  return given.length > 0 ? `?${given.join('&')}` : '';
}

export type Paths = ReturnType<typeof paths>;

/** The same page in the other language, query and place on the page kept. */
export function inLocale(path: string, locale: Locale): string {
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  const swedish = page.replace(/^\/en(?=\/|$)/, '') || '/';
  if (locale === 'sv') return swedish + rest;
  return (swedish === '/' ? '/en' : `/en${swedish}`) + rest;
}
