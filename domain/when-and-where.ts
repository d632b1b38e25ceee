import type { Day } from './calendar.ts';
import type { Commitment } from './commitment.ts';
import type { PresenceCell } from './presence.ts';
import type { PublicConcern } from './public-dialogue.ts';
import type { PublicationSetting } from './publication-setting.ts';
import { shownFrom, spansIn, timeStep } from './shown-from.ts';
import { blocks, type TimeBlock, timeBlockCode, weekdays } from './time-block.ts';

/** A time that somebody has named. `mentions` null: the number isn't told; then `fewer` is what it is less than, as far as that is told. */
export type Asked = { mentions: number | null; comparator: 'exactly' | 'atLeast'; fewer: number | null };

/** Four hours of the week. `asked` null: nobody has named it. `passes` null: nothing may be said, not even that there were none. */
export type WeekCell = TimeBlock & { asked: Asked | null; promised: boolean; passes: number | null };

/** One month (or half-year) and one area (null: all of the municipality), the whole week. */
export type WhenAndWhere = {
  when: string | null;
  area: string | null;
  /** As few passes as a shown cell has. */
  threshold: number;
  /** Whether any of what people said is told by time; if not, when they are uneasy hasn't been measured. */
  isMeasured: boolean;
  cells: WeekCell[];
};

type AskedOf = Pick<PublicConcern, 'place' | 'times' | 'mentions' | 'fewer'>;
type PromisedOf = Pick<Commitment, 'places' | 'timeBlocks' | 'withdrawn'>;
type ReportedOf = Pick<PresenceCell, 'when' | 'area' | 'weekday' | 'block' | 'passes'>;
/** What anyone may know of a pledge, from which the three layers are laid. */
export type Layers = { concerns: readonly AskedOf[]; commitments: readonly PromisedOf[]; presences: readonly ReportedOf[] };

/**
 * When somebody asked for presence, when it is promised and when it is reported, for each time of the week. A commitment without places is promised
 * everywhere; what was said of no area is only in the whole. A pass lies in one area, so that those of several are added.
 */
export function whenAndWhere({ concerns, commitments, presences }: Layers, when: string | null, area: string | null, threshold: number): WhenAndWhere {
  const isHere = (place: string | null) => area === null || (place !== null && isSame(place, area));
  const asked = byTime(concerns.filter(({ place }) => isHere(place)).flatMap((one) => one.times.map((time) => ({ ...time, one }))));
  const promised = byTime(
    commitments.filter(({ withdrawn, places }) => !withdrawn && (places.length === 0 || places.some(isHere))).flatMap(({ timeBlocks }) => timeBlocks),
  );
  const reported = byTime(presences.filter((cell) => cell.when === when && (area === null || cell.area === area)));
  return {
    when,
    area,
    threshold,
    isMeasured: concerns.some(({ times }) => times.length > 0),
    cells: weekdays.flatMap((weekday) =>
      blocks.map((block) => {
        const code = timeBlockCode({ weekday, block });
        const passes = reported.get(code)?.reduce((sum, cell) => sum + cell.passes, 0) ?? null;
        return { weekday, block, asked: askedIn((asked.get(code) ?? []).map(({ one }) => one)), promised: promised.has(code), passes };
      }),
    ),
  };
}

/** The areas that something can be said of: those of the municipality, and others that passes are told for. */
export function areasOf(areas: readonly string[], presences: readonly Pick<PresenceCell, 'area'>[]): string[] {
  return [...new Set([...areas, ...presences.flatMap(({ area }) => area ?? [])])];
}

type Around = { firstDay: Day | null; lastDay: Day | null; asOf: Day; phase: 'before' | 'during' | 'after' };

/** The months (or half-years) of a pledge that presence can be told for by `asOf`, in order; all of one that is over. */
export function spansToldOf(
  { firstDay, lastDay, asOf, phase }: Around,
  setting: PublicationSetting,
  presences: readonly Pick<PresenceCell, 'when'>[],
): string[] {
  const told = new Set(presences.map(({ when }) => when));
  const to = lastDay && (phase === 'after' || lastDay < asOf) ? lastDay : asOf;
  const all = firstDay && firstDay <= to ? spansIn(firstDay, to, timeStep('delayed', setting)) : [];
  const come = all.filter((span) => phase === 'after' || asOf >= shownFrom(span, 'delayed', setting));
  return [...new Set([...come, ...told])].sort();
}

function askedIn(concerns: readonly AskedOf[]): Asked | null {
  const [first] = concerns;
  if (!first) return null;
  const known = concerns.flatMap(({ mentions }) => mentions ?? []);
  const isWhole = known.length === concerns.length;
  return {
    mentions: known.length > 0 ? known.reduce((sum, one) => sum + one, 0) : null,
    comparator: isWhole || known.length === 0 ? 'exactly' : 'atLeast',
    fewer: concerns.length === 1 ? first.fewer : null,
  };
}

function byTime<One extends TimeBlock>(all: readonly One[]): Map<string, One[]> {
  return Map.groupBy(all, timeBlockCode);
}

function isSame(place: string, area: string): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().toLowerCase();
  return plain(place) === plain(area);
}
