import { resolve } from 'node:path';
import { openReadyForWriting } from '#db/public/connect.ts';
import { tellChanged } from '#db/public/last-change.ts';
import { publish } from '#db/publish.ts';
import { openWorkingStore, StoreFault, type WorkingStore } from '#db/working/connect.ts';
import { letOutCounts } from '#db/working/mutations/let-out.ts';
import { everyPledge } from '#db/working/subject.ts';
import { inTurn } from './in-turn.ts';

type Open = { store?: WorkingStore; target?: ReturnType<typeof openReadyForWriting>; publish?: ReturnType<typeof inTurn> };
/** Next makes several copies of a module; the connections are the process's, and so is the turn to publish. */
const shared = globalThis as { medborgarlofteStores?: Open };
const open: Open = shared.medborgarlofteStores ?? {};
shared.medborgarlofteStores = open;

/** The process's one connection to the working store, opened at first use. Throws `StoreFault` when it can't be used, and always in a process that only makes public pages. */
export function workingStore(): WorkingStore {
  if (process.env.PUBLIC_ONLY === '1') throw new StoreFault('missing', 'PUBLIC_ONLY=1: this process reads public.db and nothing else.');
  open.store ??= openWorkingStore(resolve(process.env.DATA_DIR ?? 'data'));
  return open.store;
}

/**
 * Lets the public know what it may of one pledge, or of `everyPledge`, as soon as it is its turn. What was saved is saved whatever happens here: a failure is told to the operator and mended
 * by the hourly run; the answer is whether it went well.
 */
export function publishSoon(touched: string, now: Date): Promise<boolean> {
  open.publish ??= inTurn(publishNow);
  return open.publish(touched, now);
}

function publishNow(touched: string, now: Date): boolean {
  const pledge = touched === everyPledge ? undefined : touched;
  try {
    open.target ??= openReadyForWriting();
    letOutCounts(workingStore(), now, pledge);
    publish(workingStore().read, open.target, now, { ...(pledge && { pledge }), examples: process.env.EXAMPLES !== 'off' });
    tellChanged();
    return true;
  } catch (fault) {
    open.target?.$client.close();
    open.target = undefined;
    console.error(`${now.toISOString()} ${touched} was saved but not published; the next hourly run will. ${fault}`);
    return false;
  }
}
