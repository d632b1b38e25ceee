import { notFound } from 'next/navigation';
import { getWorkPicture } from '#db/working/queries/work-pictures.ts';
import { heldSubject } from '#db/working/shared-subject.ts';
import { type Action, permittedActor } from '#domain/permission.ts';
import { words } from '#words/words.ts';
import { permit } from '../../permit.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';

export type Where = { params: Promise<{ picture: string }>; searchParams: Promise<{ sparat?: string }> };

/** The address's situation picture for somebody who may do `action` with it; else 404 or 403. */
export async function findPicture({ params }: Pick<Where, 'params'>, action: Action) {
  const me = await signedIn();
  const { picture: id } = await params;
  const [db, now] = [workingStore().read, new Date()];
  const subject = heldSubject(db, 'situationPicture', id, now);
  permit(me, action, subject);
  const picture = getWorkPicture(db, me, id, now) ?? notFound();
  const may = (asked: Action) => subject !== null && permittedActor(me, asked, subject.relationOf) !== null;
  return { me, picture, may, now, w: words(me.person.language) };
}
