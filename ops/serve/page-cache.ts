import { bounded } from './bounded.ts';

export type PageCache<Value> = (key: string) => Value | Promise<Value>;

/**
 * Keeps finished pages as long as the edition of the public store is the same. `edition` is asked at each call; when it says something new,
 * everything is forgotten. Readers who want the same missing page at the same time wait for one making of it. `keep` says what may be kept.
 */
export function pageCache<Value>(options: {
  maxBytes: number;
  weigh: (value: Value) => number;
  edition: () => string;
  make: (key: string) => Promise<Value>;
  keep: (value: Value) => boolean;
}): PageCache<Value> {
  const kept = bounded(options.maxBytes, options.weigh);
  const making = new Map<string, Promise<Value>>();
  let known = '';

  return (key) => {
    const edition = options.edition();
    if (edition !== known) {
      kept.clear();
      making.clear();
      known = edition;
    }
    return kept.get(key) ?? making.get(key) ?? make(key);
  };

  function make(key: string): Promise<Value> {
    const page = options.make(key);
    making.set(key, page);
    const ended = () => making.get(key) === page && making.delete(key);
    page.then((value) => {
      if (ended() && options.keep(value)) kept.set(key, value);
    }, ended);
    return page;
  }
}
