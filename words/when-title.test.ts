import { expect, test } from 'vitest';
import { blocks, weekdays } from '#domain/time-block.ts';
import { askedTitle, promisedTitle } from '#domain/when-and-where-title.ts';
import { locales, words } from './words.ts';

test.each([
  [
    8,
    4,
    'För fyra av de åtta tider som lyfts redovisas minst fem pass i mars 2026',
    'Fyra av de åtta utlovade tiderna har minst fem redovisade pass i mars 2026',
  ],
  [4, 4, 'För alla fyra tider som lyfts redovisas minst fem pass i mars 2026', 'Fyra av de fyra utlovade tiderna har minst fem redovisade pass i mars 2026'],
  [9, 1, 'För en av de nio tider som lyfts redovisas minst fem pass i mars 2026', 'En av de nio utlovade tiderna har minst fem redovisade pass i mars 2026'],
  [3, 0, 'För ingen av de tre tider som lyfts visas något pass i mars 2026', 'För ingen av de tre utlovade tiderna visas något pass i mars 2026'],
  [1, 1, 'För den enda tid som lyfts redovisas minst fem pass i mars 2026', 'Den enda utlovade tiden har minst fem redovisade pass i mars 2026'],
])('of %i times %i are told of', (n, shown, asked, promised) => {
  const { say } = words('sv');
  expect(say(askedTitle(weekOf(n, shown))).replaceAll('\u00a0', ' ')).toBe(asked);
  expect(say(promisedTitle(weekOf(n, shown))).replaceAll('\u00a0', ' ')).toBe(promised);
});

test.each(locales)('%s: what nobody asked, promised or measured is said', (locale) => {
  const { say } = words(locale);
  const said = [weekOf(0, 0), weekOf(5, 5), { ...weekOf(0, 0), isMeasured: false }].flatMap((week) => [say(askedTitle(week)), say(promisedTitle(week))]);
  for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined|null|NaN| {2}|^$/);
});

/** A week in which so many times are both named and promised, and of so many of them passes are shown. */
function weekOf(n: number, shown: number) {
  const all = weekdays.flatMap((weekday) => blocks.map((block) => ({ weekday, block })));
  const asked = { mentions: 7, comparator: 'exactly' as const, fewer: null };
  return {
    when: '2026-03',
    area: null,
    threshold: 5,
    isMeasured: true,
    cells: all.map((time, nth) => ({ ...time, asked: nth < n ? asked : null, promised: nth < n, passes: nth < shown ? 6 : null })),
  };
}
