import { describe, expect, test } from 'vitest';
import { harmlessSlug, heldTexts, keysIn, pointingKeys, textHeld, withoutHeld } from './held-text.ts';
import { suspicionsIn } from './suspicion.ts';

describe('a text that could point at somebody', () => {
  test.each([
    ['19990101-1234 ringde', 'identityNumber'],
    ['199901011234', 'identityNumber'],
    ['Ring 070-123 45 67', 'phoneNumber'],
    ['0701234567', 'phoneNumber'],
    ['skriv till namn@example.org', 'eMail'],
    ['Storgatan 12', 'streetNumber'],
    ['utanför Norra vägen 4 B', 'streetNumber'],
    ['Pojke 14 år på Björkskolan', 'person'],
    ['en elev på skolan som är 15 år', 'person'],
    ['14-åring hämtad', 'person'],
    ['a 14-year-old boy', 'person'],
  ] as const)('%s (%s) is stopped', (text, why) => {
    expect(suspicionsIn(text)).toContain(why);
  });

  test.each([
    'Stora torget',
    '12 vandringar under 2026',
    'Löftet gäller i 2 år',
    'KS 2026/123',
    '2026-01-01',
    'Barn och unga 2026',
    '18–24',
    'Insatsen tog 14 år att planera',
  ])('%s passes', (text) => {
    expect(suspicionsIn(text)).toEqual([]);
  });
});

test('is taken out wherever it stands, unless somebody has let it through; names and addresses of things are not text', () => {
  const record = { key: 'a-199901011234', list: [{ place: 'Storgatan 12', url: 'https://example.org/0701234567' }], note: 'Lugnt' };
  expect(withoutHeld(record, () => false)).toEqual({ ...record, list: [{ place: textHeld, url: 'https://example.org/0701234567' }] });
  expect(withoutHeld(record, (text) => text === 'Storgatan 12')).toBe(record);
});

test('is listed once for each row that it stands in, with its commitment and who wrote it', () => {
  const commitment = {
    key: 'c',
    publicationClass: 'open',
    responsible: 'joint',
    activities: [
      { key: 'a1', by: 'police', place: 'Storgatan 12' },
      { key: 'a2', by: 'police', place: 'Storgatan 12' },
      { key: null, by: 'police', place: 'Storgatan 12' },
    ],
    note: '14-åring',
  };
  expect(heldTexts({ focusAreas: [{ commitments: [commitment] }] })).toEqual([
    { text: 'Storgatan 12', suspicions: ['streetNumber'], commitment: 'c', by: 'police', row: 'activity/c/a1' },
    { text: 'Storgatan 12', suspicions: ['streetNumber'], commitment: 'c', by: 'police', row: 'activity/c/a2' },
    { text: 'Storgatan 12', suspicions: ['streetNumber'], commitment: 'c', by: 'police', row: null },
    { text: '14-åring', suspicions: ['person'], commitment: 'c', by: 'joint', row: null },
  ]);
});

test.each(['pojke-14-ar', 'storgatan-12', 'lillvagen-3-b', '14-aring', 'a-199901011234'])('the key %s reads like a text that must be looked at', (key) => {
  const record = { key: 'lugnt-2026', list: [{ key: 'ett-pass' }, { slug: key }] };
  expect(pointingKeys(record, new Set())).toEqual([['list', 1, 'slug']]);
  expect(pointingKeys(record, new Set(keysIn(record)))).toEqual([]);
});

test.each(['Pojke 14 år', 'Torg 7', 'Lill-vag 3 b'])('no slug is made of %s', (title) => {
  expect(harmlessSlug(title, 'atagande')).toBe('atagande');
});

test.each(['figures', 'assessments', 'events'])('a key in %s is public with what rests on it, one in activities isn’t', (list) => {
  const rows = [{ key: 'pojke-14-ar' }];
  expect(pointingKeys({ activities: rows, counted: rows, [list]: rows }, new Set())).toEqual([[list, 0, 'key']]);
});
