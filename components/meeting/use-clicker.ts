import { type RefObject, useEffect, useRef } from 'react';

const on = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'];
const back = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'];

/** Moves between a meeting's screens by arrow keys, PageUp and PageDown (what clickers send) and space, and stays on the one shown when they change places. */
export function useClicker(home: RefObject<HTMLElement | null>, rows: readonly { key: string }[]): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const isPressed = event.target instanceof Element && event.target.closest('a, button, summary') !== null && [' ', 'Enter'].includes(event.key);
      const step = isPressed ? 0 : on.includes(event.key) ? (event.shiftKey ? -1 : 1) : back.includes(event.key) ? -1 : 0;
      const all = slides();
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step === 0 ? null : nearest(all) + step;
      if (to === null) return;
      event.preventDefault();
      show(all[Math.max(0, Math.min(all.length - 1, to))]);
    };
    const look = () => {
      shown.current = slides()[nearest(slides())]?.id ?? null;
    };
    addEventListener('keydown', move);
    addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      removeEventListener('keydown', move);
      removeEventListener('scroll', look);
    };
  }, []);

  const order = rows.map(({ key }) => key).join(' ');
  const known = useRef(order);
  useEffect(() => {
    if (order === known.current) return;
    known.current = order;
    if (shown.current && home.current?.querySelector(`#${CSS.escape(shown.current)}`)) document.getElementById(shown.current)?.scrollIntoView();
  }, [order, home]);
}

function slides(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-slide]')];
}

function nearest(all: HTMLElement[]): number {
  const distances = all.map((one) => Math.abs(one.getBoundingClientRect().top));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function show(slide: HTMLElement | undefined): void {
  if (!slide) return;
  slide.scrollIntoView({ behavior: 'instant' });
  slide.focus({ preventScroll: true });
  history.replaceState(history.state, '', `#${slide.id}`);
}
