import type { Measure } from './measure.ts';
import { isCeiling } from './plan.ts';
import { type Progress, targetComparator } from './progress.ts';
import type { Sentence, SentenceValue } from './sentence.ts';

type Values = Sentence['values'];

/** From this many times its target on, a measure is said to have been reached so many times over. */
const manyTimes = 2;

/** What the figures say of a measure that has a number: done, target, plan while it runs, and what another source says. */
export function measureSentence(progress: Progress, after: boolean): Sentence | null {
  const { measure, done, target } = progress;
  if (!done || done.value === null) return null;
  const { value } = done;
  const values = { done: { amount: value, comparator: done.comparator }, unit: { unit: done.unit ?? measure.unit, count: value }, ...conflictOf(progress) };
  if (measure.type === 'zero') return { key: value === 0 ? 'measure.zeroKept' : 'measure.zeroBroken', values };
  if (measure.type === 'deadline') return { key: 'measure.deadline', values: { ...values, ...deadlineOf(progress) } };
  if (measure.type === 'all')
    return target === null ? { key: 'measure.allUnknown', values } : { key: 'measure.all', values: { ...values, ...towards(progress, target, after) } };
  if (measure.value === null)
    return { key: 'measure.noTarget', values: { ...values, partial: done.whole || !done.until ? 'no' : 'yes', until: done.until ? { date: done.until } : '' } };
  if (target === null) return { key: 'measure.rate', values: { ...values, ...promisedOf(measure), ...planOf(progress, after) } };
  if (isCeiling(measure) || measure.type === 'share') return { key: 'measure.limit', values: { ...values, ...towards(progress, target, after) } };
  return { key: 'measure.progress', values: { ...values, ...towards(progress, target, after) } };
}

/** What was promised, as values for sentences about a measure that has no number yet. `aim` says which words fit. */
export function aimOf(measure: Measure | null): Values {
  const none = { aim: 'none', promised: '', promisedUnit: '', per: '', deadline: '', rate: 'no' };
  if (!measure) return none;
  if (measure.type === 'zero') return { ...none, aim: 'zero' };
  if (measure.type === 'deadline') return { ...none, aim: 'deadline', deadline: { date: measure.deadline ?? '' } };
  if (measure.type === 'all') return { ...none, aim: 'all', promisedUnit: { unit: measure.unit, count: null } };
  return measure.value === null ? none : { ...none, aim: 'number', ...promisedOf(measure) };
}

function promisedOf(measure: Measure): Values {
  const rate: Record<string, SentenceValue> =
    measure.per && measure.per.unit !== 'period' ? { per: { per: measure.per }, rate: 'yes' } : { per: '', rate: 'no' };
  const value = measure.value ?? 0;
  return { promised: { amount: value, comparator: measure.comparator }, promisedUnit: { unit: measure.unit, count: value }, ...rate };
}

function towards(progress: Progress, target: number, after: boolean): Values {
  const { measure, timesTarget } = progress;
  const times = timesTarget !== null && timesTarget >= manyTimes ? Math.round(timesTarget * (timesTarget < 10 ? 10 : 1)) / (timesTarget < 10 ? 10 : 1) : null;
  return {
    target: { amount: target, comparator: targetComparator(measure) },
    targetNumber: target,
    targetUnit: { unit: measure.unit, count: target },
    ...promisedOf(measure),
    ...(measure.value === target ? { rate: 'no' } : {}),
    many: times === null ? 'no' : 'yes',
    times: times ?? 0,
    ...planOf(progress, after),
  };
}

function planOf({ planToDate, reached, done, measure }: Progress, after: boolean): Values {
  const shown = !after && planToDate !== null && reached !== true && !isCeiling(measure);
  return {
    planned: shown ? 'yes' : 'no',
    plan: { amount: Math.round(planToDate ?? 0), comparator: isWhole(planToDate ?? 0) ? 'exactly' : 'about' },
    until: shown && done?.until ? { date: done.until } : '',
  };
}

function isWhole(value: number): boolean {
  return Math.round(value) === value;
}

function conflictOf({ done, conflicting }: Progress): Values {
  const other = conflicting.find(({ value }) => value !== null && value !== done?.value);
  return { differs: other ? 'yes' : 'no', other: other?.value == null ? '' : { amount: other.value, comparator: other.comparator } };
}

function deadlineOf({ measure, reached, lateOn, target }: Progress): Values {
  return {
    state: lateOn ? 'late' : reached === true ? 'inTime' : 'open',
    deadline: { date: measure.deadline ?? '' },
    lateOn: lateOn ? { date: lateOn } : '',
    target: { amount: target ?? 1, comparator: 'exactly' },
  };
}
