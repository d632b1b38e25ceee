import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const patienceMs = 60_000;
/** A printing that failed isn't tried again at once. */
const restMs = 60_000;
/** How long a reader waits before being told that it is being made. */
const waitMs = 2500;
/** More wait outside: their page says that it is being made, and asks again. */
const mostInLine = 8;

/** A report's PDF: the bytes, or the page that says that it is being made, or that it can't be made here. */
export type ReportPdf = { body: Buffer } | { page: string };

const address = /^(?:\/en)?\/([a-z0-9-]+)\/([a-z0-9-]+)\/rapport\/(\d{1,5})(?:\/(\d{1,5}))?\.pdf(?:\?.*)?$/;
const waiting = /^((?:\/en)?\/[a-z0-9-]+\/[a-z0-9-]+\/rapport\/\d{1,5}\/\d{1,5})\/pdf$/;

/** Where a page that says that a PDF is being made goes on to by itself; null of any other page. */
export function goesOnTo(url: string): string | null {
  const [, report] = waiting.exec(url) ?? [];
  return report ? `${report}.pdf` : null;
}

/**
 * The PDFs of frozen reports, each made once by a program of its own (`ops/make-pdf.ts`) from the report's page at `origin` and kept in the data folder by
 * the hash of its content. One at a time: a browser takes memory. Answers null for what is no address of one, or of a report that isn't there.
 */
export function reportPdfs(origin: string, dataDir: string): (url: string) => Promise<ReportPdf | null> {
  const folder = join(dataDir, 'pdf');
  const making = new Map<string, Promise<boolean>>();
  const failed = new Map<string, number>();
  let line: Promise<unknown> = Promise.resolve();

  return async (url) => {
    const [, municipality = '', period = '', number = '', edition] = address.exec(url) ?? [];
    if (!number) return null;
    const { findReport } = await published();
    const found = findReport(municipality, period, Number(number), edition ? Number(edition) : null);
    if (!found) return null;
    const file = join(folder, `${found.hash}.pdf`);
    const language = url.startsWith('/en/') ? '/en' : '';
    const page = `/${municipality}/${period}/rapport/${found.number}/${found.edition}`;
    if (!existsSync(file) && Date.now() - (failed.get(found.hash) ?? 0) > restMs) await Promise.race([make(found.hash, page), pause(waitMs)]);
    if (existsSync(file)) return { body: await readFile(file) };
    return { page: `${language}${page}/pdf${failed.has(found.hash) ? '?utan=webblasare' : ''}` };
  };

  function make(hash: string, page: string): Promise<boolean> {
    const known = making.get(hash);
    if (known) return known;
    if (making.size >= mostInLine) return Promise.resolve(false);
    const next = line.then(() => print(hash, page));
    making.set(hash, next);
    line = next;
    return next;
  }

  async function print(hash: string, page: string): Promise<boolean> {
    const made = await written(hash, page).catch((fault: unknown) => {
      console.error(`The PDF of ${page} couldn't be made:`, fault instanceof Error ? fault.message : fault);
      return false;
    });
    making.delete(hash);
    if (made) failed.delete(hash);
    else failed.set(hash, Date.now());
    return made;
  }

  async function written(hash: string, page: string): Promise<boolean> {
    mkdirSync(folder, { recursive: true });
    await tidy(folder);
    return run([join(root, 'ops/make-pdf.ts'), `${origin}${page}`, join(folder, `${hash}.pdf`)]);
  }
}

/** What asks the public store is loaded with the first PDF: it takes more memory than all else here. */
const published = () => import('./published-reports.ts');

/** What nobody may read any more, which isn't given out either, goes at the next printing; so does what one that was cut short left. */
async function tidy(folder: string): Promise<void> {
  const { shownHashes } = await published();
  const shown = new Set(shownHashes().map((hash) => `${hash}.pdf`));
  for (const name of readdirSync(folder)) if (!shown.has(name)) rmSync(join(folder, name));
}

function run(args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: patienceMs });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
