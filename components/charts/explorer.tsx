'use client';

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { addDays } from '#domain/calendar.ts';
import type { Series } from '#domain/series.ts';
import { words as wordsOf } from '#words/words.ts';
import styles from './live-chart.module.css';
import type { ExplorerProps, LiveChartProps } from './live-chart.tsx';
import { LivePlot } from './live-plot.tsx';

const latestDays = 91;

/** Loaded when a reader opens a chart: asks for the series, in whole or for the latest three months, and draws it. */
export default function Explorer(props: ExplorerProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1, refetchOnWindowFocus: false } } }));
  return (
    <QueryClientProvider client={client}>
      <Window {...props} />
    </QueryClientProvider>
  );
}

function Window({ dataUrl, locale, words, takeFocus, children }: ExplorerProps) {
  const [from, setFrom] = useState(() => new URLSearchParams(location.search).get('fran'));
  const whole = useSeries(dataUrl, null);
  const shown = useSeries(dataUrl, from);
  const series = shown.data ?? whole.data;
  const choose = (next: string | null) => {
    setFrom(next);
    remember(next);
  };

  return (
    <div className={styles.live}>
      {whole.data?.kind === 'burnUp' && <Choice words={words} from={from} latest={latestFrom(whole.data.until)} choose={choose} />}
      {series ? <LivePlot series={series} words={wordsOf(locale)} move={words.move} takeFocus={takeFocus} /> : children}
      <p role="status" className={styles.status}>
        {shown.isError ? words.failed : series ? '' : words.loading}
      </p>
    </div>
  );
}

function Choice({
  words,
  from,
  latest,
  choose,
}: Pick<LiveChartProps, 'words'> & { from: string | null; latest: string; choose: (from: string | null) => void }) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{words.window}</legend>
      {[
        { value: null, label: words.whole },
        { value: latest, label: words.latest },
      ].map(({ value, label }) => (
        <label key={label}>
          <input type="radio" name={name} checked={(from === null) === (value === null)} onChange={() => choose(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

function useSeries(dataUrl: string, from: string | null) {
  return useQuery({
    queryKey: [dataUrl, from, null],
    queryFn: async ({ signal }): Promise<Series> => {
      const answer = await fetch(from ? `${dataUrl}?from=${encodeURIComponent(from)}` : dataUrl, { signal });
      if (!answer.ok) throw new Error(`${answer.status}`);
      const { series } = (await answer.json()) as { series: Series };
      return series;
    },
  });
}

function latestFrom(until: string): string {
  return addDays(until, -latestDays);
}

function remember(from: string | null): void {
  const address = new URL(location.href);
  if (from) address.searchParams.set('fran', from);
  else address.searchParams.delete('fran');
  history.replaceState(history.state, '', address);
}
