import { notFound } from 'next/navigation';
import type { LogChoice } from '#components/log/log-choice.ts';
import { getOwnActivity, type OwnActivity } from '#db/working/queries/activity.ts';
import { listLogChoices } from '#db/working/queries/log-choices.ts';
import { activitySubject } from '#db/working/subject.ts';
import { stockholmDay } from '#domain/calendar.ts';
import type { Action } from '#domain/permission.ts';
import { type Words, words } from '#words/words.ts';
import { permit } from '../../../permit.ts';
import { type SignedIn, signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { choicesIn } from '../../log-choices.ts';

export type Where = { params: Promise<{ activity: string }> };
export type Found = OwnActivity & { me: SignedIn; w: Words; today: string; choice: Pick<LogChoice, 'measures' | 'places' | 'takesHours'> };

/** The activity of the address for somebody who may do `action` with it; else 404 or 403. */
export async function findActivity({ params }: Where, action: Action): Promise<Found> {
  const me = await signedIn();
  const { activity } = await params;
  const now = new Date();
  const db = workingStore().read;
  permit(me, action, activitySubject(db, activity, now));
  const found = getOwnActivity(db, me, activity, now) ?? notFound();
  const w = words(me.person.language);
  const choices = choicesIn(w, listLogChoices(db, me, now, { ahead: true }));
  const choice = choices.find(({ id }) => id === found.commitment.id) ?? { measures: [], places: [], takesHours: false };
  return { ...found, me, w, today: stockholmDay(now), choice };
}
