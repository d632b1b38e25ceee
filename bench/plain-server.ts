import { readFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/**
 * The limit: a Node server that does nothing but send the same bytes, those of an address or of a file, and with a second file store one row for each POST
 * as safely as ours. Says its port.
 */
type Bytes = { body: Buffer; headers: Record<string, string> };

const [what = '', rows] = process.argv.slice(2);
const store = rows === undefined ? null : await storing(rows);
const { body, headers } = what.startsWith('http://') ? await fetched(what) : fromFile(what);

const server = createServer((request, response) => {
  if (request.method === 'POST') {
    store?.();
    response.end();
    return;
  }
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, () => console.log((server.address() as AddressInfo).port));

async function storing(file: string): Promise<() => void> {
  const { default: SqliteDatabase } = await import('better-sqlite3');
  const sqlite = new SqliteDatabase(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.exec('CREATE TABLE row (at TEXT NOT NULL)');
  const insert = sqlite.prepare('INSERT INTO row VALUES (?)');
  return () => insert.run(new Date().toISOString());
}

function fetched(url: string): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      const { date, connection, 'keep-alive': _, ...same } = response.headers;
      resolve({ body: Buffer.concat(parts), headers: same as Record<string, string> });
    }).on('error', reject);
  });
}

function fromFile(path: string): Bytes {
  const zipped = gzipSync(readFileSync(path));
  return { body: zipped, headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'content-length': String(zipped.length) } };
}
