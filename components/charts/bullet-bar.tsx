import { type Progress, targetComparator } from '#domain/progress.ts';
import type { Comparator } from '#domain/quantity.ts';
import styles from './bullet-bar.module.css';
import { hatch } from './hatch.ts';

/** The bar of a measure's progress. */
export function BulletBar({ progress: { measure, target, done, conflicting, planToDate } }: { progress: Progress }) {
  const other = conflicting.find(({ value }) => value !== null)?.value ?? null;
  return (
    <Bullet
      done={done?.value ?? null}
      doneKnown={!done || done.value !== null}
      target={target}
      planToDate={planToDate}
      other={other}
      comparator={targetComparator(measure)}
    />
  );
}

/** `done` null with `doneKnown` false: something was done but no number is given. `other` is what another source says of the same thing. */
export type BulletProps = {
  done: number | null;
  target: number | null;
  planToDate?: number | null;
  other?: number | null;
  doneKnown?: boolean;
  comparator?: Comparator;
};

const width = 320;
const targetAt = 200;
const mostTimes = 1.6;
const bar = { top: 6, bottom: 20 };

/**
 * How far a count has come against its target, which always stands at the same place so that bars can be compared. In proportion up to 160 % of the
 * target, then broken with two cuts (see `isBroken`). No target above zero: no bar. Decoration: the sentence under it says all of it.
 */
export function Bullet({ done, target, planToDate = null, other = null, doneKnown = true, comparator = 'exactly' }: BulletProps) {
  if (!target) return null;
  const at = (value: number) => Math.round(Math.min(value / target, mostTimes) * targetAt * 10) / 10;
  const ceiling = comparator === 'atMost' || comparator === 'lessThan';
  return (
    <svg className={styles.bar} viewBox={`0 0 ${width} 28`} aria-hidden="true" focusable="false" fill="none">
      <rect y={bar.top} width={targetAt} height={14} fill="var(--track)" />
      {!doneKnown && <Unknown />}
      {doneKnown && done !== null && <rect y={bar.top} width={at(done)} height={14} fill="var(--done)" />}
      {doneKnown && other !== null && other !== done && <Other from={at(done ?? 0)} to={at(other)} />}
      {doneKnown && isBroken({ done, target }) && <path d="M286 24 294 2M296 24 304 2" stroke="var(--paper)" strokeWidth={4.5} />}
      <path d={`M${targetAt} 0V26`} stroke="var(--paper)" strokeWidth={8} />
      <path d={ceiling ? `M${targetAt + 6} 1.5H${targetAt}V24.5H${targetAt + 6}` : `M${targetAt} 0V26`} stroke="var(--ink)" strokeWidth={3} />
      {planToDate !== null && !ceiling && <path d={`M${Math.max(6, at(planToDate))} 20l-6 8h12z`} fill="var(--ink)" />}
    </svg>
  );
}

/** Whether the bar is cut off, which the sentence under it must say ("Stapeln är bruten: 25 gånger målet"). */
export function isBroken({ done, target }: { done: number | null; target: number | null }): boolean {
  return done !== null && !!target && done / target > mostTimes;
}

function Unknown() {
  const box = { left: 0.5, right: targetAt - 0.5, top: bar.top + 0.5, bottom: bar.bottom - 0.5 };
  return (
    <>
      <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} fill="var(--paper)" stroke="var(--edge)" />
      <path d={hatch(box)} stroke="var(--edge)" strokeWidth={1.5} />
    </>
  );
}

function Other({ from, to }: { from: number; to: number }) {
  const [left, right] = from < to ? [from, to] : [to, from];
  return (
    <rect x={left} y={bar.top + 1} width={right - left} height={12} stroke={from < to ? 'var(--done)' : 'var(--paper)'} strokeWidth={2} strokeDasharray="4 3" />
  );
}
