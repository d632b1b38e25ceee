import { publicPath, StoreUnavailable } from '#db/public/file.ts';
import type { Answer } from './ask-next.ts';
import type { EditionWatch } from './edition.ts';
import { type Fault, faultPage } from './fault-page.ts';
import { type Finished, finish, type Headers, weight } from './finished.ts';
import { leanPage } from './lean-page.ts';
import { type PageCache, pageCache } from './page-cache.ts';
import type { MakePage } from './page-maker.ts';
import { isReadable, looksLikeFile, lostPath } from './request.ts';
import { guarding, policyOf, policyOfFiles } from './security.ts';

/** A page, and the script that wakes its live pieces. */
export type PublicPage = { page: Finished; start: Finished | null; keep: boolean };

const keptForAll = 'public, max-age=0, s-maxage=60, must-revalidate';
const keptTypes = /^(text\/(html|css|csv|plain|xml)|application\/(json|geo\+json|xml|atom\+xml|rss\+xml)|image\/svg\+xml)\b/;
/** What may pass from Next's answer to the reader; everything else is decided here. */
const passed = ['Content-Type', 'Content-Disposition', 'Content-Language', 'Location', 'X-Robots-Tag', 'Access-Control-Allow-Origin'];

/** The public pages by path and query: made by Next, finished, and kept until the public store changes. `report` gets what the operator should know. */
export function publicPages(makePage: MakePage, edition: EditionWatch, report: (fault: unknown) => void, maxBytes = 64e6): PageCache<PublicPage> {
  const get = pageCache<PublicPage>({
    maxBytes,
    weigh: ({ page, start }) => weight(page) + (start ? weight(start) : 0),
    edition: edition.current,
    keep: ({ keep }) => keep,
    make,
  });

  return (path) => {
    try {
      const page = get(path);
      return page instanceof Promise ? page.catch(broken) : page;
    } catch (cause) {
      return broken(cause);
    }
  };

  async function make(path: string): Promise<PublicPage> {
    if (isReadable(path)) {
      const answer = await makePage(path);
      if (answer.status >= 500) return fault();
      if (answer.status !== 404 || !isHtml(answer)) return ready(answer);
    }
    if (looksLikeFile(path)) return plain(404);
    const lost = await makePage(lostPath(path));
    if (lost.status >= 500) return fault();
    return lost.status === 200 ? ready({ ...lost, status: 404 }) : plain(404);
  }

  function fault(): Promise<PublicPage> {
    if (edition.isSound()) return plain(500);
    throw new StoreUnavailable(`${publicPath()} can't be read (it is damaged). Move it away and run "npm run ops -- publish" to make it anew from working.db.`);
  }

  function broken(cause: unknown): Promise<PublicPage> {
    report(cause);
    return plain(cause instanceof StoreUnavailable ? 503 : 500);
  }
}

async function ready({ status, headers: from, body }: Answer): Promise<PublicPage> {
  const keep = (status === 200 || status === 404) && keptTypes.test(String(from['content-type'])) && !from['set-cookie'];
  const headers: Headers = { ...guarding, 'Cache-Control': keep ? keptForAll : 'no-store' };
  for (const name of passed) if (from[name.toLowerCase()]) headers[name] = String(from[name.toLowerCase()]);
  if (!isHtml({ headers: from })) return { page: await finish(status, { ...headers, 'Content-Security-Policy': policyOfFiles }, body), start: null, keep };
  const { html, start } = leanPage(body.toString());
  const script = { ...guarding, 'Cache-Control': 'no-store', 'Content-Type': 'text/javascript; charset=utf-8' };
  return {
    page: await finish(status, { ...headers, 'Content-Security-Policy': policyOf(html) }, Buffer.from(html)),
    start: start ? await finish(200, script, Buffer.from(start)) : null,
    keep,
  };
}

async function plain(status: Fault): Promise<PublicPage> {
  const html = faultPage(status);
  const headers = { ...guarding, 'Content-Security-Policy': policyOf(html), 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return { page: await finish(status, status === 503 ? { ...headers, 'Retry-After': '60' } : headers, Buffer.from(html)), start: null, keep: false };
}

function isHtml({ headers }: Pick<Answer, 'headers'>): boolean {
  return String(headers['content-type']).startsWith('text/html');
}
