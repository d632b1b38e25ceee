import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightColours, svgText } from './svg-text.ts';
import type { Tree } from './tree.ts';

const tree: Tree = {
  tag: 'svg',
  attributes: { viewBox: '0 0 760 350', fill: 'none', 'aria-hidden': 'true' },
  children: [{ tag: 'path', attributes: { d: 'M0 0H9', stroke: 'var(--ink)' }, children: [] }],
};

test('a downloaded drawing has the light colours of the tokens', () => {
  const tokens = readFileSync('app/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(lightColours)) expect(tokens).toContain(`--${name}: light-dark(${colour},`);
});

test('a downloaded drawing stands by itself: size, title, fonts, no names of colours', () => {
  const svg = svgText(tree, 'Sju & tolv');
  expect(svg).toContain('<title>Sju &amp; tolv</title>');
  expect(svg).toContain('width="760" height="350"');
  expect(svg).toContain('stroke="#191b1f"');
  expect(svg).not.toMatch(/var\(|aria-hidden/);
});
