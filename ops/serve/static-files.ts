import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { bounded } from './bounded.ts';
import { type Finished, finish, weight } from './finished.ts';
import { guarding, policyOfFiles } from './security.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

export const staticPrefix = '/_next/static/';

/** What the build made under `/_next/static/`. Names hold a hash of the content, so browsers may keep the files for a year. Null when there is none. */
export function staticFiles(distDir: string): (path: string) => Promise<Finished | null> {
  const folder = join(distDir, 'static');
  const names = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) in types));
  const kept = bounded(32e6, weight);

  return async (path) => {
    const name = path.slice(staticPrefix.length);
    if (!names.has(name)) return null;
    const known = kept.get(name);
    if (known) return known;
    const headers = {
      ...guarding,
      'Content-Security-Policy': policyOfFiles,
      'Content-Type': types[extname(name)] ?? '',
      'Cache-Control': 'public, max-age=31536000, immutable',
    };
    const file = await finish(200, headers, await readFile(join(folder, name)), 11);
    kept.set(name, file);
    return file;
  };
}
