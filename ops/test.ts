import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, Stop, since, step } from './step.mjs';

/** What became of a step. `counted` are the single tests in it; a step without tests counts as nothing when it holds and as one when it doesn't. */
type Outcome = { holds: boolean; passed: number; failed: number; said: string };

/** The tests of a step; `again` are those of the passed that held only at the second try. */
type Count = { passed: number; failed: number; again?: number };

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'checks-'));
const steps: Record<string, () => Promise<Outcome>> = { types, lint, unit, build, journeys };

/** `npm test`, or the steps that are named. All are run even when one fails, so that one run tells everything. */
await command(async () => {
  const from = performance.now();
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps);
  const outcomes: Outcome[] = [];
  for (const name of names) {
    const run = steps[name];
    if (!run) throw new Error(`There is no step "${name}": ${Object.keys(steps).join(', ')}.`);
    outcomes.push(await run());
  }
  rmSync(folder, { recursive: true, force: true });
  conclude(outcomes, since(from));
});

function conclude(outcomes: Outcome[], time: string): void {
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const broken = outcomes.filter(({ holds }) => !holds);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (broken.length === 0) console.log(`All ${sum('passed')} checks passed in ${time}: ${outcomes.map(({ said }) => said).join(', ')}`);
  else console.log(`Failed in ${time}: ${broken.map(({ said }) => said).join(', ')}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

async function types(): Promise<Outcome> {
  return whole('types', 'Checking types', [
    ['node_modules/next/dist/bin/next', 'typegen'],
    ['node_modules/typescript/bin/tsc', '-p', '.'],
  ]);
}

async function lint(): Promise<Outcome> {
  return whole('lint', 'Checking style and walls', [['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=50']]);
}

async function unit(): Promise<Outcome> {
  const file = join(folder, 'unit.json');
  return counted(
    'unit tests',
    'Running unit tests',
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    {},
    () => {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  );
}

async function build(): Promise<Outcome> {
  return whole('build', 'Building the pages', [['ops/build.ts']]);
}

async function journeys(): Promise<Outcome> {
  const browser = await step('Finding a browser', chromium);
  if (!browser) return { holds: false, passed: 0, failed: 1, said: 'journeys (no browser)' };
  const file = join(folder, 'journeys.json');
  const env = { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  return counted('journeys', 'Walking the journeys', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'], env, () => {
    const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats;
    return { passed: expected + flaky, failed: unexpected, again: flaky };
  });
}

async function chromium(): Promise<string> {
  try {
    const { findBrowser } = await import('./browser.ts');
    return findBrowser();
  } catch (fault) {
    if (!(fault instanceof Stop)) throw fault;
    console.error(fault.message);
    return '';
  }
}

/** A step that holds or doesn't. */
async function whole(name: string, title: string, programs: string[][]): Promise<Outcome> {
  return step(title, async () => {
    for (const program of programs) {
      const { code, output } = await node(program);
      if (code !== 0) return verdict(output, { holds: false, passed: 0, failed: 1, said: name });
    }
    return verdict('', { holds: true, passed: 0, failed: 0, said: name });
  });
}

/** A step of many tests, counted by the report it leaves. No report, or an exit status that the report doesn't explain, is a failure too. */
async function counted(name: string, title: string, program: string[], env: Record<string, string>, read: () => Count): Promise<Outcome> {
  return step(title, async () => {
    const { code, output } = await node(program, env);
    const { passed, failed, again = 0 } = tryTo(read);
    const holds = code === 0 && failed === 0 && passed > 0;
    const said = holds ? `${passed} ${name}${again > 0 ? ` (${again} only at the second try)` : ''}` : `${failed} of ${passed + failed} ${name}`;
    return verdict(holds && again === 0 ? '' : output, { holds, passed, failed: holds ? 0 : Math.max(failed, 1), said });
  });
}

function tryTo(read: () => Count): Count {
  try {
    return read();
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function verdict(output: string, outcome: Outcome): Outcome {
  if (output) process.stdout.write(`${outcome.holds ? 'looked at twice' : 'failed'}\n${output.trim()}\n… `);
  return outcome;
}

function node([file = '', ...args]: string[], env: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  const parts: Buffer[] = [];
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  child.stdout.on('data', (part) => parts.push(part));
  child.stderr.on('data', (part) => parts.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output: Buffer.concat(parts).toString() }));
  });
}
