import { expect, test } from 'vitest';
import { themesOf } from './themes.ts';

const said = (theme: string | null, mentions: number | null, dialogue: string | null = 'd') => ({ theme, mentions, dialogue, fewer: null });

test('a theme whose numbers are all hidden says how many it is fewer than, and nothing where some weren’t counted', () => {
  const few = (dialogue = 'd') => ({ ...said('Ljus', null, dialogue), fewer: 5 });
  expect(themesOf([few()])[0]?.fewer).toBe(5);
  expect(themesOf([few(), few()])[0]?.fewer).toBe(9);
  for (const other of [said('Ljus', null), said('Ljus', 7), few('e')]) expect(themesOf([few(), other])[0]?.fewer).toBe(null);
});

test('the most mentioned theme stands first, what has none last, and rounds are never added', () => {
  const themes = themesOf([said(null, 90), said('Ljus', 10), said('Droger', 30), said('Ljus', 25), said('Ljus', 7, 'e'), said('Ljus', null)]);
  expect(themes.map(({ theme, concerns, told }) => [theme, concerns.map(({ mentions }) => mentions), told])).toEqual([
    [
      'Ljus',
      [25, 10, 7, null],
      [
        { dialogue: 'd', mentions: 35, isLeast: true },
        { dialogue: 'e', mentions: 7, isLeast: false },
      ],
    ],
    ['Droger', [30], [{ dialogue: 'd', mentions: 30, isLeast: false }]],
    [null, [90], [{ dialogue: 'd', mentions: 90, isLeast: false }]],
  ]);
});
