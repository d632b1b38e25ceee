import type { SignInMethod } from '../schema/sign-in.ts';

const minute = 60_000;

/** A session left alone ends after this time: on a desktop that others can sit down at, not on a phone that locks itself. */
export const idleMs = { desktop: 30 * minute, phone: 12 * 60 * minute } as const;
export const absoluteMs = 12 * 60 * minute;

/** When a session ends if nobody comes back: moved on by use, never past twelve hours from its start. */
export function endsAt({ createdAt, isPhone }: { createdAt: Date; isPhone: boolean }, now: Date): Date {
  return new Date(Math.min(now.getTime() + idleMs[isPhone ? 'phone' : 'desktop'], createdAt.getTime() + absoluteMs));
}

/** By which way in a session came: the sign-in library's own path says. */
export function methodOf(path: string | undefined): SignInMethod {
  if (path === '/two-factor/verify-totp') return 'totp';
  if (path === '/two-factor/verify-backup-code') return 'recoveryCode';
  if (path?.startsWith('/passkey/')) return 'passkey';
  if (path?.startsWith('/callback/')) return 'issuer';
  return 'password';
}

export function isPhoneAgent(userAgent: string | null | undefined): boolean {
  return /\bMobi/.test(userAgent ?? '');
}
