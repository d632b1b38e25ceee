import { median } from './page.ts';
import type { Row } from './table.ts';

const asks = 300;

/** What a meeting's screen asks again and again while nothing changes, with the tag it has: from request to answer, one at a time on one connection. */
export async function pollRows(url: string): Promise<Row[]> {
  const headers = { 'Accept-Encoding': 'identity' };
  const tag = (await fetch(url, { headers })).headers.get('etag') ?? '';
  const times: number[] = [];
  for (let nth = 0; nth < asks; nth++) {
    const from = performance.now();
    const answer = await fetch(url, { headers: { ...headers, 'If-None-Match': tag } });
    await answer.arrayBuffer();
    if (answer.status !== 304) throw new Error(`${url} answers ${answer.status} though nothing has changed.`);
    times.push(performance.now() - from);
  }
  const slowest = [...times].sort((a, b) => a - b)[Math.floor(asks * 0.99)] ?? null;
  return [
    { what: 'A poll with no change', unit: 'ms', ours: median(times), goal: 5 },
    { what: '99 % of the polls within', unit: 'ms', ours: slowest },
  ];
}
