import fc from 'fast-check';
import type { Activity } from '#domain/activity.ts';
import { boundsOf, type Day, monthOf } from '#domain/calendar.ts';
import type { Commitment } from '#domain/commitment.ts';
import type { Division } from '#domain/division.ts';
import { rangeOfShown, shownCount } from '#domain/hidden-count.ts';
import { type Pledge, pledge as pledgeSchema } from '#domain/pledge.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import { finestPlaces, finestTimes, type PublicationSetting, publicationSetting } from '#domain/publication-setting.ts';
import { shownFrom, spanAt, timeStep } from '#domain/shown-from.ts';
import type { Silence } from '#domain/silence.ts';
import { roundsOf, someRounds } from './round-twins.ts';
import { publishable } from './twin.ts';

/** A pledge and one that differs from it only in what nobody may know on the day, under one setting. */
export type RuleTwins = { pledge: Pledge; twin: Pledge; setting: PublicationSetting; divisions: readonly Division[]; today: Day };

/** What was done, in the working store's own detail. `turn` is what the secrets of the twin are drawn from. */
type Deed = { month: number; day: number; hour: number; quantity: number; place: number; turn: number };

export const areas = [
  { key: 'norr', name: 'Norr', places: ['Norrskolan', 'Norra torget', 'Björkgården'] },
  { key: 'soder', name: 'Söder', places: ['Söderskolan', 'Södra torget', 'Ekgården'] },
];
const places = areas.flatMap((area) => area.places);
const held = ['Pojke 14 år på skolan', 'Ring 070-123 45 67', 'Storgatan 12', 'Flickan, 9 år', '19990101-1234'];

const someSetting = fc.record({
  delayDays: fc.integer({ min: 7, max: 60 }),
  threshold: fc.integer({ min: 5, max: 9 }),
  roundingTo: fc.constantFrom(5, 6, 10),
  finestPlace: fc.constantFrom(...finestPlaces),
  finestTime: fc.constantFrom(...finestTimes),
  showWhenAndWhere: fc.boolean(),
});
const deed = fc.record({
  month: fc.integer({ min: 1, max: 6 }),
  day: fc.integer({ min: 8, max: 14 }),
  hour: fc.integer({ min: 0, max: 19 }),
  quantity: fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, fc.nat(14)),
  place: fc.nat(places.length - 1),
  turn: fc.nat(1_000_000),
});
const deeds = fc.array(deed, { maxLength: 7 });
/** A habit: most at the same time of the week, so that enough lie behind it now and then. */
const habits = fc
  .tuple(deed, fc.array(fc.tuple(deed, fc.boolean()), { minLength: 4, maxLength: 9 }))
  .map(([{ month, day, hour, place }, all]) => all.map(([one, isStray], nr) => (isStray && nr > 3 ? { ...one, month } : { ...one, month, day, hour, place })));

const frame = pledgeSchema.parse(publishable().pledges[1]);
const frames = new Map(
  frame.focusAreas.flatMap(({ commitments }) => commitments.map((one) => [one.publicationClass, { ...one, figures: [], activities: [] }])),
);

/** Pairs of pledges that nobody outside may be able to tell apart. */
export const ruleTwins: fc.Arbitrary<RuleTwins> = fc
  .record({
    setting: someSetting,
    open: deeds,
    delayed: fc.oneof(deeds, habits),
    people: deeds,
    internal: deeds,
    secret: deeds,
    quiet: deeds,
    day: fc.integer({ min: 1, max: 28 }),
    held: fc.nat(held.length - 1),
    rounds: someRounds,
  })
  .map((drawn) => {
    const setting = publicationSetting.parse(drawn.setting);
    const today = `2026-06-${String(drawn.day).padStart(2, '0')}`;
    const at = { setting, today, secret: drawn.secret, quiet: drawn.quiet, held: drawn.held };
    const divisions = [{ from: null, areas }];
    const all = (isTwin: boolean) =>
      [
        openOne(drawn.open, at, isTwin),
        delayedOne(drawn.delayed, at, isTwin),
        peopleOne(drawn.people, at, isTwin),
        internalOne(isTwin ? drawn.secret : drawn.internal, isTwin),
      ].map((one) => ({ ...one, silences: silencesOf(one.publicationClass, at, isTwin) }));
    const whole = (isTwin: boolean) => pledgeWith(all(isTwin), roundsOf(drawn.rounds, { setting, divisions, today }, isTwin));
    return { pledge: whole(false), twin: whole(true), setting, divisions, today };
  });

type At = { setting: PublicationSetting; today: Day; secret: Deed[]; quiet: Deed[]; held: number };

function pledgeWith(all: Commitment[], { cited, ...heard }: ReturnType<typeof roundsOf>): Pledge {
  const [area] = frame.focusAreas;
  const commitments = all.map((one) => ({ ...one, concerns: cited }));
  return { ...frame, ...heard, figures: [], focusAreas: area ? [{ ...area, commitments }] : [] };
}

