import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A program that was started, and the number that stands alone on the first line it says. */
export type Program = { pid: number; said: number; stop(): void };

/** Starts a TypeScript program of ours and waits for its first line. */
export function startProgram(args: string[]): Promise<Program> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.once('data', (line) => resolve({ pid: child.pid ?? 0, said: Number(line), stop: () => child.kill() }));
  });
}

/** Memory that a program and those it started hold, in MB: what several of them share is counted once (proportional set size) where the system tells it. */
export function memoryMb(pid: number): number {
  const rows = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout.trim().split('\n');
  const processes = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const of = (parent: number): number =>
    processes.reduce((sum, [id = 0, from = 0, kb = 0]) => sum + (id === parent ? ownKb(id, kb) : 0) + (from === parent && id !== parent ? of(id) : 0), 0);
  return of(pid) / 1000;
}

/** Resident kB without the shared part that others count, by Linux's `smaps_rollup`; elsewhere the whole resident set. One that has ended meanwhile holds nothing. */
function ownKb(pid: number, residentKb: number): number {
  const path = `/proc/${pid}/smaps_rollup`;
  if (!existsSync('/proc/self/smaps_rollup')) return residentKb;
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
