import type { PublishedPledge } from '#db/public/queries/pledges.ts';

type Asked = Record<string, string | string[] | undefined>;

/**
 * The two pledges a comparison's query asks for (`lofte`, `med`), or the usual ones: the latest that has begun and the one before it. What isn't
 * understood comes back as `refused` and is said on the page.
 */
export function chosenPledges(
  pledges: PublishedPledge[],
  query: Asked,
): { now: PublishedPledge | null; before: PublishedPledge | null; refused: string | null } {
  const bySlug = (asked: string | string[] | undefined) => (typeof asked === 'string' ? pledges.find(({ slug }) => slug === asked) : undefined);
  const known = pledges.filter(({ reading }) => reading.total > 0);
  const now = bySlug(query.lofte) ?? known.find(({ phase }) => phase !== 'before') ?? known[0] ?? pledges[0] ?? null;
  const asked = bySlug(query.med);
  const earlier = pledges.slice(now ? pledges.indexOf(now) + 1 : 0);
  const said = now?.lineage.find(({ how }) => how === 'continues')?.pledge;
  const sameArea = earlier.find(({ areaName }) => areaName === (now?.areaName ?? null));
  const usual = earlier.find(({ key }) => key === said) ?? sameArea ?? earlier[0] ?? pledges.find((pledge) => pledge !== now) ?? null;
  const before = asked && asked !== now ? asked : usual;
  const wrong = Object.entries(query).filter(
    ([name, value]) => (name === 'lofte' && value !== now?.slug) || (name === 'med' && value !== before?.slug) || !['lofte', 'med'].includes(name),
  );
  return {
    now,
    before,
    refused:
      wrong.length > 0
        ? wrong
            .map(([name, value]) => `${name}=${value}`)
            .join('&')
            .slice(0, 100)
        : null,
  };
}
