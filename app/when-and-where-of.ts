import { reading } from '#db/public/connect.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import { listConcerns } from '#db/public/queries/dialogues.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { getPledgeSetting, listPresences } from '#db/public/queries/presences.ts';
import { areasOf, spansToldOf, whenAndWhere } from '#domain/when-and-where.ts';

type Asked = Record<string, string | string[] | undefined>;

/** Whether a pledge's municipalities have chosen to show when and where presence was; else nothing leads there. */
export function isWhenAndWhereShown(pledge: Pick<PublishedPledge, 'id'>): boolean {
  return reading((store) => getPledgeSetting(store, pledge.id)).setting.showWhenAndWhere;
}

/**
 * The three layers of a pledge as its address asks for them (`omrade`, `manad`): else all of the municipality and the last month that anything is told of.
 * Null where it isn't shown. What isn't understood comes back as `refused` and is said on the page.
 */
export function whenAndWhereOf(pledge: PublishedPledge, query: Asked) {
  return reading((store) => {
    const { setting, areas: decided } = getPledgeSetting(store, pledge.id);
    if (!setting.showWhenAndWhere) return null;
    const commitments = listCommitments(store, pledge.id);
    const layers = { concerns: listConcerns(store, pledge.id), commitments, presences: listPresences(store, pledge.id) };
    const areas = setting.finestPlace === 'municipality' ? [] : areasOf(decided, layers.presences);
    const spans = spansToldOf(pledge, setting, layers.presences);
    const area = areas.find((one) => one === query.omrade) ?? null;
    const when = spans.find((one) => one === query.manad) ?? layers.presences.at(-1)?.when ?? spans.at(-1) ?? null;
    const weekOf = (of: string | null) => whenAndWhere(layers, when, of, setting.threshold);
    return { setting, areas, spans, area, when, commitments, week: weekOf(area), weekOf, refused: refusedOf(query, { omrade: area, manad: when }) };
  });
}

export type ShownWeek = NonNullable<ReturnType<typeof whenAndWhereOf>>;

function refusedOf(query: Asked, understood: Record<string, string | null>): string | null {
  const wrong = Object.entries(query).filter(([name, value]) => !(name in understood) || value !== understood[name]);
  if (wrong.length === 0) return null;
  return wrong
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
    .slice(0, 100);
}
