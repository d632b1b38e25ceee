import fc from 'fast-check';
import { addDays, boundsOf, type Day } from '#domain/calendar.ts';
import { type Commitment, commitment } from '#domain/commitment.ts';
import { type PeopleCount, peopleCounts } from '#domain/people-count.ts';
import { period } from '#domain/pledge.ts';
import { type PublicationSetting, safeSetting } from '#domain/publication-setting.ts';
import { type Release, releasesDue } from '#domain/release.ts';

/** What really happened: counts month by month from January, and which month was found to be another when one more month was released. */
export type Truth = { counts: number[]; changes: { release: number; month: number; count: number }[] };
type Publisher = typeof releasesDue;

/** Everything that anyone could see of a municipality, one look a month: the truth goes in here, and only what is public comes out. */
export function toldMonthByMonth({ counts, changes }: Truth, setting: PublicationSetting = safeSetting, publisher: Publisher = releasesDue): PeopleCount[][] {
  const now = [...counts];
  const ledger: Release[] = [];
  return counts.map((_, release) => {
    for (const change of changes) if (change.release === release) now[change.month] = change.count;
    ledger.push(...publisher(conversations(now), wholeYear, ledger, dayOfRelease(release, setting), setting));
    return peopleCounts(ledger);
  });
}

/** Mostly small counts, for those are what is hidden; now and then a late report or a correction of a month that has been told. */
export function someTruth(months: number): fc.Arbitrary<Truth> {
  const count = fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 3, arbitrary: fc.nat(14) }, { weight: 1, arbitrary: fc.nat(60) });
  const change = fc.record({ release: fc.nat(months), month: fc.nat(months - 1), count });
  return fc.record({ counts: fc.array(count, { minLength: months, maxLength: months }), changes: fc.array(change, { maxLength: 2 }) });
}

const wholeYear = period.parse({ from: '2025-01-01', to: '2026-12-31' });
const empty = commitment.parse({
  key: 'samtal',
  title: 'Samtal',
  responsible: 'joint',
  kind: 'concernConversation',
  publicationClass: 'people',
  measures: [{ key: 'm', value: 40, unit: 'samtal' }],
});

function conversations(counts: number[]): Commitment {
  const activities = counts.map((quantity, nth) => ({ ...activityOf(monthAt(nth)), quantity, key: `a${nth}` }));
  return { ...empty, activities };
}

function monthAt(nth: number): string {
  return `${2025 + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`;
}

function dayOfRelease(nth: number, { delayDays }: PublicationSetting): Day {
  return addDays(boundsOf(monthAt(nth))?.to ?? '', delayDays + 1);
}

function activityOf(month: string): Omit<Commitment['activities'][number], 'key' | 'quantity'> {
  const nothing = { from: null, to: null, place: null, measure: null, publicationClass: null, note: null, corrects: null, cancelled: null };
  return { ...nothing, state: 'done', on: `${month}-15`, by: 'joint', situationPictures: [] };
}
