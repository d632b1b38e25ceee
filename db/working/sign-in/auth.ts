import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { maxPasswordLength, minPasswordLength } from '#domain/password.ts';
import type { WorkingStore } from '../connect.ts';
import { newId } from '../id.ts';
import { signInAccount, signInPasskey, signInSession, signInTwoFactor, signInUser, signInVerification } from '../schema/sign-in.ts';
import type { SignInStore } from './connect.ts';
import { claimsOf, personOfClaims } from './issuer-claims.ts';
import type { Issuer } from './issuers.ts';
import { maySignIn } from './may-sign-in.ts';
import { absoluteMs, endsAt, isPhoneAgent, methodOf } from './session-rule.ts';
import { wayIn } from './way-in.ts';

export const sessionCookie = '__Host-medborgarlofte.session_token';

export type AuthOptions = { store: WorkingStore; bookkeeping: SignInStore; origin: string; secret: string; examples: boolean; issuers: Issuer[] };

export type Auth = ReturnType<typeof makeAuth>;

/**
 * The sign-in library, set up to answer one question: is this the person? What they may do is none of its business, nobody can sign up through it,
 * and only the calls that `app/` makes or lets through reach it.
 */
export function makeAuth({ store, bookkeeping, origin, secret, examples, issuers }: AuthOptions) {
  return betterAuth({
    appName: 'Medborgarlöfte',
    baseURL: origin,
    basePath: '/api/auth',
    trustedOrigins: [origin],
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    database: drizzleAdapter(bookkeeping.db, {
      provider: 'sqlite',
      schema: {
        user: signInUser,
        session: signInSession,
        account: signInAccount,
        verification: signInVerification,
        twoFactor: signInTwoFactor,
        passkey: signInPasskey,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength, maxPasswordLength },
    user: { changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    session: {
      expiresIn: absoluteMs / 1000,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      freshAge: 0,
      additionalFields: {
        method: { type: 'string', required: false, input: false, defaultValue: 'password' },
        hasSecondFactor: { type: 'boolean', required: false, input: false, defaultValue: false },
        isPhone: { type: 'boolean', required: false, input: false, defaultValue: false },
      },
    },
    account: { updateAccountOnSignIn: false, accountLinking: { enabled: true, trustedProviders: [], updateUserInfoOnLink: false } },
    onAPIError: { errorURL: `${origin}/arbete/logga-in` },
    advanced: {
      cookiePrefix: '__Host-medborgarlofte',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: ['client-address'] },
    },
    databaseHooks: {
      account: { create: { before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null } }) } },
      session: {
        create: {
          before: async (session, ctx) => {
            const now = new Date();
            if (!maySignIn(store.read, session.userId, now, { examples })) return false;
            const method = methodOf(ctx?.path);
            const isPhone = isPhoneAgent(session.userAgent);
            const hasSecondFactor = method === 'issuer' ? (wayIn.getStore()?.hasSecondFactor ?? false) : method !== 'password';
            return { data: { ...session, method, isPhone, hasSecondFactor, createdAt: now, expiresAt: endsAt({ createdAt: now, isPhone }, now) } };
          },
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Medborgarlöfte', twoFactorCookieMaxAge: 600, allowPasswordless: true }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'Medborgarlöfte',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: { afterVerification: async ({ verification }) => mustBeVerified(verification.registrationInfo?.userVerified) },
        authentication: { afterVerification: async ({ verification }) => mustBeVerified(verification.authenticationInfo.userVerified) },
      }),
      genericOAuth({
        config: issuers.map((issuer) => ({
          providerId: issuer.id,
          discoveryUrl: issuer.discovery,
          clientId: issuer.clientId,
          clientSecret: issuer.clientSecret,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          requireIdTokenVerification: true,
          disableSignUp: true,
          getUserInfo: (tokens) => claimsOf(issuer, tokens),
          mapProfileToUser: (claims) => personOfClaims(store, issuer, claims, { examples }),
          ...(issuer.secondFactor.acr.length > 0 ? { authorizationUrlParams: { acr_values: issuer.secondFactor.acr.join(' ') } } : {}),
        })),
      }),
    ],
  });
}

/** A passkey is two factors only when its owner was asked for (PIN, finger, face). */
function mustBeVerified(isVerified: boolean | undefined): void {
  if (!isVerified) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' });
}
