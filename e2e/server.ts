import { startOwnServer } from './own-server.ts';

/** The server that most journeys share. */
const server = await startOwnServer({ PORT: process.env.PORT ?? '3210', EXAMPLES: 'on' });
console.log(server.said());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, async () => process.exit((await server.stop()) ?? 1));
