import type { WorkingReader } from '../connect.ts';
import { readPledge } from './document.ts';

/** The random public id of each row of a pledge by its path: `pledge/<key>`, `commitment/<key>`, `activity/<commitment>/<key>`. Throws on an unknown path. */
export function publicIds(db: WorkingReader, pledge: string): (path: string) => string {
  const ids = readPledge(db, pledge)?.ids;
  return (path) => {
    const id = ids?.get(path);
    if (!id) throw new Error(`The pledge ${pledge} has no row ${path}`);
    return id;
  };
}
