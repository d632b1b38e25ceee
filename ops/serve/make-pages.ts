import next from 'next';
import { askNext } from './ask-next.ts';
import type { Asked, Made } from './page-maker.ts';

/**
 * Makes the public pages that `page-maker.ts` asks for, in a process of its own that may not open working.db (PUBLIC_ONLY=1). Ends with the process that
 * started it, whatever ended that one; signals are for that one to hear.
 */
const tell = (made: Made) => process.connected && process.send?.(made);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

const app = next({ dev: false, dir: process.cwd(), quiet: true });
await app.prepare();
const handler = app.getRequestHandler();

process.on('message', ({ nth, path, headers }: Asked) => {
  askNext(handler, path, headers).then(
    (answer) => tell({ nth, answer }),
    (fault) => tell({ nth, fault: String(fault) }),
  );
});
tell('ready');
