/** Next makes several copies of a module; what one of them has written, the server in front of them has to know. */
const shared = globalThis as { publicStoreChangedAt?: number };

/** Says that this process has just written to the public store: what is kept of it is looked over before the next answer. */
export function tellChanged(): void {
  shared.publicStoreChangedAt = performance.now();
}

/** When this process last wrote, in milliseconds of `performance.now()`; never is -Infinity. Other processes' writing isn't known here. */
export function lastChange(): number {
  return shared.publicStoreChangedAt ?? Number.NEGATIVE_INFINITY;
}
