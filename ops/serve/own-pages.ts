import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextHandler } from './ask-next.ts';
import { turnAway } from './front-door.ts';
import { hideFaults } from './own-fault.ts';
import { guarding, policyWithNonce } from './security.ts';
import { sendFault } from './send-fault.ts';

export type OwnPages = { answer(request: IncomingMessage, response: ServerResponse): Promise<void>; close(): Promise<void> };

/** Signed-in work and accounts: past the front door, made for one reader, kept by nobody. The framework is loaded with the first request for them. */
export function ownPages(dir: string): OwnPages {
  let loading: ReturnType<typeof load> | undefined;

  return {
    answer: async (request, response) => {
      const turned = turnAway(request, process.env.ORIGIN ?? '', process.env.TRUST_PROXY === '1');
      if (turned) return sendFault(response, turned.status, { Connection: 'close' });
      loading ??= load(dir);
      const { handler } = await loading;
      hideFaults(request, response);
      const policy = policyWithNonce(randomBytes(16).toString('base64'));
      request.headers['content-security-policy'] = policy;
      for (const [name, value] of Object.entries({ ...guarding, 'Content-Security-Policy': policy, 'Cache-Control': 'private, no-store' }))
        response.setHeader(name, value);
      return handler(request, response);
    },
    close: async () => (await loading)?.close(),
  };
}

async function load(dir: string): Promise<{ handler: NextHandler; close(): Promise<void> }> {
  const { default: next } = await import('next');
  const app = next({ dev: false, dir, quiet: true });
  await app.prepare();
  return { handler: app.getRequestHandler(), close: () => app.close() };
}
