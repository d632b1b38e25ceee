import { logActivity } from './mutations/log-activity.ts';
import type { Verb } from './verb.ts';

/** Everything that somebody signed in can do, by the name of its action. Each has a form and is reached as `POST /api/arbete/<action>` too. */
export const verbs: Verb[] = [logActivity];
