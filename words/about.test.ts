import { expect, test } from 'vitest';
import en from './en/about.json' with { type: 'json' };
import enStatus from './en/status.json' with { type: 'json' };
import sv from './sv/about.json' with { type: 'json' };
import svStatus from './sv/status.json' with { type: 'json' };

const pages = ['howWeJudge', 'about', 'accessibility', 'cookies', 'openData', 'privacy'] as const;

test('both languages have the same pages, sections, paragraphs and lists', () => {
  expect(shape(en)).toEqual(shape(sv));
});

test.each(pages)('%s says something in every place', (page) => {
  for (const text of [sv, en].flatMap((language) => textsOf(language[page]))) expect(text.trim()).not.toBe('');
});

test('the glossary pairs the same words in both languages', () => {
  const pairs = (terms: { word: string; other: string }[], swedishFirst: boolean) =>
    terms.map(({ word, other }) => (swedishFirst ? `${word} = ${other}` : `${other} = ${word}`)).sort();
  expect(pairs(en.glossary.terms, false)).toEqual(pairs(sv.glossary.terms, true));
});

test.each([
  ['sv', sv.glossary.terms],
  ['en', en.glossary.terms],
] as const)('the glossary is in alphabetical order (%s)', (locale, terms) => {
  const found = terms.map(({ word }) => word);
  expect(found).toEqual(found.toSorted(new Intl.Collator(locale).compare));
});

const standings = ['notAssessed', 'notStarted', 'onTrack', 'atRisk', 'offTrack', 'paused', 'completed'] as const;
const verdicts = ['kept', 'partlyKept', 'notKept', 'cannotBeAssessed', 'withdrawn', 'notAssessed', 'nothingReported'] as const;

test.each([
  ['sv', sv, svStatus],
  ['en', en, enStatus],
] as const)('every status is explained, by the word that stands beside a commitment (%s)', (_, language, status) => {
  const [, now, after] = language.howWeJudge.sections;
  expect(standings.filter((key, nth) => !now?.list[nth]?.startsWith(`${status[key]}:`))).toEqual([]);
  expect(verdicts.filter((key, nth) => !after?.list[nth]?.startsWith(status[key]))).toEqual([]);
});

test.each([
  ['sv', sv],
  ['en', en],
] as const)('a number never parts from what it counts (%s)', (_, language) => {
  const parted =
    /\b\d+ (?:januari|mars|juni|september|november|oktober|June|September|October|November|dagar|days|vandringar|walks|av|of)\b|\b(?:minst|högst|at least|än|than) \d/i;
  expect(textsOf(language).filter((text) => parted.test(text))).toEqual([]);
});

type Json = string | Json[] | { [name: string]: Json };

function shape(json: Json): unknown {
  if (typeof json === 'string') return 'text';
  return Array.isArray(json) ? json.map(shape) : Object.fromEntries(Object.entries(json).map(([name, value]) => [name, shape(value)]));
}

function textsOf(json: Json): string[] {
  return typeof json === 'string' ? [json] : Object.values(json).flatMap(textsOf);
}
