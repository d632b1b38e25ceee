import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A program of ops/ (`ops/ops.ts import FILE`) on a data folder, to its end. */
export function runProgram(dataDir: string, file: string, ...words: string[]): Promise<{ code: number | null; said: string; faults: string }> {
  const child = spawn(process.execPath, [join(root, file), ...words], { cwd: root, env: { ...process.env, DATA_DIR: dataDir } });
  const [said, faults] = [child.stdout, child.stderr].map((stream) => {
    const parts: string[] = [];
    stream.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    return parts;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said: said?.join('') ?? '', faults: faults?.join('') ?? '' }));
  });
}
