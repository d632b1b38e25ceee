import { and, eq, ne } from 'drizzle-orm';
import * as z from 'zod';
import { text } from '#domain/text.ts';
import type { WorkingStore } from '../connect.ts';
import { acceptByIssuer } from '../mutations/accept-invitation.ts';
import { signInAccount, signInUser } from '../schema/sign-in.ts';
import type { Issuer } from './issuers.ts';
import { maySignIn } from './may-sign-in.ts';
import { wayIn } from './way-in.ts';

/** What an issuer said about somebody. Roles and groups in it are never read. */
const claims = z.object({
  sub: z.string().min(1),
  email: z.email().transform((email) => email.toLowerCase()),
  email_verified: z.union([z.boolean(), z.stringbool()]).optional(),
  acr: z.string().optional(),
  amr: z.array(z.string()).optional(),
  name: z.unknown(),
});

type Tokens = { idToken?: string; accessToken?: string };

/** The ID token's claims (the library has verified its signature, issuer, audience and nonce), with those of the issuer's userinfo when it has no address. */
export async function claimsOf(issuer: Issuer, { idToken, accessToken }: Tokens) {
  const said = payloadOf(idToken);
  if (!said) return null;
  const more = said.email || !accessToken ? {} : await userInfo(issuer, accessToken);
  if (more.sub !== undefined && more.sub !== said.sub) return null;
  const all: Record<string, unknown> = { ...more, ...said };
  return { ...all, id: String(said.sub), sub: String(said.sub), emailVerified: false };
}

/**
 * The person that a set of claims is, for the library: an address to find the account by, or none, which ends the sign-in. The address must be of the
 * issuer's domains and verified, its account must not have been signed in to under another subject of the same issuer (an address that was handed on),
 * and the person must be allowed in.
 */
export function personOfClaims(store: WorkingStore, issuer: Issuer, given: unknown, { examples }: { examples: boolean }) {
  const nobody = { email: null, emailVerified: false, name: undefined, image: undefined };
  const read = claims.safeParse(given);
  if (!read.success) return nobody;
  const { sub, email, email_verified: isVerified, acr, amr = [] } = read.data;
  if (!(isVerified ?? issuer.ownsAddresses)) return nobody;
  if (!issuer.domains.includes(email.slice(email.lastIndexOf('@') + 1))) return nobody;
  acceptByIssuer(store, { email, name: nameIn(read.data.name) ?? email.split('@')[0] ?? email }, new Date());
  const user = store.read.select().from(signInUser).where(eq(signInUser.email, email)).get();
  if (!user || !maySignIn(store.read, user.id, new Date(), { examples })) return nobody;
  const other = store.read
    .select({ id: signInAccount.id })
    .from(signInAccount)
    .where(and(eq(signInAccount.userId, user.id), eq(signInAccount.providerId, issuer.id), ne(signInAccount.accountId, sub)))
    .get();
  if (other) return nobody;
  const way = wayIn.getStore();
  if (way) way.hasSecondFactor = (acr !== undefined && issuer.secondFactor.acr.includes(acr)) || amr.some((one) => issuer.secondFactor.amr.includes(one));
  return { email, emailVerified: true, name: user.name, image: undefined };
}

function payloadOf(idToken: string | undefined): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(idToken?.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    return null;
  }
}

async function userInfo({ discovery }: Issuer, accessToken: string): Promise<Record<string, unknown>> {
  const signal = AbortSignal.timeout(10_000);
  const { userinfo_endpoint: endpoint } = await (await fetch(discovery, { signal })).json();
  if (typeof endpoint !== 'string') return {};
  const answer = await fetch(endpoint, { signal, headers: { Authorization: `Bearer ${accessToken}` } });
  return answer.ok ? await answer.json() : {};
}

function nameIn(said: unknown): string | null {
  return text(100).safeParse(said).data ?? null;
}
