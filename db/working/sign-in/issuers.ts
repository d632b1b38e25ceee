import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { StoreFault, type WorkingStore } from '../connect.ts';

const issuer = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(100),
  /** The address of its OpenID configuration, `…/.well-known/openid-configuration`. */
  discovery: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** Whose addresses it answers for; one domain has one issuer. */
  domains: z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1),
  /** What it says when somebody showed a second factor to it. Without this a sign-in through it counts as one factor. */
  secondFactor: z.strictObject({ acr: z.array(z.string()).default([]), amr: z.array(z.string()).default([]) }).default({ acr: [], amr: [] }),
  /** For an issuer that hands out the addresses of its domains itself but doesn't say `email_verified` (Entra ID with one tenant). */
  ownsAddresses: z.boolean().default(false),
});

export type Issuer = z.infer<typeof issuer>;

/** Who else may say who somebody is: `ISSUERS` as JSON, else `issuers.json` beside the store, else nobody (docs/operations.md). */
export function readIssuers({ file }: Pick<WorkingStore, 'file'>): Issuer[] {
  const path = join(dirname(file), 'issuers.json');
  const [from, text] = process.env.ISSUERS ? ['ISSUERS', process.env.ISSUERS] : [path, existsSync(path) ? readFileSync(path, 'utf8') : '[]'];
  try {
    const issuers = z.array(issuer).parse(JSON.parse(text));
    const domains = issuers.flatMap((one) => one.domains);
    if (new Set(domains).size !== domains.length) throw new Error('a domain stands with two issuers');
    return issuers;
  } catch (cause) {
    throw new StoreFault(
      'damaged',
      `${from} isn’t a list of issuers as docs/operations.md describes it: ${cause instanceof z.ZodError ? z.prettifyError(cause) : cause}`,
    );
  }
}

/** The issuer that answers for an address, by its domain. */
export function issuerOf(issuers: Issuer[], email: string): Issuer | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return issuers.find(({ domains }) => domains.includes(domain));
}
