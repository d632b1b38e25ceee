import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { Stop } from './step.mjs';

const root = join(import.meta.dirname, '..');
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable', 'brave-browser'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const managers: [name: string, script: string][] = [
  ['apt-get', 'apt-get update && apt-get install -y --no-install-recommends chromium'],
  ['dnf', 'dnf install -y chromium'],
  ['pacman', 'pacman -Sy --noconfirm chromium'],
  ['apk', 'apk add chromium'],
  ['brew', 'brew install --cask chromium'],
];

/** The path of a Chromium that runs: CHROMIUM, else Playwright's own (fetched if it can be), else the system's, else one installed by the system's package manager. */
export function findBrowser(): string {
  const { CHROMIUM: named } = process.env;
  if (named) {
    if (!runs(named)) throw new Stop(`CHROMIUM=${named} doesn't run: give the path of a Chromium or Chrome.`);
    return named;
  }
  const browser = playwrights() ?? systems() ?? installed();
  if (!browser)
    throw new Stop('No Chromium could be found or installed: install Chromium or Chrome and try again, or say where it is with CHROMIUM=/path npm test.');
  return browser;
}

/** The same of those that are there already: nothing is fetched or installed. Null when there is none. */
export function presentBrowser(): string | null {
  const { CHROMIUM: named } = process.env;
  if (named) return runs(named) ? named : null;
  const own = chromium.executablePath();
  return runs(own) ? own : systems();
}

/** Once it has been seen that it can't be fetched here, it isn't tried again until the packages are installed anew. */
const unreachable = join(root, 'node_modules/.no-playwright-browser');
const patienceMs = 300_000;

function playwrights(): string | null {
  const path = chromium.executablePath();
  if (runs(path)) return path;
  if (existsSync(path) || existsSync(unreachable)) return null;
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', '--no-shell', 'chromium'], {
    env,
    timeout: patienceMs,
    stdio: 'ignore',
  });
  if (runs(path)) return path;
  writeFileSync(unreachable, '');
  return null;
}

function systems(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(runs) ?? null;
}

function installed(): string | null {
  for (const [name, script] of managers) {
    if (spawnSync(name, ['--version'], { stdio: 'ignore' }).error) continue;
    const asRoot = process.getuid?.() === 0 || name === 'brew' ? [] : ['sudo', '-n'];
    const [program = 'sh', ...args] = [...asRoot, 'sh', '-c', script];
    spawnSync(program, args, { stdio: 'ignore', timeout: patienceMs, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const found = systems();
    if (found) return found;
  }
  return null;
}

function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