/** A pledge in which these were done of what is shown at once, and of what is shown later. */
export function bothWith(activities: Activity[]): Pledge {
  const commitments = (['open', 'delayed'] as const).map((of) => ({ ...commitmentOf(of), activities }));
  return pledgeWith(commitments, { cited: [], dialogues: [], concerns: [] });
}

/** Something done at a place. */
export function placed(one: Pick<Deed, 'month' | 'day' | 'quantity'>, key: string, place: string): Activity {
  return { ...activityOf({ hour: 8, place: 0, turn: 0, ...one }, key), place };
}

/** Shown one by one: the twin has other notes and hours, other plans, other things kept inside, and another text that waits for a decision. */
function openOne(all: Deed[], { setting, secret, held: nth, today }: At, isTwin: boolean): Commitment {
  const done = all
    .map((one, nr) => ({ ...activityOf(one, `o${nr}`), note: isTwin ? 'Hemlig anteckning' : null }))
    .map((one) => (setting.showWhenAndWhere ? one : { ...one, from: isTwin ? '01:00' : one.from, to: isTwin ? '02:00' : one.to }));
  const waiting = {
    ...activityOf({ month: 2, day: 3, hour: 8, quantity: 1, place: 0, turn: 0 }, 'waits'),
    place: held[isTwin ? (nth + 1) % held.length : nth] ?? null,
  };
  return withSecrets({ ...commitmentOf('open'), activities: [...done.filter(({ on }) => on <= today), waiting] }, secret, isTwin);
}

/** Shown as counts: the twin did it on other days, at other places of the same area, in other portions, in another order. */
function delayedOne(all: Deed[], at: At, isTwin: boolean): Commitment {
  const shown = all.filter((one) => isShown(one, 'delayed', at));
  const done = isTwin
    ? shown.flatMap((one, nr) => movedApart(one, nr, at, isAmongFew(one, shown, at))).reverse()
    : shown.map((one, nr) => activityOf(one, `d${nr}`));
  return withSecrets({ ...commitmentOf('delayed'), activities: [...done, ...(isTwin ? notYet(at, 'delayed') : [])] }, at.secret, isTwin);
}

/** Counts of people: the twin has other exact numbers that are told the same, with the same sum. */
function peopleOne(all: Deed[], at: At, isTwin: boolean): Commitment {
  const shown = all.filter((one) => isShown(one, 'people', at));
  const spans = [...Map.groupBy(shown, (one) => spanAt(dayOf(one), timeStep('people', at.setting)))].map(([when, each]) => ({
    when,
    count: each.reduce((sum, { quantity }) => sum + quantity, 0),
    first: each[0] as Deed,
  }));
  const told = isTwin ? redistributed(spans, at) : spans;
  const done = told.map(({ first, count }, nr) => ({
    ...activityOf({ ...first, quantity: count, ...(isTwin ? { day: 21, place: 1 } : {}) }, `p${nr}${isTwin ? 'x' : ''}`),
    by: isTwin ? ('police' as const) : ('joint' as const),
  }));
  return withSecrets({ ...commitmentOf('people'), activities: [...done, ...(isTwin ? notYet(at, 'people') : [])] }, at.secret, isTwin);
}

function internalOne(all: Deed[], isTwin: boolean): Commitment {
  return { ...commitmentOf('internal'), activities: all.map((one, nr) => activityOf(one, `i${isTwin}${nr}`.toLowerCase())) };
}

/**
 * When a party said that nothing was new. Of the open the twin has only what is still to come; of the delayed it said so on other days of the same months,
 * and of months whose day hasn't come; of the others whenever.
 */
function silencesOf(of: PublicationClass, at: At, isTwin: boolean): Silence[] {
  const { quiet, secret, today } = at;
  const past = quiet.filter((one) => dayOf(one) <= today);
  const said = (all: Deed[], name: string) =>
    all.map(
      (one, nr): Silence => ({
        key: `${name}${nr}`,
        kind: 'nothingNew',
        by: isTwin ? 'police' : 'municipality',
        on: dayOf(one),
        reason: null,
        takenBack: null,
      }),
    );
  if (of === 'people' || of === 'internal') return said(isTwin ? secret : past, 'tyst');
  if (of === 'open') {
    const later = isTwin ? secret.filter((one) => dayOf(one) > today) : [];
    return [...said(past, 'tyst'), ...said(later, 'sen')].map((one) => ({ ...one, by: 'police' }));
  }
  const shown = past.filter((one) => isShown(one, 'delayed', at));
  const moved = shown.map((one) => ({ ...one, day: Math.min(28, 1 + ((one.day + one.turn) % 28)) }));
  const notYet = [...secret, ...past].filter((one) => !isShown(one, 'delayed', at));
  return isTwin ? said([...moved, ...notYet].reverse(), 'annan') : said(shown, 'tyst');
}

