import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreFault, type WorkingStore } from '../connect.ts';

/**
 * What cookies are signed and second factors encrypted with: `SIGN_IN_SECRET`, else a file beside the store that is made once and readable by its owner
 * only. Changing it signs everybody out and makes authenticator apps be enrolled anew.
 */
export function signInSecret({ file }: Pick<WorkingStore, 'file'>): string {
  const given = process.env.SIGN_IN_SECRET;
  if (given && given.length < 32) throw new StoreFault('damaged', 'SIGN_IN_SECRET is too short: give at least 32 random characters.');
  return given ?? kept(join(dirname(file), 'sign-in-secret'));
}

function kept(path: string): string {
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32) throw new StoreFault('damaged', `${path} is damaged. Restore it from a backup, or delete it: then everybody signs in anew.`);
  return secret;
}
