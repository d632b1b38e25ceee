import { type Frame, textWidth } from './frame.ts';
import type { TimeTick } from './time-axis.ts';

/** Short ticks where months (or weeks) begin, and their names under the ink line. */
export function TimeAxis({ frame, ticks, x }: { frame: Frame; ticks: TimeTick[]; x: (day: number) => number }) {
  return (
    <>
      <path d={ticks.map(({ at }) => `M${x(at)} ${frame.bottom}v5`).join('')} stroke="var(--edge)" />
      {ticks.map(
        ({ at, until, label, centred }) =>
          label && (
            <text key={at} y={frame.bottom + 22} fill="var(--ink-2)" {...standing(label, centred ? x((at + until) / 2) : x(at), centred, frame)}>
              {label}
            </text>
          ),
      )}
    </>
  );
}

function standing(label: string, x: number, centred: boolean, { width }: Frame): { x: number; textAnchor: 'start' | 'middle' | 'end' } {
  const reach = centred ? textWidth(label) / 2 : textWidth(label);
  if (x + reach > width) return { x: width, textAnchor: 'end' };
  return { x, textAnchor: centred ? 'middle' : 'start' };
}
