import { createHmac, timingSafeEqual } from 'node:crypto';

/** The token in a session's cookie, when the cookie was signed by us; null otherwise. */
export function tokenOf(cookie: string, secret: string): string | null {
  const dot = cookie.lastIndexOf('.');
  const token = cookie.slice(0, Math.max(dot, 0));
  const wanted = Buffer.from(signatureOf(token, secret));
  const given = Buffer.from(cookie.slice(dot + 1));
  return token && wanted.length === given.length && timingSafeEqual(wanted, given) ? token : null;
}

/** As the sign-in library signs its cookies: HMAC with SHA-256, in base64. */
export function signatureOf(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('base64');
}
