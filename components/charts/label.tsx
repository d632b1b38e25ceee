import { textSize } from './frame.ts';
import type { Placed } from './placing.ts';

/** A text in a drawing: secondary ink unless bold or given another. */
export function Label({ at, fill }: { at: Placed; fill?: string }) {
  return (
    <text x={at.x} y={at.y} textAnchor={at.anchor} fontSize={at.size === textSize ? undefined : at.size} fontWeight={at.bold ? 600 : undefined} fill={fill ?? (at.bold ? 'var(--ink)' : 'var(--ink-2)')}>
      {at.text}
    </text>
  );
}
