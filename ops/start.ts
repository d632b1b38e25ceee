import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { openPublicFile, publicPath } from '#db/public/file.ts';
import { endWithNpm } from './end-with-npm.mjs';
import { command, Stop } from './step.mjs';

const root = join(import.meta.dirname, '..');
const hour = 3_600_000;

/**
 * Builds, prepares and serves, whatever of it is needed. What takes memory runs in programs of its own (build, prepare), so that the server is small.
 * PUBLIC_ONLY=1 serves a public.db that somebody else writes and never opens working.db.
 */
await command(async () => {
  const env = process.env as Record<string, string | undefined>;
  const port = portOf(env.PORT ?? '3000');
  const isPublicOnly = env.PUBLIC_ONLY === '1';
  const dataDir = resolve(env.DATA_DIR ?? 'data');
  if (env.ORIGIN) env.ORIGIN = originOf(env.ORIGIN);
  Object.assign(env, { DATA_DIR: dataDir, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  process.chdir(root);

  await mustBeFree(port, env.HOST);
  if (!isPublicOnly) mustBeWritable(dataDir);
  await run('ops/build.ts');
  if (isPublicOnly) mustBeThere();
  else await run('ops/prepare.ts');

  const { serve } = await import('./serve/serve.ts');
  const server = await serve({ port, host: env.HOST });
  console.log(`Serving http://localhost:${server.port} from ${dataDir} (Ctrl-C stops it)`);
  const hourly = isPublicOnly ? undefined : setInterval(keepUp, hour);
  const stop = async () => {
    clearInterval(hourly);
    await server.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  endWithNpm(stop);
});

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Stop(`PORT=${text} isn't a port: give a number from 1 to 65535, for example PORT=3001 npm start.`);
}

/** Where this is reached from outside. Browsers keep the cookies of a sign-in over https only, and on the machine itself. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && url.pathname === '/' && (url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost'))) return url.origin;
  throw new Stop(`ORIGIN=${text} won't do: give the address that people reach this at, over https and without a path, for example https://loften.kommunen.se.`);
}

function mustBeFree(port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE')
        reject(new Stop(`Port ${port} is taken by another program: stop that one, or choose another port with PORT=${port + 1} npm start.`));
      else if (code === 'EACCES')
        reject(new Stop(`Port ${port} may only be used by the system's administrator: choose one above 1023, for example PORT=3000 npm start.`));
      else reject(new Stop(`Port ${port} can't be used (${message}): check PORT and HOST.`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function mustBeWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
    throw new Stop(
      `The data folder ${dataDir} can't be written to (${code}): give this user the right to, or choose another with DATA_DIR=/some/folder npm start.`,
    );
  }
}

function mustBeThere(): void {
  try {
    openPublicFile(publicPath()).close();
  } catch (fault) {
    throw new Stop(`PUBLIC_ONLY=1 serves what others publish, and ${fault instanceof Error ? fault.message : fault}`);
  }
}

async function run(file: string): Promise<void> {
  if ((await runProgram(file, 'inherit')) !== 0) process.exit(1);
}

/** Runs one of our programs to its end, with this one's faults; answers with its exit status. */
function runProgram(file: string, said: 'inherit' | 'ignore'): Promise<number | null> {
  const child = spawn(process.execPath, [join(root, file)], { stdio: ['ignore', said, 'inherit'] });
  return new Promise((resolve) => {
    child.on('exit', resolve);
  });
}

/**
 * Delays run out and figures age: what the public may know is worked out anew every hour, and the letters of the week are sent when it is their time. A
 * failed run is mended by the next.
 */
async function keepUp(): Promise<void> {
  const runs = [
    { file: 'ops/prepare.ts', fault: 'Publishing failed; the pages stay as they were. Run "npm run ops -- publish" to see why.' },
    { file: 'app/arbete/weekly-letters.ts', fault: 'The weekly letters weren’t all sent; the next hour goes on.' },
  ];
  for (const { file, fault } of runs) if ((await runProgram(file, 'ignore')) !== 0) console.error(`${new Date().toISOString()} ${fault}`);
}
