import { ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Observations as ObservationsSeries } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { marginOf, type Point, type Size } from './frame.ts';
import { Label } from './label.tsx';
import { Marker } from './marker.tsx';
import { layObservations, type ObservationsLayout, type Observed } from './observations-layout.ts';
import { TimeAxis } from './time-axis-marks.tsx';
import { ValueAxis } from './value-axis-marks.tsx';

/** A dot per observation, with its range where one is known; the line is broken where question or method changed. */
export function Observations({ series, words, size, active }: { series: ObservationsSeries; words: Words; size: Size; active?: Point | null }) {
  const { frame, x, y, ...lay } = layObservations(series, words, size);
  return (
    <ComposedChart width={frame.width} height={frame.height} margin={marginOf(frame)} accessibilityLayer={false}>
      <XAxis hide type="number" dataKey="day" domain={lay.days} allowDataOverflow />
      <YAxis hide type="number" domain={[0, lay.end]} allowDataOverflow />
      <ZIndexLayer zIndex={-100}>
        <ValueAxis frame={frame} ticks={lay.ticks} y={y} words={words} />
        <TimeAxis frame={frame} ticks={lay.times} x={x} />
        <path d={lay.breaks.map((day) => `M${x(day)} 4V${frame.bottom}`).join('')} stroke="var(--edge)" strokeDasharray="2 4" />
        {lay.reference && <path d={`M${frame.left} ${y(lay.reference.value)}H${frame.right}`} stroke="var(--plan)" strokeWidth={2} strokeDasharray="7 5" />}
      </ZIndexLayer>
      {lay.segments.map((segment) => (
        <Line
          key={segment[0]?.day}
          data={segment}
          dataKey="value"
          type="linear"
          connectNulls={false}
          dot={false}
          activeDot={false}
          stroke="var(--done)"
          strokeWidth={3}
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={2000}>
        {lay.segments.flat().map((point) => (
          <Dot key={point.day} point={point} x={x} y={y} />
        ))}
        {lay.labels.map((label) => (
          <Label key={`${label.x} ${label.y}`} at={label} />
        ))}
        {lay.reference && <Label at={lay.reference.label} />}
        <Marker at={active} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

function Dot({ point: { day, value, low, high }, x, y }: { point: Observed } & Pick<ObservationsLayout, 'x' | 'y'>) {
  if (value === null) return null;
  return (
    <g>
      {low !== null && high !== null && (
        <path d={`M${x(day)} ${y(low)}V${y(high)}M${x(day) - 5} ${y(low)}h10M${x(day) - 5} ${y(high)}h10`} stroke="var(--done)" strokeWidth={1.5} />
      )}
      <circle cx={x(day)} cy={y(value)} r={6} fill="var(--done)" stroke="var(--paper)" strokeWidth={2} />
    </g>
  );
}
