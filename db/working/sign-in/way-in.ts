import { AsyncLocalStorage } from 'node:async_hooks';

/** What the issuer said on the way in, for the session that is made at the end of the same request. */
export const wayIn = new AsyncLocalStorage<{ hasSecondFactor: boolean }>();
