import { thisYear } from './years.ts';
/** What somebody outside gets at an address: everything but the date. */
export type Seen = { status: number; headers: string; body: Buffer };

/** Ways to ask that answer with other bytes than a page does: as Next's own client asks, for the page itself and ahead of time. */
const ways: [suffix: string, headers: Record<string, string>][] = [
  ['', {}],
  ['', { RSC: '1' }],
  ['', { RSC: '1', 'Next-Router-Prefetch': '1' }],
  ['?_rsc=1', {}],
];

/** Addresses that no page leads to. */
const unlinked = [
  '/sitemap.xml',
  '/robots.txt',
  '/feed.xml',
  '/favicon.ico',
  '/oppna-data/public.db',
  '/api/v1/oppna-data',
  '/api/v1/exempelkommun',
  '/api/v1/exempelkommun/finns-inte',
  '/api/arbete/activity.log',
  '/arbete',
  '/arbete/granska',
  '/finns/inte/alls',
  '/exempelkommun/1999',
  `/exempelkommun/${thisYear}/atagande/finns-inte`,
  `/exempelkommun/${thisYear}/atagande/orossamtal.csv`,
  `/en/exempelkommun/${thisYear}/atagande/orossamtal.json`,
  '/%E0%A4%A',
  '/exempelkommun?from=%00',
];

/**
 * Every public address that can be reached from the start page within what `isWanted` says, with its files, asked in every way; and those that no page
 * leads to. `visit` gets each address and the headers to ask with, and answers with the page for its links.
 */
export async function crawl(isWanted: (path: string) => boolean, visit: (path: string, headers: Record<string, string>) => Promise<Seen>): Promise<number> {
  const known = new Set(['/', '/en', ...unlinked]);
  const queue = [...known];
  let asked = 0;
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const page = await visit(path, {});
      asked += 1;
      for (const link of linksIn(page)) {
        if (known.has(link) || !isWanted(link)) continue;
        known.add(link);
        queue.push(link);
      }
      if (path.includes('.') || path.includes('?') || isRepeated(path)) continue;
      for (const [suffix, headers] of ways.slice(1)) {
        await visit(path + suffix, headers);
        asked += 1;
      }
    }
  };
  await work();
  return asked;
}

/** The same rows as the Swedish page has, in other words: the other ways to ask are tried there. */
function isRepeated(path: string): boolean {
  return /^\/en\/.+\/atagande\//.test(path);
}

/** Asks one server. A page that isn't kept has a number of its own, drawn at random for each request, in its policy and its scripts: it is left out too. */
export async function ask(url: string, path: string, headers: Record<string, string>): Promise<Seen> {
  const answer = await fetch(url + path, { headers: { 'Accept-Encoding': 'identity', ...headers }, redirect: 'manual' });
  const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
  const plain = (text: string) => (nonce ? text.replaceAll(nonce, 'NONCE') : text).replaceAll(url, '');
  const said = [...answer.headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${plain(value)}`);
  const body = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: said.sort().join('\n'), body: nonce ? Buffer.from(plain(body.toString())) : body };
}

function linksIn({ headers, body }: Seen): string[] {
  if (!/content-type: text\/(html|xml)/.test(headers)) return [];
  const links = body.toString().matchAll(/(?:href|src|action)="(\/[^"#]*)/g);
  return [...new Set([...links].map(([, link]) => (link ?? '').replaceAll('&amp;', '&')))];
}
