'use client';
import { type RefCallback, useCallback, useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Keeps what somebody typed in a text area before the page came alive: React puts the first text back when it takes over (a line of text and a choice it
 * leaves alone). For the text area's `ref`.
 */
export function useTypedEarly(id: string): RefCallback<HTMLTextAreaElement> {
  const isWaking = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [early] = useState(() => (isWaking ? textIn(id) : null));
  return useCallback(
    (area) => {
      if (area && early !== null && area.value !== early) area.value = early;
    },
    [early],
  );
}

function textIn(id: string): string | null {
  if (typeof document === 'undefined') return null;
  const found = document.getElementById(id);
  return found instanceof HTMLTextAreaElement ? found.value : null;
}
