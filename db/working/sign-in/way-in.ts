import { AsyncLocalStorage } from 'node:async_hooks';

type WayIn = AsyncLocalStorage<{ hasSecondFactor: boolean }>;
/** Next makes several copies of a module; what goes on in a request is the process's. */
const shared = globalThis as { medborgarlofteWayIn?: WayIn };
shared.medborgarlofteWayIn ??= new AsyncLocalStorage();

/** What the issuer said on the way in, for the session that is made at the end of the same request. */
export const wayIn: WayIn = shared.medborgarlofteWayIn;
