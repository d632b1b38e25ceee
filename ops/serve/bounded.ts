/** Keeps what was used last, up to a number of bytes. */
export type Bounded<Value> = { get(key: string): Value | undefined; set(key: string, value: Value): void; clear(): void; readonly bytes: number };

/** `weigh` gives a value's bytes; a value heavier than a tenth of the whole isn't kept. */
export function bounded<Value>(maxBytes: number, weigh: (value: Value) => number): Bounded<Value> {
  const values = new Map<string, Value>();
  let bytes = 0;

  return {
    get(key) {
      const value = values.get(key);
      if (value === undefined) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    set(key, value) {
      drop(key);
      if (weigh(value) > maxBytes / 10) return;
      values.set(key, value);
      bytes += weigh(value);
      for (const oldest of values.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    clear() {
      values.clear();
      bytes = 0;
    },
    get bytes() {
      return bytes;
    },
  };

  function drop(key: string): void {
    const value = values.get(key);
    if (value === undefined) return;
    bytes -= weigh(value);
    values.delete(key);
  }
}
