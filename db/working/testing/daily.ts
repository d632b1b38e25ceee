import { eq } from 'drizzle-orm';
import { operator } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import type { WorkingStore } from '../connect.ts';
import { importDocument } from '../mutations/import-document.ts';
import { readPledge } from '../queries/document.ts';
import { activity } from '../schema/activity.ts';
import { commitment, measure } from '../schema/commitment.ts';
import { dialogue } from '../schema/dialogue.ts';
import { event } from '../schema/event.ts';
import { figure } from '../schema/figure.ts';
import { pledge, source } from '../schema/pledge.ts';
import { noon, temporaryStore } from './store.ts';

/** A store with a pledge that runs over 2026: `pass` of the police, `belysning` of the municipality, `ihop` of both. Today is 2 March. */
export function dailyStore(folder?: string): WorkingStore {
  const store = temporaryStore(folder);
  const refused = importDocument(store, operator, noon, ground).filter((one) => 'refused' in one);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return store;
}

/** Ids by key. */
export function idsIn({ read }: WorkingStore) {
  return {
    commitment: (key: string) => read.select().from(commitment).where(eq(commitment.key, key)).get()?.id ?? '',
    measure: (key: string) => read.select().from(measure).where(eq(measure.key, key)).get()?.id ?? '',
    pledge: (key: string) => read.select().from(pledge).where(eq(pledge.key, key)).get()?.id ?? '',
    round: (key: string) => read.select().from(dialogue).where(eq(dialogue.key, key)).get()?.id ?? '',
    source: (key: string) => read.select().from(source).where(eq(source.key, key)).get()?.id ?? '',
  };
}

export function activitiesIn({ read }: WorkingStore) {
  return read.select().from(activity).orderBy(activity.position).all();
}

export function figuresIn({ read }: WorkingStore) {
  return read.select().from(figure).orderBy(figure.position).all();
}

export function happenedIn({ read }: WorkingStore): string[] {
  return read
    .select({ what: event.what })
    .from(event)
    .orderBy(event.number)
    .all()
    .flatMap(({ what }) => (what.includes('imported') || what === 'person.joined' ? [] : what));
}

/** The commitment as the document has it. */
export function commitmentIn({ read }: WorkingStore, key: string) {
  const found = readPledge(read, 'prov-2026')?.pledge.focusAreas.flatMap(({ commitments }) => commitments);
  return found?.find((one) => one.key === key);
}

const ground = pledgeDocument.parse({
  format: documentFormat,
  version: documentVersion,
  organisations: [
    { key: 'prov', type: 'municipality', name: 'Provköping' },
    { key: 'grannen', type: 'municipality', name: 'Grannköping' },
    { key: 'polis', type: 'policeArea', name: 'LPO Prov' },
  ],
  pledges: [
    {
      key: 'prov-2026',
      slug: '2026',
      municipalities: ['prov'],
      parties: ['prov', 'polis'],
      period: { from: '2026-01-01', to: '2026-12-31' },
      sources: [{ key: 'rapport', publisher: 'Polisen' }],
      dialogues: [{ key: 'torget', audience: 'citizens', label: 'Samtal på torget', method: 'street' }],
      focusAreas: [
        {
          key: 'a',
          title: 'A',
          commitments: [
            {
              key: 'pass',
              title: 'Synlig polis',
              responsible: 'police',
              kind: 'policePresence',
              publicationClass: 'delayed',
              places: ['Torget'],
              measures: [
                { key: 'pass', value: 4, unit: 'pass', per: { unit: 'week' } },
                { key: 'timmar', type: 'hours', value: 400, unit: 'timmar', per: { unit: 'year' } },
                { key: 'andel', type: 'share', value: 80, unit: 'procent' },
              ],
            },
            {
              key: 'belysning',
              title: 'Belysning',
              responsible: 'municipality',
              kind: 'lighting',
              measures: [{ key: 'platser', value: 12, unit: 'platser', per: { unit: 'year' } }],
              figures: [{ key: 'rapporterad', value: 3, unit: 'platser', asOf: '2026-01', source: 'rapport' }],
            },
            { key: 'ihop', title: 'Vandringar', responsible: 'joint', kind: 'safetyWalk', figures: [{ key: 'gemensam', value: 1, asOf: '2026-01' }] },
          ],
        },
      ],
    },
    {
      key: 'prov-2027',
      slug: '2027',
      municipalities: ['prov'],
      parties: ['prov', 'polis'],
      state: 'draft',
      period: { from: '2027-01-01', to: '2027-12-31' },
      focusAreas: [{ key: 'a', title: 'A', commitments: [{ key: 'utkast', title: 'U', responsible: 'police', kind: 'lighting' }] }],
    },
  ],
});
