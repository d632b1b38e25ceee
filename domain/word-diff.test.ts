import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, wordDiff } from './word-diff.ts';

test('says what went and what came, with what is the same around it', () => {
  expect(wordDiff('Vi gör minst 8 vandringar om året.', 'Vi gör minst 12 vandringar om året.')).toEqual([
    { kind: 'same', text: 'Vi gör minst' },
    { kind: 'old', text: ' 8' },
    { kind: 'new', text: ' 12' },
    { kind: 'same', text: ' vandringar om året.' },
  ]);
});

test('nothing and all', () => {
  expect(wordDiff('', '')).toEqual([]);
  expect(wordDiff('', 'Nytt löfte')).toEqual([{ kind: 'new', text: 'Nytt löfte' }]);
  expect(wordDiff('Gammalt löfte', '')).toEqual([{ kind: 'old', text: 'Gammalt löfte' }]);
});

test('both texts can be read out of the pieces, whatever they are', () => {
  const text = fc.array(fc.constantFrom('vi', 'lovar', 'minst', '8', 'vandringar', '\n', 'å', ' '), { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after);
      expect(said(pieces, 'new')).toBe(before);
      expect(said(pieces, 'old')).toBe(after);
    }),
  );
});

test('a long text is shown whole, before and after', () => {
  const long = 'ord '.repeat(2000);
  expect(wordDiff(long, `${long}till`).map(({ kind }) => kind)).toEqual(['old', 'new']);
});

function said(pieces: Piece[], without: Piece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}
