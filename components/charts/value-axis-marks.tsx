import type { Words } from '#words/words.ts';
import type { Frame } from './frame.ts';

/** A hairline per value, ink at zero, the numbers to the left. */
export function ValueAxis({ frame, ticks, y, words }: { frame: Frame; ticks: number[]; y: (value: number) => number; words: Words }) {
  return ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${frame.left} ${y(tick)}H${frame.right}`} stroke={tick === 0 ? 'var(--ink)' : 'var(--rule)'} />
      <text x={frame.left - 8} y={y(tick) + 5} textAnchor="end" fill="var(--ink-2)">
        {words.number(tick)}
      </text>
    </g>
  ));
}
