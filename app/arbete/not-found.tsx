import type { Metadata } from 'next';
import { who } from '../session.ts';
import { Turned } from './turned.tsx';

export const metadata: Metadata = { robots: { index: false } };

/** What isn't there and what one may not know of: the same page (404). */
export default async function NotFound() {
  return <Turned who={await who()} why="missing" />;
}
