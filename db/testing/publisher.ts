import { join } from 'node:path';
import { openPublicForWriting } from '../public/connect.ts';
import { publish } from '../publish.ts';
import { openWorkingStore } from '../working/connect.ts';

/** A program of its own that publishes what is in a folder. Says so when it is about to begin. */
const folder = process.argv[2] ?? '';
const now = new Date('2026-03-02T11:00:00Z');
const store = openWorkingStore(folder);
const target = openPublicForWriting(now, join(folder, 'public.db'));
process.stdout.write('begins\n');
publish(store.read, target, now);
target.$client.close();
store.close();
