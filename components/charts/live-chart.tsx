'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import type { Locale } from '#words/words.ts';
import styles from './live-chart.module.css';
import type { LiveWords } from './live-words.ts';

const Explorer = lazy(() => import('./explorer.tsx'));

export type LiveChartProps = { dataUrl: string; locale: Locale; words: LiveWords; children: React.ReactNode };

/**
 * The finished drawing (`children`) until the reader wants to explore it; then, and only then, the chart library and the data are fetched and the same
 * drawing comes alive. `dataUrl` answers `{ series }` and takes `from` and `to`. An address with `?fran=` opens it at once, so a view can be shared.
 */
export function LiveChart({ children, ...rest }: LiveChartProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (new URLSearchParams(location.search).has('fran')) setOpen(true);
  }, []);

  return (
    <div data-live="fran">
      {open ? (
        <Suspense fallback={children}>
          <Explorer {...rest}>{children}</Explorer>
        </Suspense>
      ) : (
        children
      )}
      <button type="button" className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? rest.words.close : rest.words.open}
      </button>
    </div>
  );
}
