import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, policyWithNonce } from './security.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('just the inline scripts that stand in the page may run', () => {
  const policy = policyOf(
    '<script>one()</script><script src="/a.js"></script><script type="application/ld+json">{}</script><script id="x">two()</script><script>one()</script>',
  );
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe(`'self' ${hash('one()')} ${hash('two()')}`);
});

test('no page may run what stands in it unasked, load from elsewhere or be framed', () => {
  for (const policy of [policyOf(''), policyWithNonce('abc')]) {
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe|\*|http/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/https?:/);
  }
});
