import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#db/working/testing/store.ts';

const root = resolve(import.meta.dirname, '..');

function ops(dataDir: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['ops/ops.ts', ...words], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('migrate, import, export and publish from the command line', () => {
  const data = temporaryFolder();
  expect(ops(data, 'import', 'examples/skara.json')).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run ops -- migrate') });
  expect(ops(data, 'migrate')).toMatchObject({ status: 0 });
  expect(ops(data, 'import', 'examples/skara.json')).toEqual({ status: 0, stdout: '2 pledges read, 2 new, 0 changed, 0 unchanged\n', stderr: '' });
  expect(existsSync(join(data, 'public.db'))).toBe(true);
  expect(ops(data, 'publish').stdout).toBe('public.db: nothing to do\n');
  expect(ops(data, 'import', 'examples/skara.json', 'none.json')).toEqual({
    status: 1,
    stdout: '2 pledges read, 0 new, 0 changed, 2 unchanged\n',
    stderr: 'none.json: isn’t there; check the name\n',
  });
  expect(ops(data, 'export', '--municipality', 'skara').stdout).toBe(readFileSync(join(root, 'examples/skara.json'), 'utf8'));
  expect(ops(data, 'export', '--municipality', 'none')).toMatchObject({ status: 1, stderr: 'There is no municipality "none".\n' });
  expect(ops(data, 'dance').stderr).toContain('npm run ops -- import FILE…');
}, 120_000);
