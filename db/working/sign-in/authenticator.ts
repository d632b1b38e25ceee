import { createOTP } from '@better-auth/utils/otp';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';

/** What an authenticator app shares with us, as the sign-in library keeps it: both parts encrypted with the sign-in secret. */
export type Sealed = { secret: string; backupCodes: string };

/** A new secret, with ten recovery codes to be shown once. */
export async function newAuthenticator(key: string): Promise<{ sealed: Sealed; recoveryCodes: string[] }> {
  const recoveryCodes = Array.from({ length: 10 }, () => `${generateRandomString(5, 'a-z', '0-9')}-${generateRandomString(5, 'a-z', '0-9')}`);
  const secret = generateRandomString(32);
  return {
    sealed: { secret: await symmetricEncrypt({ key, data: secret }), backupCodes: await symmetricEncrypt({ key, data: JSON.stringify(recoveryCodes) }) },
    recoveryCodes,
  };
}

/** What the app is to scan, and the same secret to type where it can't. */
export async function authenticatorAddress(key: string, { secret }: Pick<Sealed, 'secret'>, email: string): Promise<{ uri: string; typed: string }> {
  const uri = createOTP(await symmetricDecrypt({ key, data: secret })).url('Medborgarlöfte', email);
  return { uri, typed: new URL(uri).searchParams.get('secret')?.replace(/.{4}(?=.)/g, '$& ') ?? '' };
}

/** The six figures that the app shows now. */
export async function codeNow(key: string, { secret }: Pick<Sealed, 'secret'>): Promise<string> {
  return createOTP(await symmetricDecrypt({ key, data: secret })).totp();
}

/** In which period of thirty seconds, the present one or one beside it, a code is the app's; null when in none of them. */
export async function periodOf(key: string, { secret }: Pick<Sealed, 'secret'>, code: string, now: Date): Promise<number | null> {
  const otp = createOTP(await symmetricDecrypt({ key, data: secret }));
  const current = Math.floor(now.getTime() / 30_000);
  const codes = await Promise.all([current + 1, current, current - 1].map(async (period) => ({ period, code: await otp.hotp(period) })));
  return codes.find((one) => one.code === code)?.period ?? null;
}

/** The recovery codes that haven't been used. */
export async function recoveryCodesOf(key: string, { backupCodes }: Pick<Sealed, 'backupCodes'>): Promise<string[]> {
  return JSON.parse(await symmetricDecrypt({ key, data: backupCodes }));
}
