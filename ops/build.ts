import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, Stop, step } from './step.mjs';

const root = join(import.meta.dirname, '..');
const sources = [
  '{app,components,db,domain,words}/**/*.*',
  'ops/{build*,serve/{make-pages,ask-next}}.ts',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const left = ['**/*.test.*', '**/dist/**'];

/** Builds the pages when their sources aren't those of the last build. Answers with what it did. */
export async function build(distDir = process.env.NEXT_DIST_DIR ?? '.next'): Promise<'built' | 'unchanged since last time'> {
  const mark = join(root, distDir, 'built-from');
  const wanted = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return 'unchanged since last time';
  rmSync(mark, { force: true });
  const { buildWorkers } = await import('./build-workers.ts');
  await buildWorkers();
  await nextBuild();
  writeFileSync(mark, wanted);
  return 'built';
}

/** Of every file that goes into the build: its path and content. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root, exclude: left }).sort()) {
    if (statSync(join(root, file)).isFile())
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
}

function nextBuild(): Promise<void> {
  const output: Buffer[] = [];
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  child.stdout.on('data', (part) => output.push(part));
  child.stderr.on('data', (part) => output.push(part));
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Stop(`The pages couldn't be built:\n${Buffer.concat(output)}`))));
  });
}

if (import.meta.main) await command(() => step('Building the pages', () => build()));
