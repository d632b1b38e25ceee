import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { runProgram } from './ops-command.ts';

/** A new data folder with the collected pledges in it, made as `npm start` makes it. */
export async function newDataFolder(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'medborgarlofte-'));
  const { code, faults } = await runProgram(dataDir, 'ops/prepare.ts');
  expect(code, faults).toBe(0);
  return dataDir;
}

/** A folder with nothing but a copy of another's public.db. */
export function publicCopyOf(dataDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'medborgarlofte-'));
  cpSync(join(dataDir, 'public.db'), join(copy, 'public.db'));
  return copy;
}
