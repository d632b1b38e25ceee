import { eq } from 'drizzle-orm';
import { operator } from '#domain/actor.ts';
import { pledgeDocument } from '#domain/document.ts';
import type { WorkingStore } from '../connect.ts';
import { importDocument } from '../mutations/import-document.ts';
import { readPledge } from '../queries/document.ts';
import { commitment } from '../schema/commitment.ts';
import { organisation } from '../schema/organisation.ts';
import { pledge } from '../schema/pledge.ts';
import { memberOf } from './people.ts';
import { noon, temporaryStore } from './store.ts';

/** A municipality and its police area with a signed pledge for 2026, and who writes and signs for each. */
export function parties() {
  const store = temporaryStore();
  importDocument(store, operator, noon, ground);
  return {
    store,
    coordinator: memberOf(store, 'prov', 'coordinator'),
    police: memberOf(store, 'polis', 'coordinator'),
    publisher: memberOf(store, 'prov', 'publisher'),
    chief: memberOf(store, 'polis', 'publisher'),
    admin: memberOf(store, 'prov', 'admin'),
    stranger: memberOf(store, 'grannen', 'coordinator'),
    id: (key: string) => idOf(store, key),
    /** A commitment of the signed pledge, whatever came after it. */
    id2026: (key: string) => readPledge(store.read, 'prov-2026')?.ids.get(`commitment/${key}`) ?? '',
  };
}

/** The row's id of an organisation, a pledge or a commitment by its key. */
export function idOf(store: WorkingStore, key: string): string {
  const tables = [organisation, pledge, commitment];
  const found = tables.flatMap((table) => store.read.select({ id: table.id }).from(table).where(eq(table.key, key)).all());
  return found.at(-1)?.id ?? '';
}

/** Fields of a commitment as its form sends them. */
export function typed(given: Record<string, unknown> = {}) {
  return {
    title: 'Trygghetsvandringar',
    wording: 'Vi gör minst tolv vandringar.',
    keptWhen: 'Tolv är gjorda.',
    responsible: 'joint',
    kind: 'safetyWalk',
    ...given,
  };
}

const ground = pledgeDocument.parse({
  format: 'medborgarlofte',
  version: 1,
  organisations: [
    { key: 'prov', type: 'municipality', name: 'Prov', example: true },
    { key: 'polis', type: 'policeArea', name: 'Polis', example: true },
    { key: 'grannen', type: 'municipality', name: 'Grannen', example: true },
    { key: 'riktig', type: 'municipality', name: 'Riktig' },
  ],
  agreements: [{ key: 'avtal', organisations: ['prov', 'polis'] }],
  pledges: [
    {
      key: 'prov-2026',
      slug: '2026',
      municipalities: ['prov'],
      parties: ['prov', 'polis'],
      period: { from: '2026', to: '2026' },
      agreement: 'avtal',
      signed: '2025-12-15',
      published: '2025-12-16',
      focusAreas: [
        {
          key: 'ute',
          title: 'Tryggt ute',
          commitments: [
            {
              key: 'pass',
              title: 'Fotpatruller',
              wording: 'Polisen går fyra pass i veckan.',
              responsible: 'police',
              kind: 'footPatrol',
              publicationClass: 'open',
              measures: [{ key: 'pass', value: 4, unit: 'pass', per: { unit: 'week' } }],
              activities: [
                { key: 'a1', on: '2026-02-01', by: 'police', place: 'Torget' },
                { key: 'a2', on: '2026-02-08', by: 'police', place: 'Hemliga gatan' },
                { key: 'a3', on: '2026-02-08', by: 'police', place: 'Rätta gatan', corrects: { activity: 'a2', on: '2026-02-10', reason: 'Fel gata' } },
              ],
              figures: [{ key: 'f1', value: 77, unit: 'pass', asOf: '2026-01-31' }],
              assessments: [{ key: 'b1', kind: 'now', by: 'police', on: '2026-02-15', status: 'onTrack', reason: 'Hemligt skäl' }],
            },
            { key: 'ljus', title: 'Belysning', wording: 'Kommunen sätter upp lampor.', responsible: 'municipality', kind: 'lighting' },
          ],
        },
      ],
    },
  ],
});
