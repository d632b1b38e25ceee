import { expect, test } from 'vitest';
import { leanPage } from './lean-page.ts';

const made =
  '<!DOCTYPE html><html lang="sv"><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
  '<link rel="preload" as="font" href="/_next/static/media/x.woff2"/><script src="/_next/static/chunks/a.js" async=""></script>' +
  '<script src="/_next/static/chunks/old.js" noModule=""></script></head><body><main>Löftet</main>' +
  '<script type="application/ld+json">{"@type":"Thing"}</script>' +
  '<script id="_R_">TURBOPACK.push({})</script><script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/b.js" async=""></script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"Löftet \\u003c/script>"])</script>' +
  '<script>$RC("B:0","S:0")</script></body></html>';

test('the framework and its copy of the content leave the page, everything that is seen stays', () => {
  const { html } = leanPage(made);
  expect(html).toContain('<main>Löftet</main>');
  expect(html).toContain('application/ld+json');
  expect(html).toContain('$RC("B:0","S:0")');
  expect(html).toContain('as="font"');
  expect(html).not.toMatch(/__next_f|_R_|as="script"|src=/);
});

test('the start script is what they did: the data first, then each file once, none for browsers that are too old', () => {
  const { start } = leanPage(made);
  expect(start.indexOf('TURBOPACK')).toBeLessThan(start.indexOf('__next_f'));
  expect(start).toContain('\\u003c/script>');
  expect(start).toContain('["/_next/static/chunks/a.js","/_next/static/chunks/b.js"]');
});

test('a page without the framework is left alone', () => {
  const plain = '<!DOCTYPE html><html><body><script src="/other.js"></script></body></html>';
  expect(leanPage(plain)).toEqual({ html: plain, start: '' });
});
