import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('app/tokens.css', 'utf8');
const pairs: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink-2', 'paper', 7],
  ['ink-2', 'tint', 7],
  ['link', 'paper', 7],
  ['on-link', 'link', 7],
  ['edge', 'paper', 3],
  ['plan', 'paper', 4.5],
  ['done', 'track', 3],
  ...[0, 1, 2, 3, 4, 5].map((step): [string, string, number] => [`h${step}-t`, `h${step}`, 5.8]),
  ...['none', 'quiet', 'plan', 'risk', 'off', 'done'].map((look): [string, string, number] => [`st-${look}`, `st-${look}-bg`, 7]),
];

test.each(pairs)('%s can be read on %s, in light and dark', (front, back, least) => {
  for (const theme of [0, 1] as const) expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(least);
});

function colour(name: string, theme: 0 | 1): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\(([^,]+), ([^)]+)\\)`).exec(tokens) ?? [];
  const found = (theme === 0 ? light : dark) ?? '';
  return found === 'transparent' ? colour('paper', theme) : found;
}

/** WCAG 2's contrast of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
