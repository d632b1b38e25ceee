import { StoreUnavailable } from '#db/public/file.ts';
import { type Answer, askNext, type NextHandler } from './ask-next.ts';
import type { EditionWatch } from './edition.ts';
import { faultPage } from './fault-page.ts';
import { type Finished, finish, type Headers, weight } from './finished.ts';
import { leanPage } from './lean-page.ts';
import { type PageCache, pageCache } from './page-cache.ts';
import { guarding, policyOf, policyOfFiles } from './security.ts';

/** A page, and the script that wakes its live pieces. */
export type PublicPage = { page: Finished; start: Finished | null; keep: boolean };

const keptForAll = 'public, max-age=0, s-maxage=60, must-revalidate';
const keptTypes = /^(text\/(html|css|csv|plain|xml)|application\/(json|geo\+json|xml|atom\+xml|rss\+xml)|image\/svg\+xml)\b/;
/** What may pass from Next's answer to the reader; everything else is decided here. */
const passed = ['Content-Type', 'Content-Disposition', 'Content-Language', 'Location', 'X-Robots-Tag', 'Access-Control-Allow-Origin'];

/** The public pages by path and query: made by Next, finished, and kept until the public store changes. `report` gets what the operator should know. */
export function publicPages(handler: NextHandler, edition: EditionWatch, report: (fault: unknown) => void, maxBytes = 64e6): PageCache<PublicPage> {
  const get = pageCache<PublicPage>({
    maxBytes,
    weigh: ({ page, start }) => weight(page) + (start ? weight(start) : 0),
    edition: edition.current,
    keep: ({ keep }) => keep,
    make: async (path) => {
      const answer = await askNext(handler, path);
      return answer.status >= 500 ? fault(edition.isSound() ? 500 : 503) : ready(answer);
    },
  });

  return (path) => {
    try {
      const page = get(path);
      return page instanceof Promise ? page.catch(broken) : page;
    } catch (cause) {
      return broken(cause);
    }
  };

  function broken(cause: unknown): Promise<PublicPage> {
    report(cause);
    return fault(cause instanceof StoreUnavailable ? 503 : 500);
  }
}

async function ready({ status, headers: from, body }: Answer): Promise<PublicPage> {
  const type = String(from['content-type'] ?? '');
  const keep = (status === 200 || status === 404) && keptTypes.test(type) && !from['set-cookie'];
  const headers: Headers = { ...guarding, 'Cache-Control': keep ? keptForAll : 'no-store' };
  for (const name of passed) if (from[name.toLowerCase()]) headers[name] = String(from[name.toLowerCase()]);
  if (!type.startsWith('text/html')) return { page: await finish(status, { ...headers, 'Content-Security-Policy': policyOfFiles }, body), start: null, keep };
  const { html, start } = leanPage(body.toString());
  const script = { ...guarding, 'Cache-Control': 'no-store', 'Content-Type': 'text/javascript; charset=utf-8' };
  return {
    page: await finish(status, { ...headers, 'Content-Security-Policy': policyOf(html) }, Buffer.from(html)),
    start: start ? await finish(200, script, Buffer.from(start)) : null,
    keep,
  };
}

async function fault(status: 500 | 503): Promise<PublicPage> {
  const html = faultPage(status);
  const headers = { ...guarding, 'Content-Security-Policy': policyOf(html), 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return { page: await finish(status, status === 503 ? { ...headers, 'Retry-After': '60' } : headers, Buffer.from(html)), start: null, keep: false };
}
