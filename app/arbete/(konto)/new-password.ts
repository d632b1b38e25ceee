import { hashPassword } from 'better-auth/crypto';
import type { Fault } from '#components/form/form-state.ts';
import { minPasswordLength, passwordFault } from '#domain/password.ts';
import type { Words } from '#words/words.ts';

/** The hash of a password that somebody chooses, or what is wrong with it. */
export async function hashOfNew(password: string, whose: { name: string; email: string }, { t }: Words): Promise<{ hash: string } | { faults: Fault[] }> {
  const fault = passwordFault(password, whose);
  if (fault) return { faults: [{ field: 'password', text: t(`account.passwordFault.${fault}`, { min: minPasswordLength }) }] };
  return { hash: await hashPassword(password) };
}
