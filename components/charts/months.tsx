import { Fragment } from 'react';
import { Bar, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Months as MonthsSeries } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { marginOf, type Point, type Size } from './frame.ts';
import { hatch } from './hatch.ts';
import { Lines } from './lines.tsx';
import { Marker } from './marker.tsx';
import { layMonths, type MonthRow } from './months-layout.ts';

/** Bars month by month, one band per kind of thing. A month without a number has no bar but hatching and, where it fits, the word that says why. */
export function Months({ series, words, size, active }: { series: MonthsSeries; words: Words; size: Size; active?: Point | null }) {
  const { frame, barSize, rows, names } = layMonths(series, words, size);
  const data = series.months.map((month, nth) => ({ month, ...Object.fromEntries(rows.map(({ key }, row) => [key, series.rows[row]?.values[nth] ?? null])) }));
  return (
    <ComposedChart width={frame.width} height={frame.height} margin={marginOf(frame)} data={data} barGap={0} accessibilityLayer={false}>
      {rows.map(({ key, domain }) => (
        <Fragment key={key}>
          <XAxis hide xAxisId={key} dataKey="month" />
          <YAxis hide yAxisId={key} type="number" domain={domain} allowDataOverflow />
          <Bar xAxisId={key} yAxisId={key} dataKey={key} barSize={barSize} fill="var(--done)" isAnimationActive={false} />
        </Fragment>
      ))}
      <ZIndexLayer zIndex={2000}>
        {rows.map((row) => (
          <Band key={row.key} row={row} />
        ))}
        {names.map(({ x, text }) => (
          <text key={x} x={x} y={frame.bottom + 20} textAnchor="middle" fill="var(--ink-2)">
            {text}
          </text>
        ))}
        <Marker at={active} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

function Band({ row: { heading, headingY, band, numbers, gaps } }: { row: MonthRow }) {
  return (
    <g>
      <Lines lines={heading} x={band.left} y={headingY} bold />
      <path d={gaps.map((gap) => (gap.hatched ? hatch(gap) : '')).join('')} stroke="var(--edge)" />
      {gaps.map(
        ({ left, right, top, text }) =>
          text && (
            <text key={left} x={(left + right) / 2} y={top - 6} textAnchor="middle" fill="var(--ink-2)">
              {text}
            </text>
          ),
      )}
      <path d={`M${band.left} ${band.bottom}H${band.right}`} stroke="var(--ink)" />
      {numbers.map(({ x, y, text }) => (
        <text key={x} x={x} y={y} textAnchor="middle" fill="var(--ink)">
          {text}
        </text>
      ))}
    </g>
  );
}
