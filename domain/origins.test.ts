import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Commitment, knownKinds } from './commitment.ts';
import { pledgeDocument } from './document.ts';
import { alike, likeness } from './likeness.ts';
import { type Dated, likelyOrigins } from './origins.ts';

test.each([
  [
    'lidkoping',
    '2022-2023',
    {
      'Samtliga skolor drogfria': 'Skolmiljön helt narkotikafri (2020)',
      'Narkotikasök med hund och skolbesök av uniformerad polis': 'Förebyggande narkotikasök på kommunens skolor (2020)',
    },
  ],
  ['lidkoping', '2024-2025', { 'Ökad närvaro av polis och andra vuxna': 'Fortsatt hög polisnärvaro på utpekade tider och platser (2020)' }],
  ['skara', '2019', { 'Trygghetsskapande patrullering efter EST-lägesbild': 'Fotpatrullering där folk känner sig otrygga (2018)' }],
  ['strangnas', '2020', { Trygghetsvandringar: 'Trygghetsvandringar (2019)' }],
  [
    'vara',
    '2020',
    {
      'Patrullera särskilt utsatta områden': 'Synlighet, tillsyn och trafikkontroller på otrygga platser (2019)',
      'Hundsök på skolorna': 'Narkotikasök med hund på högstadie- och gymnasieskolor (2019)',
    },
  ],
  [
    'vara',
    '2022',
    {
      'Återkommande närvaro/fotpatrullering på otrygga platser': 'Patrullera särskilt utsatta områden (2020)',
      'Trafikkontroller: livsstilskriminella, droger, hastighet': 'Trafikkontroller (2019)',
      'Spontana besök på skolor och fritidsgårdar': 'Spontanbesök på skolor och fritidsgårdar (2020)',
    },
  ],
  ['kungsbacka', '2019-2020', {}],
])('in %s’s pledge for %s just what goes on is asked about', (municipality, slug, expected) => {
  expect(asked(municipality, slug)).toEqual(expected);
});

test('neither is more like the other than the other is like it', () => {
  fc.assert(fc.property(commitments, commitments, (one, other) => likeness(one, other) === likeness(other, one)));
});

test('nothing is more like a commitment than itself, and itself is always worth asking about', () => {
  fc.assert(
    fc.property(commitments, commitments, (one, other) => {
      expect(likeness(one, one)).toBeGreaterThanOrEqual(likeness(one, other));
      expect(likeness(one, one)).toBeGreaterThanOrEqual(alike);
      expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
      expect(likeness(one, other)).toBeLessThanOrEqual(1);
    }),
  );
});

test('what is asked doesn’t depend on the order of anything', () => {
  const pledges = fc.uniqueArray(fc.record({ key: fc.stringMatching(/^p[0-9]$/), from: years, commitments: lists }), {
    selector: ({ key }) => key,
    maxLength: 4,
  });
  fc.assert(
    fc.property(lists, pledges, (now, earlier) => {
      const turned = earlier.map((pledge) => ({ ...pledge, commitments: [...pledge.commitments].reverse() })).reverse();
      const other = likelyOrigins([...now].reverse(), turned);
      expect(new Map([...other].sort())).toEqual(new Map([...likelyOrigins(now, earlier)].sort()));
    }),
  );
});

test('what stands word for word in several pledges goes on from the latest', () => {
  const one = { key: 'ljus', title: 'Lampor i parken', wording: null, kind: 'lighting', places: [] };
  const earlier = ['2019', '2021', '2020'].map((year) => ({ key: `p-${year}`, from: `${year}-01-01`, commitments: [one] }));
  expect(likelyOrigins([one], earlier).get('ljus')?.pledge).toBe('p-2021');
});

const words = fc.constantFrom(
  'Trygghetsvandringar',
  'fotpatrull',
  'i',
  'parken',
  'narkotikasök',
  'på',
  'skolorna',
  'och',
  'belysning',
  'Ökad',
  'närvaro',
  '–',
  'hund',
);
const texts = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const years = fc.constantFrom(null, '2019-01-01', '2020-01-01', '2021-01-01');
const about = {
  title: texts,
  wording: fc.option(texts),
  kind: fc.constantFrom(...knownKinds, 'samtal'),
  places: fc.array(fc.constantFrom('Parken', 'Resecentrum', 'skolor'), { maxLength: 3 }),
};
const commitments = fc.record({ key: fc.stringMatching(/^c[0-9]$/), ...about });
const lists = fc.uniqueArray(commitments, { selector: ({ key }) => key, maxLength: 5 });

/** What is asked about a collected pledge's commitments, with all that the municipality promised before. */
function asked(municipality: string, slug: string): Record<string, string> {
  const all = pledgeDocument.parse(JSON.parse(readFileSync(resolve(import.meta.dirname, `../examples/${municipality}.json`), 'utf8'))).pledges;
  const dated = all.map((one) => ({
    key: one.slug,
    from: one.period.from,
    commitments: one.focusAreas.flatMap((area): Commitment[] => area.commitments),
  })) satisfies Dated<Commitment>[];
  const at = dated.findIndex(({ key }) => key === slug);
  const now = dated[at]?.commitments ?? [];
  const origins = likelyOrigins(now, dated.slice(0, at));
  return Object.fromEntries(
    now.flatMap(({ key, title }) => (origins.has(key) ? [[title, `${origins.get(key)?.from.title} (${origins.get(key)?.pledge})`]] : [])),
  );
}
