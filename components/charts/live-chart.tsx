'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Locale } from '#words/words.ts';
import styles from './live-chart.module.css';
import type { LiveWords } from './live-words.ts';

const Explorer = lazy(() => import('./explorer.tsx'));

export type LiveChartProps = { dataUrl: string; locale: Locale; words: LiveWords; children: React.ReactNode };
export type ExplorerProps = LiveChartProps & { takeFocus: boolean };

/**
 * The finished drawing (`children`) until the reader wants to explore it; then, and only then, the chart library and the data are fetched and the same
 * drawing comes alive. `dataUrl` answers `{ series }` and takes `from` and `to`. An address with `?fran=` opens it at once, so a view can be shared;
 * opened by the button it takes the focus, and Escape closes it.
 */
export function LiveChart({ children, ...rest }: LiveChartProps) {
  const [open, setOpen] = useState(false);
  const [pressed, setPressed] = useState(false);
  const home = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (new URLSearchParams(location.search).has('fran')) setOpen(true);
  }, []);
  useEffect(() => {
    const element = home.current;
    if (!open || !element) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    element.addEventListener('keydown', leave);
    return () => element.removeEventListener('keydown', leave);
  }, [open]);
  const press = () => {
    setPressed(true);
    setOpen(!open);
  };

  return (
    <div ref={home} data-live="fran">
      {open ? (
        <Suspense fallback={children}>
          <Explorer {...rest} takeFocus={pressed}>
            {children}
          </Explorer>
        </Suspense>
      ) : (
        children
      )}
      <button ref={button} type="button" className={styles.button} aria-expanded={open} onClick={press}>
        {open ? rest.words.close : rest.words.open}
      </button>
    </div>
  );
}
