import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'walls-'));
  const { $schema, vcs, ...rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(house, 'biome.json'), JSON.stringify(rules));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

const refused: [file: string, imported: string, lesson: string][] = [
  ['domain/wall.ts', '#db/public/connect.ts', 'domain/ is what a promise is'],
  ['domain/wall.ts', 'node:fs', 'domain/ is what a promise is'],
  ['domain/wall.ts', 'drizzle-orm', 'domain/ is what a promise is'],
  ['domain/wall.ts', '../words/words.ts', 'domain/ is what a promise is'],
  ['components/charts/wall.tsx', '#db/public/connect.ts', 'A component knows only its props'],
  ['components/charts/wall.tsx', '../../db/public/connect.ts', 'A component knows only its props'],
  ['components/charts/wall.tsx', '../../app/find.ts', 'A component knows only its props'],
  ['db/public/queries/wall.ts', '#words/words.ts', 'db/ keeps and finds'],
  ['db/working/wall.ts', '#components/paths.ts', 'db/ keeps and finds'],
  ['db/working/wall.ts', '../../app/find.ts', 'db/ keeps and finds'],
  ['app/[locale]/wall.tsx', '#db/working/connect.ts', 'Public pages read the public store'],
  ['app/[locale]/[municipality]/wall.tsx', '../../../db/working/connect.ts', 'Public pages read the public store'],
  ['app/[locale]/wall.tsx', '#db/publish.ts', 'Public pages read the public store'],
  ['app/[locale]/wall.tsx', '../stores.ts', 'Public pages read the public store'],
  ['app/[locale]/wall.tsx', '../session.ts', 'Public pages read the public store'],
  ['app/api/v1/wall.ts', '#db/working/connect.ts', 'Public pages read the public store'],
  ['ops/wall.ts', '#words/words.ts', 'words/ is for what readers see'],
];

const allowed: [file: string, imported: string][] = [
  ['domain/wall.ts', 'zod'],
  ['domain/wall.ts', './calendar.ts'],
  ['domain/wall.ts', '#domain/calendar.ts'],
  ['components/charts/wall.tsx', '#domain/calendar.ts'],
  ['components/charts/wall.tsx', 'recharts'],
  ['db/public/queries/wall.ts', '../connect.ts'],
  ['app/[locale]/wall.tsx', '#db/public/connect.ts'],
  ['app/arbete/wall.tsx', '#db/working/connect.ts'],
  ['ops/wall.ts', '#db/publish.ts'],
];

test.each(refused)('%s may not import %s', (file, imported, lesson) => {
  const { status, said } = lint({ [file]: `import { thing } from '${imported}';\nexport const other = thing;\n` });
  expect(said).toContain(lesson);
  expect(status).toBe(1);
});

test.each(allowed)('%s may import %s', (file, imported) => {
  const { status, said } = lint({ [file]: `import { thing } from '${imported}';\nexport const other = thing;\n` });
  expect(said).not.toContain('noRestrictedImports');
  expect(status).toBe(0);
});

test('two files may not import each other', () => {
  const { status, said } = lint({
    'domain/egg.ts': "import { hen } from './hen.ts';\nexport const egg = () => hen;\n",
    'domain/hen.ts': "import { egg } from './egg.ts';\nexport const hen = () => egg;\n",
  });
  expect(said).toContain('noImportCycles');
  expect(status).toBe(1);
});

function lint(files: Record<string, string>): { status: number | null; said: string } {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', ...Object.keys(files)], { cwd: house, encoding: 'utf8' });
  for (const file of Object.keys(files)) rmSync(join(house, file));
  return { status, said: stdout + stderr };
}
