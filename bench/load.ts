import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from './page.ts';

const autocannon = join(import.meta.dirname, '../node_modules/autocannon/autocannon.js');

export type Load = { perSecond: number; p50Ms: number; p99Ms: number; refused: number };

/** What a server stands at 20 connections, gzip accepted. */
export async function loadOf(url: string, seconds: number): Promise<Load> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [autocannon, '-c', '20', '-d', String(seconds), '-j', '-n', '-H', 'Accept-Encoding=gzip', url],
    { maxBuffer: 1e7 },
  );
  const { requests, latency, non2xx, errors } = JSON.parse(stdout);
  return { perSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99, refused: non2xx + errors };
}

/** The two by turns, so that whatever else the machine does meets both alike. Medians. */
export async function loadOfBoth(ours: string, limit: string, rounds: number, seconds: number): Promise<{ ours: Load; limit: Load }> {
  const seen: { ours: Load[]; limit: Load[] } = { ours: [], limit: [] };
  for (let round = 0; round < rounds; round++) {
    seen.ours.push(await loadOf(ours, seconds));
    seen.limit.push(await loadOf(limit, seconds));
  }
  return { ours: middle(seen.ours), limit: middle(seen.limit) };
}

function middle(loads: Load[]): Load {
  const of = (key: keyof Load) => median(loads.map((load) => load[key]));
  return { perSecond: of('perSecond'), p50Ms: of('p50Ms'), p99Ms: of('p99Ms'), refused: Math.max(...loads.map(({ refused }) => refused)) };
}
