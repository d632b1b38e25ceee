import { ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { BurnUp as BurnUpSeries } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { layBurnUp } from './burn-up-layout.ts';
import { marginOf, type Point, type Size } from './frame.ts';
import { Label } from './label.tsx';
import { Marker } from './marker.tsx';
import { TimeAxis } from './time-axis-marks.tsx';
import { ValueAxis } from './value-axis-marks.tsx';

const still = { dot: false, activeDot: false, isAnimationActive: false, dataKey: 'total', legendType: 'none' } as const;

/** Done so far as steps, the plan as a dashed line, the promise as a tick at the end. `active` rings a point that the reader is at. */
export function BurnUp({ series, words, size, active }: { series: BurnUpSeries; words: Words; size: Size; active?: Point | null }) {
  const { frame, labels, x, y, ...lay } = layBurnUp(series, words, size);
  return (
    <ComposedChart width={frame.width} height={frame.height} margin={marginOf(frame)} accessibilityLayer={false}>
      <XAxis hide type="number" dataKey="day" domain={lay.days} allowDataOverflow />
      <YAxis hide type="number" domain={[0, lay.end]} allowDataOverflow />
      <ZIndexLayer zIndex={-100}>
        <ValueAxis frame={frame} ticks={lay.ticks} y={y} words={words} />
        <TimeAxis frame={frame} ticks={lay.times} x={x} />
        {lay.today !== null && <path d={lay.rule.map(([top, bottom]) => `M${x(lay.today ?? 0)} ${top}V${bottom}`).join('')} stroke="var(--ink)" />}
      </ZIndexLayer>
      <Line {...still} data={lay.previous} type="stepAfter" stroke="var(--plan)" strokeWidth={2} strokeDasharray="2 4" />
      <Line {...still} data={lay.plan} type="linear" stroke="var(--plan)" strokeWidth={2} strokeDasharray="7 5" />
      {lay.stepped && <Line {...still} data={lay.done} type="stepAfter" stroke="var(--paper)" strokeWidth={7} />}
      {lay.stepped && <Line {...still} data={lay.done} type="stepAfter" stroke="var(--done)" strokeWidth={3.5} />}
      <ZIndexLayer zIndex={2000}>
        <Dots dots={lay.dots.map(({ day, total }) => ({ x: x(day), y: y(total) }))} />
        <Dots dots={lay.done.slice(-1).map(({ day, total }) => ({ x: x(day), y: y(total) }))} radius={6} />
        {lay.target !== null && <path d={`M${frame.right - 14} ${y(lay.target)}h14`} stroke="var(--ink)" strokeWidth={3} />}
        {Object.entries(labels).map(([name, at]) => at && <Label key={name} at={at} fill={name === 'done' ? 'var(--done)' : undefined} />)}
        <Marker at={active} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

function Dots({ dots, radius = 5 }: { dots: Point[]; radius?: number }) {
  return dots.map(({ x, y }) => <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} fill="var(--done)" stroke="var(--paper)" strokeWidth={2} />);
}
