import type { Who } from '#domain/actor.ts';
import type { Division } from '#domain/division.ts';
import { daysOf } from '#domain/pledge.ts';
import { exactPresenceOf, type PresenceCell } from '#domain/presence.ts';
import type { PublicationSetting } from '#domain/publication-setting.ts';
import { spansIn, timeStep } from '#domain/shown-from.ts';
import { areasOf, type Layers } from '#domain/when-and-where.ts';
import { shownNow } from '../../shown-now.ts';
import type { WorkingReader } from '../connect.ts';
import { readPledge } from './document.ts';
import { getOwnPledge } from './own-pledges.ts';
import { readRules } from './publication-rules.ts';

/** When and where, as one of a pledge's parties may see it: its own passes exactly, and beside them what anyone may know. */
export type OwnWeek = {
  setting: PublicationSetting;
  areas: string[];
  /** The months (or half-years) until today, in order. */
  spans: string[];
  /** What anyone may know; promised times also before the pledge is public. */
  layers: Layers;
  /** The organisation's own, every one of them. */
  own: PresenceCell[];
};

/** Null for whoever may not work with the pledge, and when there is none. */
export function getOwnWeek(db: WorkingReader, who: Who, id: string, now: Date): OwnWeek | null {
  const shownOf = shownNow(db, now);
  const pledge = getOwnPledge(db, who, id, now, shownOf);
  const found = pledge && readPledge(db, pledge.head.key);
  if (!pledge || !found) return null;
  const rules = readRules(db, now)(found.pledge.municipalities);
  const shown = shownOf(found);
  const commitments = pledge.focusAreas.flatMap(({ commitments: all }) => all);
  const presences = (shown?.focusAreas ?? []).flatMap((area) => area.commitments.flatMap(({ presence }) => presence));
  const own = commitments.flatMap(({ view }) => exactPresenceOf(view.done, pledge.today, rules));
  const { from, to } = daysOf(pledge.period);
  const last = to && to < pledge.today ? to : pledge.today;
  return {
    setting: rules.setting,
    areas: areasOf(namesIn(rules.divisions), [...presences, ...own]),
    spans: [...new Set([...(from && from <= last ? spansIn(from, last, timeStep('delayed', rules.setting)) : []), ...own.map(({ when }) => when)])].sort(),
    layers: { concerns: shown?.concerns ?? [], commitments: commitments.map(({ commitment }) => commitment), presences },
    own,
  };
}

function namesIn(divisions: readonly Division[]): string[] {
  return (divisions.at(-1)?.areas ?? []).map(({ name }) => name);
}
