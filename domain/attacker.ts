import type { Range } from './hidden-count.ts';

/**
 * What has been told of a row of hidden counts. `counts[nth]`: the ranges of the versions of one count, the first as it was first told. `totals`: the sum
 * of the counts up to and including `upTo`, in the `versions` that held then (missing is the first), lay in one of the ranges `among`.
 */
export type Told = { counts: Range[][]; totals: ToldTotal[] };
export type ToldTotal = { upTo: number; versions: Record<number, number>; among: Range[] };

/** With more than so many combinations of corrected values nobody works out what is left, and no total is told. */
const mostCombinations = 200;

type Combination = Map<number, number[]>;

/**
 * Whether somebody who adds and subtracts everything told can rule out any value of any count: exact, whole numbers, by walking the running sum forwards
 * and backwards. Null when it is too much to work out.
 */
export function isNarrowed(told: Told): boolean | null {
  const left = valuesLeft(told);
  return left?.some((versions, nth) => versions.some((values, version) => values.size < sizeOf(told.counts[nth]?.[version]))) ?? null;
}

/** Every value that each version of each count may still have. Null when it is too much to work out. */
export function valuesLeft(told: Told): Set<number>[][] | null {
  const combinations = combinationsOf(told);
  if (!combinations) return null;
  const left = told.counts.map((versions) => versions.map(() => new Set<number>()));
  for (const combination of combinations) {
    const walk = walked(told, combination);
    if (!walk) continue;
    for (const [nth, versions] of left.entries()) {
      const fixed = combination.get(nth);
      for (const [version, values] of versions.entries()) for (const value of fixed ? [fixed[version] as number] : walk.valuesOf(nth)) values.add(value);
    }
  }
  return left;
}

/** Every sum that the latest versions of all counts may have together. Null when it is too much to work out. */
export function sumsLeft(told: Told): Set<number> | null {
  const latest = Object.fromEntries(told.counts.map((versions, nth) => [nth, versions.length - 1]));
  const sums = new Set<number>();
  for (const combination of combinationsOf(told) ?? []) {
    const walk = walked(told, combination);
    for (const sum of walk?.sums ?? []) sums.add(sum + changeOf(combination, latest, told.counts.length - 1));
  }
  return combinationsOf(told) && sums;
}

/** Corrected counts are taken value by value, for a total after the correction and one before it speak of different versions. */
function combinationsOf({ counts }: Told): Combination[] | null {
  let all: Combination[] = [new Map()];
  for (const [nth, versions] of counts.entries()) {
    if (versions.length < 2) continue;
    for (const range of versions) {
      all = all.flatMap((one) => numbersIn(range).map((value) => new Map([...one, [nth, [...(one.get(nth) ?? []), value]]])));
      if (all.length > mostCombinations) return null;
    }
  }
  return all;
}

/** The running sum, as bits over the sum of the lowest values: which sums can be reached from the start, and from which the end can be reached. */
function walked({ counts, totals }: Told, combination: Combination) {
  const ranges = counts.map((versions, nth) => {
    const fixed = combination.get(nth)?.[0];
    return fixed === undefined ? (versions[0] as Range) : { low: fixed, high: fixed };
  });
  const lowest = ranges.reduce<number[]>((sums, { low }, nth) => sums.concat((sums[nth - 1] ?? 0) + low), []);
  const allowed = ranges.map((_, nth) => totals.filter(({ upTo }) => upTo === nth).map((total) => bitsOf(total, combination, lowest[nth] as number)));
  const forwards: bigint[] = [1n];
  for (const [nth, range] of ranges.entries()) forwards.push(within(allowed[nth], widened(forwards[nth] as bigint, range)));
  const end = forwards[ranges.length] as bigint;
  if (end === 0n) return null;
  const backwards: bigint[] = Array.from({ length: ranges.length + 1 }, () => end);
  for (let nth = ranges.length; nth > 0; nth -= 1)
    backwards[nth - 1] = (forwards[nth - 1] as bigint) & narrowedBack(backwards[nth] as bigint, ranges[nth - 1] as Range);
  return {
    sums: numbersOf(end).map((sum) => sum + (lowest.at(-1) ?? 0)),
    valuesOf: (nth: number) => {
      const range = ranges[nth] as Range;
      return numbersIn(range).filter((value) => ((backwards[nth] as bigint) << BigInt(value - range.low)) & (backwards[nth + 1] as bigint));
    },
  };
}

function widened(sums: bigint, { low, high }: Range): bigint {
  let all = 0n;
  for (let more = 0; more <= high - low; more += 1) all |= sums << BigInt(more);
  return all;
}

function narrowedBack(sums: bigint, { low, high }: Range): bigint {
  let all = 0n;
  for (let more = 0; more <= high - low; more += 1) all |= sums >> BigInt(more);
  return all;
}

function within(allowed: bigint[] = [], sums: bigint): bigint {
  return allowed.reduce((left, bits) => left & bits, sums);
}

function bitsOf({ among, versions, upTo }: ToldTotal, combination: Combination, lowest: number): bigint {
  const shift = changeOf(combination, versions, upTo) + lowest;
  let bits = 0n;
  for (const { low, high } of among) for (let sum = Math.max(0, low - shift); sum <= high - shift; sum += 1) bits |= 1n << BigInt(sum);
  return bits;
}

/** What corrections change in a sum of first versions. */
function changeOf(combination: Combination, versions: Record<number, number>, upTo: number): number {
  return [...combination].reduce((sum, [nth, values]) => (nth > upTo ? sum : sum + (values[versions[nth] ?? 0] ?? 0) - (values[0] ?? 0)), 0);
}

function numbersIn({ low, high }: Range): number[] {
  return Array.from({ length: high - low + 1 }, (_, nth) => low + nth);
}

function numbersOf(bits: bigint): number[] {
  return [...bits.toString(2)].reverse().flatMap((bit, nth) => (bit === '1' ? [nth] : []));
}

function sizeOf(range: Range | undefined): number {
  return range ? range.high - range.low + 1 : 0;
}
