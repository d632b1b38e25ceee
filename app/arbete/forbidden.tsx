import { who } from '../session.ts';
import { Turned } from './turned.tsx';

/** What one may see but not do (403). */
export default async function Forbidden() {
  return <Turned who={await who()} why="refused" />;
}
