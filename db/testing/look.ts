import { followUpLines } from '#domain/follow-up.ts';
import type { Pledge } from '#domain/pledge.ts';
import { publicPledge } from '#domain/publication.ts';
import { releasesDue } from '#domain/release.ts';
import { rowsOf } from '../public/rows.ts';
import type { RuleTwins } from './rule-twins.ts';

const longAgo = '2000-01-01';

/** One way to be naive, and what it does to a pledge before it goes out. */
export const naive: Record<string, (pledge: Pledge) => Pledge> = {
  'plans go out as if they were done': (pledge) => changed(pledge, (one) => ({ ...one, state: one.state === 'planned' ? 'done' : one.state })),
  'conversations go out one by one': (pledge) => ({
    ...pledge,
    dialogues: pledge.dialogues.map((one) => ({
      ...one,
      events: one.counted.map(({ key, on, place }) => ({ key, on, place, conversations: 1, respondents: null })),
    })),
  }),
  'what was said goes out before it is put together': (pledge) => ({ ...pledge, dialogues: pledge.dialogues.map((one) => ({ ...one, compiled: longAgo })) }),
  'small mentions go out': (pledge) => ({
    ...pledge,
    concerns: pledge.concerns.map((one) => ({ ...one, mentions: one.mentions === null ? null : one.mentions + 100 })),
  }),
  'what is delayed goes out one by one': (pledge) => asOpen(pledge, 'delayed'),
  'counts of people go out one by one': (pledge) => asOpen(pledge, 'people'),
  'figures of what is internal go out': (pledge) => asOpen(pledge, 'internal'),
  'that nothing was new goes out by its day': (pledge) => {
    const said = pledge.focusAreas.flatMap(({ commitments }) =>
      commitments.flatMap(({ key, silences }) => silences.map((one) => ({ ...one, key: `${key}-${one.key}` }))),
    );
    return withSilences(pledge, said);
  },
  'what a person made stricter goes out': (pledge) => changed(pledge, (one) => ({ ...one, publicationClass: null })),
};

/**
 * Everything that anyone may know of a pledge. With `rows` as it stands in the public store, with statuses, sentences and the hash of it all; those are made
 * from what is here and nothing else, so most pairs can do without. `exactCounts`: the naive ledger.
 */
export function lookOf(
  pledge: Pledge,
  { setting, divisions, today }: Pick<RuleTwins, 'setting' | 'divisions' | 'today'>,
  { rows = false, exactCounts = false } = {},
): string {
  const releases = new Map(
    pledge.focusAreas.flatMap(({ commitments }) =>
      commitments.map((one) => [
        one.key,
        releasesDue(one, pledge.period, [], today, setting).map((each) => (exactCounts ? { ...each, shown: each.exact } : each)),
      ]),
    ),
  );
  const shown = publicPledge(pledge, today, { setting, divisions, released: (key) => releases.get(key) ?? [], isTextAllowed: () => false });
  if (!shown) return '';
  const commitments = shown.focusAreas.flatMap((area) => area.commitments);
  const lines = followUpLines(commitments, { phase: 'during', owners: ['police', 'municipality'], after: null });
  if (!rows) return JSON.stringify([shown, lines]);
  const around = {
    today,
    id: (path: string) => path,
    organisation: () => undefined,
    slugOf: () => undefined,
    hasPicture: () => false,
    hasPlanRow: () => false,
  };
  return JSON.stringify(
    rowsOf({ pledge: shown, revisions: [], questions: [], reports: [], decisions: [], withdrawnEntries: [], approvedFollowUps: [] }, around),
  );
}

/** The open commitment says all that is said anywhere. */
function withSilences(pledge: Pledge, silences: Pledge['focusAreas'][number]['commitments'][number]['silences']): Pledge {
  return {
    ...pledge,
    focusAreas: pledge.focusAreas.map((area) => ({
      ...area,
      commitments: area.commitments.map((one) => (one.publicationClass === 'open' ? { ...one, silences } : one)),
    })),
  };
}

function asOpen(pledge: Pledge, of: string): Pledge {
  return {
    ...pledge,
    focusAreas: pledge.focusAreas.map((area) => ({
      ...area,
      commitments: area.commitments.map((one) => (one.publicationClass === of ? { ...one, publicationClass: 'open' as const } : one)),
    })),
  };
}

function changed(pledge: Pledge, change: (one: Pledge['focusAreas'][number]['commitments'][number]['activities'][number]) => typeof one): Pledge {
  return {
    ...pledge,
    focusAreas: pledge.focusAreas.map((area) => ({
      ...area,
      commitments: area.commitments.map((one) => ({ ...one, activities: one.activities.map(change) })),
    })),
  };
}
