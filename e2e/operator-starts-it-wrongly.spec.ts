import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startOwnServer } from './own-server.ts';

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'what an operator does has no screen'));

test('a port that is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expectRefusal(
    { PORT: String(port) },
    `Port ${port} is taken by another program: stop that one, or choose another port with PORT=${port + 1} npm start.\n`,
  );
  other.close();
});

test('a port that is none', async () => {
  await expectRefusal({ PORT: 'tretusen' }, "PORT=tretusen isn't a port: give a number from 1 to 65535, for example PORT=3001 npm start.\n");
});

test('a data folder that can’t be written to', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wrong-')), 'data');
  writeFileSync(file, '');
  await expectRefusal(
    { DATA_DIR: file },
    /^The data folder .* can't be written to \(\w+\): give this user the right to, or choose another with DATA_DIR=\/some\/folder npm start\.\n$/,
  );
});

/** One sentence that says what to do, nothing else, and exit status 1. */
async function expectRefusal(env: Record<string, string>, sentence: string | RegExp): Promise<void> {
  const server = await startOwnServer(env);
  expect(await server.stop()).toBe(1);
  if (typeof sentence === 'string') expect(server.said()).toBe(sentence);
  else expect(server.said()).toMatch(sentence);
  expect(server.said()).not.toMatch(/\n\s+at /);
}
