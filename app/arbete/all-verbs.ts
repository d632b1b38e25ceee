import { freezeReport } from '#db/working/mutations/freeze-report.ts';
import type { Verb } from '#db/working/verb.ts';
import { verbs } from '#db/working/verbs.ts';
import { composeReport } from '../report/compose.ts';

/** A report is frozen in words, so what it says is put together here and handed to the verb. */
export const freeze = freezeReport((draft) => composeReport(draft, draft));

/** Everything that somebody signed in can do. */
export const allVerbs: Verb[] = [...verbs, freeze];
