import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much is tried, and by how many at a time. TWINS, ATTACKED and TRUTHS each can be set. */
const goal = { twins: wanted('TWINS', 1_000_000), attacked: wanted('ATTACKED', 2000), truths: wanted('TRUTHS', 4) };
const round = { twins: 10_000, attacked: 20 };
const tests = ['db/twins.test.ts', 'db/redividing.test.ts', 'db/attack.test.ts'];

type Proved = { of: string; twins: number; attacked: number; truths: number };

const root = join(import.meta.dirname, '..');
const kept = join(root, '.proved.json');

/**
 * `npm run prove`: the same tests as always of what nobody may know, on a million pairs of twins and two thousand municipalities, round by round with new
 * ones in each. Takes hours; when it is cut short it goes on where it ended, unless the rules or the tests have changed since.
 */
const of = fingerprint();
let proved = provedBefore(of);
if (proved.twins > 0) console.log(`Going on where it ended: ${said(proved)}.`);
while (process.exitCode === undefined && (proved.twins < goal.twins || proved.attacked < goal.attacked)) {
  const next = { twins: Math.min(round.twins, goal.twins - proved.twins), attacked: Math.min(round.attacked, goal.attacked - proved.attacked) };
  const truths = proved.truths < goal.truths ? goal.truths : 2;
  const started = performance.now();
  if (!passes({ TWINS: Math.max(1, next.twins), ATTACKED: Math.max(1, next.attacked), TRUTHS: truths })) process.exitCode = 1;
  else {
    proved = { of, twins: proved.twins + next.twins, attacked: proved.attacked + next.attacked, truths: Math.max(proved.truths, truths) };
    writeFileSync(kept, JSON.stringify(proved));
    console.log(`${said(proved)}; the last round took ${Math.round((performance.now() - started) / 1000)} s.`);
  }
}
if (process.exitCode === undefined) console.log(`Proved: ${said(proved)}.`);

function passes(counts: Record<string, number>): boolean {
  const env = { ...process.env, ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])) };
  const run = ['node_modules/vitest/vitest.mjs', 'run', ...tests, '--testTimeout=0'];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}

function provedBefore(rules: string): Proved {
  const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Proved) : null;
  return before?.of === rules ? before : { of: rules, twins: 0, attacked: 0, truths: 0 };
}

/** Of everything that the tests run through. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of ['domain/*.ts', 'db/*.ts', 'db/testing/*.ts', 'db/public/*.ts'].flatMap((pattern) => globSync(pattern, { cwd: root })).sort())
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function said({ twins, attacked }: Proved): string {
  const count = (n: number, all: number) => `${n.toLocaleString('en')} of ${all.toLocaleString('en')}`;
  return `${count(twins, goal.twins)} pairs of twins, ${count(attacked, goal.attacked)} municipalities`;
}

function wanted(name: string, usual: number): number {
  return Number(process.env[name] ?? usual);
}
