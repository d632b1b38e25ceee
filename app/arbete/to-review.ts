import { pledgeTitle } from '#components/work/pledge-title.ts';
import { reading } from '#db/public/connect.ts';
import { getPledge } from '#db/public/queries/pledges.ts';
import { listAskable } from '#db/working/queries/work-questions.ts';
import type { Who } from '#domain/actor.ts';
import { deviationHeading } from '#domain/deviation-sentence.ts';
import type { Words } from '#words/words.ts';
import { deviationsIn } from '../deviations-in.ts';
import { workingStore } from '../stores.ts';

/** The public pledges of the municipalities whose council somebody is a member of, latest first, each with what deviates from it in one sentence. */
export function toReview(words: Words, who: Who, now: Date): { id: string; title: string; says: string }[] {
  return listAskable(workingStore().read, who, now).flatMap(({ head }) => {
    const municipality = head.municipalities[0]?.key ?? '';
    const pledge = reading((store) => getPledge(store, municipality, head.slug));
    return pledge ? [{ id: head.id, title: pledgeTitle(words, head), says: words.say(deviationHeading(deviationsIn(pledge), pledge.phase)) }] : [];
  });
}
