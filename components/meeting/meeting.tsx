'use client';

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import styles from './meeting.module.css';
import type { MeetingRow } from './meeting-row.ts';
import { Slides, type SlideWords } from './slides.tsx';
import { useClicker } from './use-clicker.ts';

/** `lost` has `{time}` in it: "Ingen kontakt sedan kl {time}". */
type LiveWords = SlideWords & Record<'lost' | 'follows' | 'changed', string>;
type MeetingProps = { rows: MeetingRow[]; dataUrl: string; locale: string; words: LiveWords; above: React.ReactNode; below: React.ReactNode };

/** With the time it takes to publish, what is logged is on the screen within five seconds. */
const askEveryMs = 2500;

/** A meeting's screens that follow what becomes public while it is going on. Keys and clickers move between them. */
export function Meeting(props: MeetingProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Following {...props} />
    </QueryClientProvider>
  );
}

function Following({ rows: first, dataUrl, locale, words, above, below }: MeetingProps) {
  const home = useRef<HTMLDivElement>(null);
  const { rows, contact } = useRows(first, dataUrl, locale, words);
  useClicker(home, rows);
  return (
    <div ref={home} data-live="now">
      <Slides rows={rows} words={words} above={above} below={below} />
      <p role="status" className={styles.contact}>
        {contact}
      </p>
    </div>
  );
}

/** The latest rows there are; what is shown stays when the line goes, and since when there has been none is said. The browser asks with the ETag it has. */
function useRows(first: MeetingRow[], dataUrl: string, locale: string, words: LiveWords): { rows: MeetingRow[]; contact: string } {
  const [opened, setOpened] = useState<number | null>(null);
  useEffect(() => setOpened(Date.now()), []);
  const { data, isError, dataUpdatedAt } = useQuery({
    queryKey: [dataUrl],
    queryFn: async ({ signal }): Promise<MeetingRow[]> => {
      const answer = await fetch(dataUrl, { signal, cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${answer.status}`);
      return ((await answer.json()) as { data: MeetingRow[] }).data;
    },
    refetchInterval: askEveryMs,
    refetchIntervalInBackground: true,
    networkMode: 'always',
    retry: false,
  });
  const [changedAt, setChangedAt] = useState<number | null>(null);
  const seen = useRef(bytesOf(first));
  useEffect(() => {
    if (!data || bytesOf(data) === seen.current) return;
    seen.current = bytesOf(data);
    setChangedAt(Date.now());
  }, [data]);
  const clock = (at: number) => new Date(at).toLocaleTimeString(locale === 'en' ? 'en-GB' : locale, { hour: '2-digit', minute: '2-digit' });
  const contact =
    opened === null ? '' : isError ? said(words.lost, dataUpdatedAt || opened) : changedAt === null ? words.follows : said(words.changed, changedAt);
  return { rows: data ?? first, contact };

  function said(text: string, at: number): string {
    return text.replace('{time}', clock(at));
  }
}

/** The same for the same rows, whatever order their fields come in. */
function bytesOf(rows: readonly MeetingRow[]): string {
  return JSON.stringify(rows.map((row) => Object.entries(row).sort()));
}
