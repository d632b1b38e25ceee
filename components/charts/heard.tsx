import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Heard as HeardSeries } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { marginOf, type Point, type Size } from './frame.ts';
import { layHeard } from './heard-layout.ts';
import { Lines } from './lines.tsx';
import { Marker } from './marker.tsx';

/** A bar per round with its number as the source gives it ("över 600"). A round without a number has the word instead of a bar. */
export function Heard({ series, words, size, active }: { series: HeardSeries; words: Words; size: Size; active?: Point | null }) {
  const { frame, rows, top } = layHeard(series, words, size);
  return (
    <BarChart layout="vertical" width={frame.width} height={frame.height} margin={marginOf(frame)} data={rows} accessibilityLayer={false}>
      <XAxis hide type="number" domain={[0, top]} />
      <YAxis hide type="category" dataKey="key" />
      <Bar dataKey="value" barSize={20} fill="var(--done)" isAnimationActive={false} />
      <ZIndexLayer zIndex={2000}>
        <path d={rows.map(({ y }) => `M${frame.left} ${y - 14}v28`).join('')} stroke="var(--ink)" />
        {rows.map(({ key, lines, nameY, y, value, text, end }) => (
          <g key={key}>
            <Lines lines={lines} x={0} y={nameY} />
            <text x={end.x + 8} y={y + 5} fontWeight={value === null ? undefined : 600} fill={value === null ? 'var(--ink-2)' : 'var(--ink)'}>
              {text}
            </text>
          </g>
        ))}
        <Marker at={active} />
      </ZIndexLayer>
    </BarChart>
  );
}
