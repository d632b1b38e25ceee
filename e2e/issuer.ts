import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Context } from 'oidc-provider';
import { newMemory } from './issuer-memory.ts';

/** What an issuer says of somebody, besides their address. */
export type Said = { name?: string; email_verified?: boolean; email?: string };

export type Issuer = { discovery: string; clientSecret: string; stop(): Promise<void> };

/**
 * A real OpenID provider on `port`, for one client. Whoever signs in writes their address; everybody is let in, and those who tick the box have shown
 * a second factor. `said` is what it says of an address. With `inToken` the claims stand in the ID token, else the client has to ask for them.
 */
export async function startIssuer(options: { port: number; redirectUri: string; said: Record<string, Said>; inToken: boolean }): Promise<Issuer> {
  const clientSecret = randomBytes(24).toString('base64url');
  const provider = new Provider(`http://localhost:${options.port}`, configurationOf({ ...options, clientSecret }));
  const answer = provider.callback();
  const server = createServer((request, response) => {
    const work = request.url?.startsWith('/vem/') ? askWho(provider, request, response) : answer(request, response);
    work.catch((fault) => response.writeHead(500).end(String(fault)));
  });
  await new Promise<void>((resolve) => {
    server.listen(options.port, resolve);
  });
  return {
    discovery: `http://localhost:${options.port}/.well-known/openid-configuration`,
    clientSecret,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function configurationOf({
  redirectUri,
  said,
  inToken,
  clientSecret,
}: {
  redirectUri: string;
  said: Record<string, Said>;
  inToken: boolean;
  clientSecret: string;
}) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    adapter: newMemory(),
    clients: [{ client_id: 'medborgarlofte', client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
    ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 600, IdToken: 300, Interaction: 600, Session: 600 },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/vem/${uid}` },
    claims: { openid: ['sub', 'acr', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: !inToken,
    acrValues: ['two-factors'],
    findAccount: (_: unknown, email: string) => ({
      accountId: email,
      claims: () => ({ sub: email, email, email_verified: true, name: 'Kim Exempel', ...said[email] }),
    }),
    loadExistingGrant: async ({ oidc: { provider, client, session } }: Context) => {
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
}

async function askWho(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'POST') {
    const form = new URLSearchParams(await bodyOf(request));
    const shown = form.has('second') ? { acr: 'two-factors', amr: ['mfa'] } : { amr: ['pwd'] };
    return provider.interactionFinished(request, response, { login: { accountId: form.get('email') ?? '', remember: false, ...shown } });
  }
  const { params } = await provider.interactionDetails(request, response);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="sv"><title>Utfärdaren</title><link rel="icon" href="data:,"><h1>Utfärdaren</h1><form method="post">
<label>Vem är du? <input name="email" value="${params.login_hint ?? ''}"></label>
<label><input type="checkbox" name="second"> Med två faktorer</label><button>Intyga</button></form>`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
