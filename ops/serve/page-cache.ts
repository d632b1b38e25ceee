import { bounded } from './bounded.ts';

export type PageCache<Value> = (key: string) => Value | Promise<Value>;

/** A page that is being made for an edition, and the making after it that those wait for who came when the edition had changed. */
type Making<Value> = { edition: string; page: Promise<Value>; next: Promise<Value> | null };

/**
 * Keeps finished pages as long as the edition of the public store is the same. `edition` is asked at each call; when it says something new,
 * everything is forgotten. Readers who want the same missing page at the same time wait for one making of it. A page is made once at a time: whoever comes
 * while it is made for an edition that has passed waits for the making after that, so that many changes in a short time don't pile up. `keep` says what
 * may be kept.
 */
export function pageCache<Value>(options: {
  maxBytes: number;
  weigh: (value: Value) => number;
  edition: () => string;
  make: (key: string) => Promise<Value>;
  keep: (value: Value) => boolean;
}): PageCache<Value> {
  const kept = bounded(options.maxBytes, options.weigh);
  const makings = new Map<string, Making<Value>>();
  let known = '';

  return (key) => {
    look();
    return kept.get(key) ?? made(key);
  };

  function look(): void {
    const edition = options.edition();
    if (edition === known) return;
    kept.clear();
    known = edition;
  }

  function made(key: string): Promise<Value> {
    const making = makings.get(key);
    if (!making) return make(key);
    if (making.edition === known) return making.page;
    making.next ??= making.page.then(
      () => makeAnew(key),
      () => makeAnew(key),
    );
    return making.next;
  }

  function makeAnew(key: string): Promise<Value> {
    makings.delete(key);
    look();
    return make(key);
  }

  function make(key: string): Promise<Value> {
    const page = options.make(key);
    const making: Making<Value> = { edition: known, page, next: null };
    makings.set(key, making);
    const end = () => makings.get(key) === making && !making.next && makings.delete(key);
    page.then((value) => {
      end();
      if (making.edition === known && options.keep(value)) kept.set(key, value);
    }, end);
    return page;
  }
}
