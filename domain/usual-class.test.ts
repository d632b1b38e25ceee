import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { filedPledge } from './document.ts';
import { type Pledge, pledge } from './pledge.ts';
import { leastClass, usualClass, withUsualClasses } from './usual-class.ts';

const pledgeInput = { key: 'p', slug: '2026', municipalities: ['skara'], period: { from: '2026-01-01', to: '2026-12-31' } };

test('a kind begins with the class that harms nobody', () => {
  expect(usualClass('lighting', 'joint')).toBe('open');
  expect(usualClass('footPatrol', 'police')).toBe('delayed');
  expect(usualClass('concernConversation', 'municipality')).toBe('people');
});

test('what counts persons is about people, whatever its kind; a share of all is no count', () => {
  expect(usualClass('education', 'municipality', ['elever'])).toBe('people');
  expect(usualClass('lighting', 'municipality', ['lampor', null])).toBe('open');
  expect(usualClass('effectGoal', 'municipality', ['procent invånare'])).toBe('open');
});

test('what could be the police’s presence isn’t told day by day because its kind doesn’t say', () => {
  for (const kind of ['effectGoal', 'hög närvaro i centrum'])
    for (const who of ['police', 'joint'] as const) expect([kind, who, usualClass(kind, who)]).toEqual([kind, who, 'delayed']);
  expect(usualClass('effectGoal', 'municipality')).toBe('open');
});

test('a file that doesn’t say what reaches the public gets the safe class, and what it says stands, there and back', () => {
  const given = (publicationClass?: string) => ({
    key: 'a',
    title: 'Fotpass',
    responsible: 'police',
    kind: 'footPatrol',
    ...(publicationClass && { publicationClass }),
  });
  const file = { ...pledgeInput, focusAreas: [{ key: 'f', title: 'Ute', commitments: [given(), { ...given('open'), key: 'b' }] }] };
  const classes = (pledge: Pledge) => pledge.focusAreas.flatMap(({ commitments }) => commitments.map((one) => one.publicationClass));
  const read = filedPledge.parse(file);
  expect(classes(read)).toEqual(['delayed', 'open']);
  expect(classes(filedPledge.parse(canonical(pledge, read)))).toEqual(['delayed', 'open']);
});

test('a file’s kind counts as it is stored, and so do the units of its measures and figures', () => {
  const classOf = (given: object) => {
    const commitments = [{ key: 'a', title: 'A', responsible: 'municipality', ...given }];
    return filedPledge.parse({ ...pledgeInput, focusAreas: [{ key: 'f', title: 'F', commitments }] }).focusAreas[0]?.commitments[0]?.publicationClass;
  };
  expect(classOf({ kind: 'concernConversation ' })).toBe('people');
  expect(classOf({ kind: ' footPatrol' })).toBe('delayed');
  expect(classOf({ kind: 'education', measures: [{ key: 'm', value: 3, unit: 'elever' }] })).toBe('people');
  expect(classOf({ kind: 'education', figures: [{ key: 'm', value: 3, unit: 'elever' }] })).toBe('people');
});

test('what isn’t a pledge is left for the check to name', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isDeepStrictEqual(withUsualClasses(value), value)));
  for (const focusAreas of [3, [3], [{ commitments: 3 }], [{ commitments: [3, null, {}] }]]) expect(withUsualClasses({ focusAreas })).toEqual({ focusAreas });
});

test.each([
  ['concernConversation', ['Stöd'], 'people'],
  ['cooperation', ['Gemensamma orossamtal'], 'people'],
  ['cooperation', ['Stöd samtal efter tips'], 'people'],
  ['cooperation', ['Stöd samtal varav efter flera tips'], 'people'],
  ['cooperation', ['Samtalen med anledning av tips'], 'people'],
  ['cooperation', ['Efter tips samtal'], 'people'],
  ['cooperation', ['Tipssamtal'], 'people'],
  ['cooperation', ['Support conversations after tips'], 'people'],
  ['dialogue', ['Samtal på torget'], 'open'],
  ['drugEffort', ['Insatser mot kända platser efter tips'], 'open'],
] as const)('a commitment of %s called %j is never told less strictly than as %s', (kind, phrases, expected) => {
  expect(leastClass(kind, phrases)).toBe(expected);
});