/** One from a span to another wherever both are still told the same. */
function redistributed<Span extends { when: string; count: number }>(spans: Span[], { setting }: At): Span[] {
  const moved = spans.map((one) => ({ ...one }));
  const canBe = (was: number, value: number) => {
    const range = rangeOfShown(shownCount(was, setting), setting);
    return value >= range.low && value <= range.high;
  };
  for (let nth = 0; nth + 1 < moved.length; nth += 1) {
    const [a, b] = [moved[nth], moved[nth + 1]] as [Span, Span];
    const [wasA, wasB] = [spans[nth]?.count ?? 0, spans[nth + 1]?.count ?? 0];
    if (canBe(wasA, a.count + 1) && canBe(wasB, b.count - 1)) Object.assign(a, { count: a.count + 1 }) && Object.assign(b, { count: b.count - 1 });
    else if (canBe(wasA, a.count - 1) && canBe(wasB, b.count + 1)) Object.assign(a, { count: a.count - 1 }) && Object.assign(b, { count: b.count + 1 });
  }
  return moved;
}

/**
 * The same on another day of the month, at another place of the area, in two portions where hours don't tell passes; where they do, in another week and at
 * another hour of the block, and among so few that no time of theirs is told, on any day and at any hour.
 */
function movedApart(one: Deed, nr: number, { setting }: At, isFree: boolean): Activity[] {
  const sameArea = areas.find((area) => area.places.includes(places[one.place] ?? ''))?.places ?? [];
  const place = sameArea[one.turn % sameArea.length] ?? null;
  if (setting.showWhenAndWhere) {
    const elsewhen = isFree ? { day: 1 + ((one.day + one.turn) % 28), hour: (one.hour + one.turn) % 19 } : { day: one.day + 7, hour: withinBlock(one) };
    return [{ ...activityOf({ ...one, ...elsewhen }, `dx${nr}`), place, by: 'police', note: 'Hemlig' }];
  }
  const part = one.turn % (one.quantity + 1);
  return [part, one.quantity - part].map((quantity, nth) => ({
    ...activityOf({ ...one, quantity, day: 1 + ((one.day + one.turn) % 28), hour: (one.hour + 3) % 19 }, `dx${nr}-${nth}`),
    place,
    by: 'police' as const,
    note: 'Hemlig',
  }));
}

/** Whether fewer than the threshold lie in the same span and area in all, so that no time of the week has enough of them. */
function isAmongFew(one: Deed, all: Deed[], { setting }: At): boolean {
  const cellOf = (of: Deed) => {
    const area = areas.find(({ places: own }) => own.includes(places[of.place] ?? ''))?.key;
    return `${spanAt(dayOf(of), timeStep('delayed', setting))} ${setting.finestPlace === 'municipality' ? '' : area}`;
  };
  return all.filter((other) => cellOf(other) === cellOf(one)).length < setting.threshold;
}

/** Another hour from which the two hours lie in the same block, where they lie in one. */
function withinBlock({ hour, turn }: Deed): number {
  return hour % 4 === 3 ? hour : hour - (hour % 4) + (turn % 3);
}

/** What was done in a month whose day hasn't come. */
function notYet(at: At, of: 'delayed' | 'people'): Activity[] {
  return at.secret.filter((one) => dayOf(one) <= at.today && !isShown(one, of, at)).map((one, nr) => activityOf(one, `sen-${of}-${nr}`));
}

/** Plans, what was made stricter and what is still to come; only the twin has them. */
function withSecrets(commitment: Commitment, secret: Deed[], isTwin: boolean): Commitment {
  if (!isTwin) return commitment;
  const hidden = secret.flatMap((one, nr): Activity[] => [
    { ...activityOf(one, `plan${nr}`), state: 'planned', note: 'Planerat sök' },
    { ...activityOf(one, `inne${nr}`), publicationClass: 'internal' },
    { ...activityOf(one, `installd${nr}`), state: 'cancelled', cancelled: { on: dayOf(one), reason: 'Hemligt skäl' } },
  ]);
  return { ...commitment, activities: [...hidden.slice(0, 2), ...commitment.activities, ...hidden.slice(2)] };
}

function isShown(one: Deed, of: 'delayed' | 'people', { setting, today }: At): boolean {
  return dayOf(one) <= today && today >= shownFrom(spanAt(dayOf(one), timeStep(of, setting)), of, setting);
}

function commitmentOf(of: Commitment['publicationClass']): Commitment {
  const found = frames.get(of);
  if (!found) throw new Error(`no commitment of the class ${of}`);
  return found;
}

function activityOf(one: Deed, key: string): Activity {
  const hour = (at: number) => `${String(at % 24).padStart(2, '0')}:00`;
  return {
    key,
    state: 'done',
    on: dayOf(one),
    from: hour(one.hour),
    to: hour(one.hour + 2),
    by: 'joint',
    place: places[one.place] ?? null,
    quantity: one.quantity,
    measure: null,
    publicationClass: null,
    situationPictures: [],
    note: null,
    corrects: null,
    cancelled: null,
  };
}

function dayOf({ month, day }: Deed): Day {
  const first = `2026-${String(month).padStart(2, '0')}`;
  const last = Number(boundsOf(monthOf(`${first}-01`))?.to.slice(8));
  return `${first}-${String(Math.min(day, last)).padStart(2, '0')}`;
}
