import type { Status } from '#domain/assessment.ts';
import { type Icon, statusLooks } from './status-look.ts';

/** The drawn half of a status. Decoration beside its word, so hidden from screen readers. `--b` is the background it cuts through to. */
export function StatusIcon({ status }: { status: Status }) {
  return (
    <svg viewBox="0 0 20 20" width="1.15em" height="1.15em" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="2.2">
      {icons[statusLooks[status].icon]}
    </svg>
  );
}

const solid = { fill: 'currentColor', stroke: 'none' };
const cut = { stroke: 'var(--b)' };
const box = <rect x="2.5" y="2.5" width="15" height="15" rx="2" strokeWidth="2" />;

const icons: Record<Icon, React.ReactNode> = {
  question: (
    <>
      {box}
      <path d="M7.4 8.1c.1-1.6 1.2-2.5 2.7-2.5s2.6.9 2.6 2.3c0 1.9-2.5 2-2.5 4" strokeWidth="1.9" />
      <circle cx="10.2" cy="14.5" r="1.2" {...solid} />
    </>
  ),
  dash: (
    <>
      {box}
      <path d="M6.5 10h7" />
    </>
  ),
  circle: <circle cx="10" cy="10" r="7" />,
  arrow: <path d="M2 10h14M10.5 4l6 6-6 6" strokeWidth="2.4" />,
  triangle: (
    <>
      <path d="M10 1.8 19 18H1z" {...solid} />
      <path d="M10 7.2v5.2" {...cut} />
      <circle cx="10" cy="15" r="1.35" fill="var(--b)" stroke="none" />
    </>
  ),
  square: (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" {...solid} />
      <path d="m6 6 8 8m0-8-8 8" {...cut} />
    </>
  ),
  pause: <path d="M6.5 3v14M13.5 3v14" strokeWidth="3.4" />,
  check: (
    <>
      <circle cx="10" cy="10" r="9" {...solid} />
      <path d="m5.6 10.3 3 3 5.8-6.4" {...cut} />
    </>
  ),
  half: (
    <>
      <circle cx="10" cy="10" r="7.8" />
      <path d="M10 2.2a7.8 7.8 0 0 0 0 15.6z" {...solid} />
    </>
  ),
  bar: <path d="M3 10h14" strokeWidth="3.4" />,
};
