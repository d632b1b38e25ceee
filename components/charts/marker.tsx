import type { Point } from './frame.ts';

/** A ring around the point that the reader is at. */
export function Marker({ at }: { at?: Point | null }) {
  return at ? <circle cx={at.x} cy={at.y} r={10} fill="none" stroke="var(--focus)" strokeWidth={3} /> : null;
}
