import fc from 'fast-check';
import { addDays, type Day } from '#domain/calendar.ts';
import { type Concern, concern, type Dialogue, dialogue, topics } from '#domain/dialogue.ts';
import { type Division, placeAs } from '#domain/division.ts';
import type { PublicationSetting } from '#domain/publication-setting.ts';

/** Taps of a day before (0: of today) at a place. `turn` is what the secrets of the twin are drawn from. */
type Taps = { before: number; place: number; count: number; turn: number };
type At = { setting: PublicationSetting; divisions: readonly Division[]; today: Day };

/** What was counted and said in two rounds: one that has been put together and one that hasn't. */
export const someRounds = fc.record({
  taps: fc.array(
    fc.record({
      before: fc.nat(3),
      place: fc.nat(5),
      count: fc.oneof({ weight: 2, arbitrary: fc.nat(5) }, fc.nat(14)),
      turn: fc.nat(1_000_000),
    }),
    { maxLength: 5 },
  ),
  isWholeTold: fc.boolean(),
  mentions: fc.nat(9),
  turn: fc.nat(1_000_000),
});
type Drawn = typeof someRounds extends fc.Arbitrary<infer One> ? One : never;

/**
 * The rounds of a pledge, or with `isTwin` others that nobody may tell from them: other taps today, other numbers where they are small, about other things,
 * in another order, some undone; and what is said in a round that isn't put together.
 */
export function roundsOf(drawn: Drawn, at: At, isTwin: boolean): { dialogues: Dialogue[]; concerns: Concern[]; cited: string[] } {
  const { setting, today } = at;
  const round = { audience: 'citizens', label: 'På torget', method: 'street', when: addDays(today, -9) };
  const mentions = isTwin && drawn.mentions < setting.threshold ? drawn.turn % setting.threshold : drawn.mentions;
  const told = drawn.isWholeTold ? { conversations: { value: 60, unit: 'samtal' } } : {};
  const said = { text: isTwin ? 'Hemligt sagt' : 'Sagt i dag', dialogue: 'pagar', mentions: isTwin ? 7 : 30 };
  return {
    dialogues: [
      dialogue.parse({ ...round, key: 'klar', compiled: addDays(today, -1), events: [{ key: 'e', on: addDays(today, -9), conversations: 20 }] }),
      dialogue.parse({ ...round, ...told, key: 'pagar', counted: tapsOf(drawn.taps, at, isTwin) }),
    ],
    concerns: [
      concern.parse({ key: 'liten', dialogue: 'klar', text: 'Mörkt', mentions, place: 'Norra torget' }),
      ...(isTwin || drawn.turn % 2 ? [concern.parse({ ...said, key: isTwin ? 'hemlig' : 'sagt' })] : []),
    ],
    cited: ['liten', ...(isTwin ? ['hemlig'] : [])],
  };
}

/** One number for each day and place is told, of days that are over. */
function tapsOf(all: readonly Taps[], { setting, divisions, today }: At, isTwin: boolean): Dialogue['counted'] {
  const places = divisions.flatMap(({ areas }) => areas.flatMap((area) => area.places));
  const told = (place: number) => placeAs(places[place] ?? null, setting.finestPlace, divisions, { from: today, to: today });
  const cells = Map.groupBy(
    all.filter(({ count }) => count > 0),
    ({ before, place }) => JSON.stringify([before, told(place) ?? '']),
  );
  const kept = [...cells.values()].flatMap((each, cell) => {
    const [first] = each as [Taps, ...Taps[]];
    const count = each.reduce((sum, one) => sum + one.count, 0);
    const isHidden = count < setting.threshold;
    const other = first.before === 0 ? first.turn % 20 : isHidden ? 1 + (first.turn % (setting.threshold - 1)) : count;
    const alike = places.flatMap((place, nr) => (told(nr) === told(first.place) ? place : []));
    return Array.from({ length: isTwin ? other : count }, (_, nr) => ({
      key: `t${cell}-${nr}${isTwin ? 'x' : ''}`,
      on: addDays(today, -first.before),
      place: (isTwin ? alike[first.turn % alike.length] : places[first.place]) ?? null,
      topic: topics[(isTwin ? first.turn + nr : 0) % topics.length] ?? null,
      area: isTwin ? 'Hemlig skola' : null,
      weekday: isTwin ? 1 + (first.turn % 7) : null,
      block: isTwin ? first.turn % 6 : null,
      takenBack: false,
    }));
  });
  const undone = kept.slice(0, 1).map((one) => ({ ...one, key: 'undone', on: addDays(today, -1), takenBack: true }));
  return isTwin ? [...undone, ...kept.reverse()] : kept;
}
