import { textSize } from './frame.ts';
import type { Placed } from './placing.ts';

/** A text in a drawing, with a paper edge so that it can be read over lines: secondary ink unless bold or given another. */
export function Label({ at, fill }: { at: Placed; fill?: string }) {
  const look = { x: at.x, y: at.y, textAnchor: at.anchor, fontSize: at.size === textSize ? undefined : at.size, fontWeight: at.bold ? 600 : undefined };
  return (
    <g>
      <text {...look} fill="var(--paper)" stroke="var(--paper)" strokeWidth={5} strokeLinejoin="round">
        {at.text}
      </text>
      <text {...look} fill={fill ?? (at.bold ? 'var(--ink)' : 'var(--ink-2)')}>
        {at.text}
      </text>
    </g>
  );
}
