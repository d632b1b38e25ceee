import { openPublicForWriting } from '#db/public/connect.ts';
import { publish } from '#db/publish.ts';
import type { WorkingStore } from '#db/working/connect.ts';
import { takeDueClassChanges } from '#db/working/mutations/change-class.ts';
import { letOutCounts } from '#db/working/mutations/let-out.ts';

/** Lets less strict classes and counts of people come whose day has come, and brings the public store up to date with the working one; answers with the keys of what changed. `EXAMPLES=off` leaves invented municipalities out. */
export function publishAll(store: WorkingStore, now: Date): string[] {
  const target = openPublicForWriting(now);
  try {
    takeDueClassChanges(store, now);
    letOutCounts(store, now);
    return publish(store.read, target, now, { examples: process.env.EXAMPLES !== 'off' });
  } finally {
    target.$client.close();
  }
}
