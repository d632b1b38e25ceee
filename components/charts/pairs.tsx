import { Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Pairs as PairsSeries } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { marginOf, type Point, type Size } from './frame.ts';
import { Lines } from './lines.tsx';
import { Marker } from './marker.tsx';
import { layPairs, type PairRow, type PairsLayout } from './pairs-layout.ts';

/** A hollow dot for the pledge before, a filled one for this, a line between when they can be compared; otherwise the word that says why not. */
export function Pairs({ series, words, size, active }: { series: PairsSeries; words: Words; size: Size; active?: Point | null }) {
  const { frame, rows, legend } = layPairs(series, words, size);
  const ends = (which: 'before' | 'now') => rows.flatMap((row) => (row[which] ? [{ x: row[which].x, y: row[which].y }] : []));
  return (
    <ScatterChart width={frame.width} height={frame.height} margin={marginOf(frame)} accessibilityLayer={false}>
      <XAxis hide type="number" dataKey="x" domain={[frame.left, frame.right]} allowDataOverflow />
      <YAxis hide type="number" dataKey="y" domain={[frame.top, frame.bottom]} reversed allowDataOverflow />
      <ZIndexLayer zIndex={-100}>
        <path d={rows.map(({ before, now }) => (before && now ? `M${before.x} ${before.y}H${now.x}` : '')).join('')} stroke="var(--plan)" strokeWidth={2} />
      </ZIndexLayer>
      <Scatter data={ends('before')} shape={Before} isAnimationActive={false} />
      <Scatter data={ends('now')} shape={Now} isAnimationActive={false} />
      <ZIndexLayer zIndex={2000}>
        <Legend before={series.before} now={series.now} at={legend} />
        {rows.map((row) => (
          <Texts key={row.key} row={row} />
        ))}
        <Marker at={active} />
      </ZIndexLayer>
    </ScatterChart>
  );
}

function Before({ cx, cy }: { cx?: number; cy?: number }) {
  return <circle cx={cx} cy={cy} r={6} fill="var(--paper)" stroke="var(--plan)" strokeWidth={2.5} />;
}

function Now({ cx, cy }: { cx?: number; cy?: number }) {
  return <circle cx={cx} cy={cy} r={7} fill="var(--done)" />;
}

function Legend({ before, now, at }: { before: string; now: string; at: PairsLayout['legend'] }) {
  return (
    <g>
      <Before cx={at.before.x} cy={at.before.y} />
      <text x={at.before.x + 14} y={at.before.y + 5} fill="var(--ink-2)">
        {before}
      </text>
      <Now cx={at.now.x} cy={at.now.y} />
      <text x={at.now.x + 14} y={at.now.y + 5} fill="var(--done)" fontWeight={600}>
        {now}
      </text>
    </g>
  );
}

function Texts({ row: { lines, nameY, before, now, word } }: { row: PairRow }) {
  return (
    <g>
      <Lines lines={lines} x={0} y={nameY} />
      {before && (
        <text x={before.textX} y={before.y + 5} textAnchor={before.anchor} fill="var(--ink-2)">
          {before.text}
        </text>
      )}
      {now && (
        <text x={now.textX} y={now.y + 5} textAnchor={now.anchor} fill="var(--done)" fontWeight={600}>
          {now.text}
        </text>
      )}
      {word && (
        <text x={word.x} y={word.y} fill="var(--ink-2)">
          {word.text}
        </text>
      )}
    </g>
  );
}
