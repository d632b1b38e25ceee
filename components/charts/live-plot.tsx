'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Series } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { type Size, widths } from './frame.ts';
import styles from './live-chart.module.css';
import { Plot } from './plot.tsx';
import { type Stop, stopsOf } from './stops.ts';

const narrow = '(max-width: 46rem)';

/**
 * The same drawing as the server's, with a ring at the point the reader is at and its value in words beneath. By pointer, touch or arrow keys.
 * `takeFocus` moves the focus to the slider at once, unless the reader has gone elsewhere on the page.
 */
export function LivePlot({ series, words, move, takeFocus }: { series: Series; words: Words; move: string; takeFocus: boolean }) {
  const size: Size = useSyncExternalStore(watch, () => (matchMedia(narrow).matches ? 'narrow' : 'wide'));
  const stops = stopsOf(series, words, size);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = chosen === null ? null : (stops[Math.min(chosen, stops.length - 1)] ?? null);
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus && isAround(slider.current, document.activeElement)) slider.current?.focus();
  }, [takeFocus]);
  const point = (event: React.PointerEvent<HTMLDivElement>) => setChosen(nearest(stops, event, size));

  return (
    <>
      <div className={styles.plot} aria-hidden="true" onPointerMove={point} onPointerDown={point}>
        <Plot series={series} words={words} size={size} active={at} />
      </div>
      {stops.length > 0 && (
        <label className={styles.move}>
          {move}
          <input
            ref={slider}
            type="range"
            min={0}
            max={stops.length - 1}
            value={chosen ?? stops.length - 1}
            aria-valuetext={(at ?? stops.at(-1))?.text}
            onFocus={() => setChosen(chosen ?? stops.length - 1)}
            onChange={(event) => setChosen(Number(event.target.value))}
          />
        </label>
      )}
      <p className={styles.value} aria-live="polite">
        {at?.text}
      </p>
    </>
  );
}

/** Whether the reader is at this chart, or nowhere: some browsers don't focus a button that is pressed. */
function isAround(slider: HTMLElement | null, active: Element | null): boolean {
  return active === null || active === document.body || slider?.closest('[data-live]')?.contains(active) === true;
}

function nearest(stops: Stop[], { currentTarget, clientX, clientY }: React.PointerEvent<HTMLDivElement>, size: Size): number | null {
  const box = currentTarget.getBoundingClientRect();
  const perPixel = widths[size] / box.width;
  const [x, y] = [(clientX - box.left) * perPixel, (clientY - box.top) * perPixel];
  const distances = stops.map((stop) => Math.hypot(stop.x - x, stop.y - y));
  return stops.length ? distances.indexOf(Math.min(...distances)) : null;
}

function watch(changed: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
