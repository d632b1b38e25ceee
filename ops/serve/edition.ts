import type { Database } from 'better-sqlite3';
import { fileIdentity, openPublicFile, publicPath, StoreUnavailable } from '#db/public/file.ts';
import { lastChange } from '#db/public/last-change.ts';

export type EditionWatch = { current(): string; isSound(): boolean };

/**
 * How old the answer of `current` may be when another process writes: its takedown is gone from the pages after this time at the latest. What this
 * process writes is seen at once, so that the page is made anew right after a save and not when the next one is due.
 */
const freshMs = 200;

/**
 * Says which state of the public store is current: another text as soon as anything was committed or the file was replaced.
 * `current` throws `StoreUnavailable` when the store can't be read; `isSound` looks through the whole file.
 */
export function watchEdition(path = publicPath()): EditionWatch {
  let store: Database | undefined;
  let file = '';
  let edition = '';
  let lookedAt = Number.NEGATIVE_INFINITY;

  return {
    current() {
      if (performance.now() - lookedAt < freshMs && lookedAt > lastChange()) return edition;
      edition = look();
      lookedAt = performance.now();
      return edition;
    },
    isSound() {
      try {
        look();
        return store?.pragma('quick_check(1)', { simple: true }) === 'ok';
      } catch {
        return false;
      }
    },
  };

  function look(): string {
    try {
      const found = fileIdentity(path);
      if (!store || file !== found) {
        store?.close();
        store = openPublicFile(path);
        file = found;
      }
      return `${file}:${store.pragma('data_version', { simple: true })}`;
    } catch (cause) {
      store?.close();
      store = undefined;
      throw cause instanceof StoreUnavailable ? cause : new StoreUnavailable(`${path} can't be read (${cause}).`, { cause });
    }
  }
}
