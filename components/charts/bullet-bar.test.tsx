import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Bullet, type BulletProps, isBroken } from './bullet-bar.tsx';

const drawn = (props: BulletProps) => renderToStaticMarkup(<Bullet {...props} />);

test('no target, no bar', () => {
  expect(drawn({ done: 303, target: null })).toBe('');
  expect(drawn({ done: 3, target: 0 })).toBe('');
});

test('a count that isn’t given is hatched, not a bar', () => {
  const svg = drawn({ done: null, doneKnown: false, target: 2 });
  expect(svg).not.toContain('var(--done)');
  expect(svg).toContain('stroke="var(--edge)"');
});

test('nothing reported is an empty track, not a hatched one', () => {
  expect(drawn({ done: null, target: 12 })).not.toMatch(/var\(--done\)|var\(--edge\)/);
});

test('far above the target is broken at 160 per cent', () => {
  expect(isBroken({ done: 25, target: 1 })).toBe(true);
  expect(isBroken({ done: 3, target: 2 })).toBe(false);
  expect(drawn({ done: 25, target: 1 })).toContain('width="320"');
});

test('another source’s number is a dashed box beside the bar', () => {
  expect(drawn({ done: 4, other: 5, target: 4 })).toContain('stroke-dasharray="4 3"');
});
