import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type OwnServer = { url: string; dataDir: string; pid: number; said(): string; stop(): Promise<number | null> };

const root = join(import.meta.dirname, '..');

/** `npm start` on a data folder of its own, for tests that break things. `stop` takes the folder away and answers with the exit status. */
export async function startOwnServer(env: Record<string, string> = {}): Promise<OwnServer> {
  const dataDir = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'medborgarlofte-'));
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, ['ops/start.ts'], { cwd: root, env: { ...process.env, ...env, DATA_DIR: dataDir, PORT: port } });
  const parts: string[] = [];
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  await new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        parts.push(part);
        if (part.includes('Serving http')) resolve();
      });
    }
    void ended.then(() => resolve());
  });
  return {
    url: `http://localhost:${port}`,
    dataDir,
    pid: child.pid ?? 0,
    said: () => parts.join(''),
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}

/** A port that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
