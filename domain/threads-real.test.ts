import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pledgeDocument } from './document.ts';
import { threadsOf } from './threads.ts';

test('Lidköping’s traffic vanished between 2017 and 2020 without a word, and its presence went on', () => {
  const [of2018, of2020] = [promisedIn('lidkoping', '2018'), promisedIn('lidkoping', '2020')];
  expect(named(threadsOf(promisedIn('lidkoping', '2017'), of2018))).toMatchObject({ dropped: [], added: [] });
  const threads = named(threadsOf(of2018, of2020));
  expect(threads.dropped).toEqual(['Öka förståelsen och medvetenheten kring trafiksäkerhet']);
  expect(threads.continued).toEqual(['Öka polisens närvaro och synlighet på allmänna platser → Fortsatt hög polisnärvaro på utpekade tider och platser']);
});

test('Vara’s foot patrols of 2019, 2020 and 2022 are one thread, each with its own number; traffic paused a time', () => {
  const [of2019, of2020, of2022] = ['2019', '2020', '2022'].map((year) => promisedIn('vara', year)) as [Pledged, Pledged, Pledged];
  expect(named(threadsOf(of2019, of2020)).dropped).toEqual(['Trafikkontroller']);
  const later = threadsOf(of2020, of2022, [of2019]);
  expect(named(later).resumed).toEqual(['Trafikkontroller → Trafikkontroller: livsstilskriminella, droger, hastighet']);
  const patrols = (of: Pledged) => of.commitments.find(({ kind }) => ['footPatrol', 'policePresence'].includes(kind));
  const thread = [of2019, of2020, of2022].map(patrols);
  expect(thread.slice(1).map((one) => one?.continues?.commitment)).toEqual(thread.slice(0, -1).map((one) => one?.key));
  expect(thread.map((one) => [one?.figures[0]?.comparator, one?.figures[0]?.value])).toEqual([
    ['about', 50],
    ['moreThan', 50],
    ['about', 190],
  ]);
});

type Pledged = ReturnType<typeof promisedIn>;

function promisedIn(municipality: string, slug: string) {
  const { pledges } = pledgeDocument.parse(JSON.parse(readFileSync(resolve(import.meta.dirname, `../examples/${municipality}.json`), 'utf8')));
  const found = pledges.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no ${municipality} ${slug}`);
  return { key: found.key, commitments: found.focusAreas.flatMap(({ commitments }) => commitments) };
}

function named(threads: ReturnType<typeof threadsOf<Pledged['commitments'][number]>>) {
  if (!threads.known) throw new Error('known threads expected');
  const titled = (all: { from: { title: string }; to: { title: string } }[]) => all.map(({ from, to }) => `${from.title} → ${to.title}`);
  const titles = (all: { title: string }[]) => all.map(({ title }) => title);
  return { continued: titled(threads.continued), resumed: titled(threads.resumed), added: titles(threads.added), dropped: titles(threads.dropped) };
}
