import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { eq } from 'drizzle-orm';
import { cookies, headers } from 'next/headers';
import { signInVerification } from '#db/working/schema/sign-in.ts';
import { tokenOf } from '#db/working/sign-in/token.ts';
import { signIn } from '../../sign-in.ts';
import { workingStore } from '../../stores.ts';

/** What the sign-in library is told of a request: its headers, with the address that our own server saw it come from. */
export async function requestHeaders(): Promise<Headers> {
  return new Headers(await headers());
}

/** The network address a request came from. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get('client-address') ?? 'unknown';
}

/** Hands the cookies of the library's answer on to the browser. */
export async function keepCookies(answer: Response): Promise<void> {
  const jar = await cookies();
  for (const cookie of answer.headers.getSetCookie()) for (const [name, kept] of parseSetCookieHeader(cookie)) jar.set(name, kept.value, toCookieOptions(kept));
}

/** Whose password was right and whose code is waited for, or null: from the cookie that stands between the two steps. */
export async function waitedFor(): Promise<string | null> {
  const cookie = (await cookies()).get('__Host-medborgarlofte.two_factor')?.value;
  const identifier = cookie ? tokenOf(cookie, signIn().secret) : null;
  if (!identifier) return null;
  const found = workingStore().read.select().from(signInVerification).where(eq(signInVerification.identifier, identifier)).get();
  return found && found.expiresAt > new Date() ? found.value : null;
}
