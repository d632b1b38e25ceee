import { execFileSync } from 'node:child_process';
import { expect, test } from './journey.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

let server: OwnServer;

test.beforeAll(async ({ isMobile }) => {
  test.skip(isMobile, 'it is the server that is tried');
  server = await startOwnServer({ EXAMPLES: 'off' });
});

test.afterAll(() => server?.stop());

test('the process that makes the pages is started again when it has ended, and ends with the server', async ({ request }) => {
  const kept = await request.get(`${server.url}/lidkoping`);
  expect(kept.status()).toBe(200);
  const [maker = 0] = madeBy(server.pid);
  process.kill(maker, 'SIGKILL');
  await expect.poll(() => madeBy(server.pid)).toEqual([]);
  expect(await (await request.get(`${server.url}/lidkoping`)).text()).toBe(await kept.text());
  expect((await request.get(`${server.url}/skara`)).status()).toBe(200);
  const [next = 0] = madeBy(server.pid);
  expect(next).not.toBe(maker);
  await server.stop();
  await expect.poll(() => isRunning(next)).toBe(false);
});

function madeBy(parent: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return rows.filter((row) => row.includes('make-pages') && Number(row.trim().split(/\s+/)[1]) === parent).map((row) => Number(row.trim().split(/\s+/)[0]));
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
