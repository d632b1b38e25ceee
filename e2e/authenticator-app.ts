import { createHmac } from 'node:crypto';

/** What an authenticator app shows now for the secret that was typed into it (RFC 6238: SHA-1, six figures, thirty seconds). */
export function codeOf(secret: string, now = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** What the app shows half a minute from now: right already, and not the code that was taken a moment ago. */
export function nextCodeOf(secret: string): string {
  return codeOf(secret, Date.now() + 30_000);
}

/** RFC 4648's base 32, as apps take it: spaces don't count. */
function bytesOf(secret: string): Buffer {
  const bits = [...secret.replace(/[\s=]/g, '')].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
