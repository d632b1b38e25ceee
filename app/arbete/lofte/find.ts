import { notFound } from 'next/navigation';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { getPledgeText, type PledgeText } from '#db/working/queries/pledge-text.ts';
import { pledgeSubject } from '#db/working/subject.ts';
import { type Action, permittedActor } from '#domain/permission.ts';
import { daysOf } from '#domain/pledge.ts';
import { type Words, words } from '#words/words.ts';
import { permit } from '../../permit.ts';
import { type SignedIn, signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';

export type Where<Names extends string = never> = {
  params: Promise<Record<'pledge' | Names, string>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export type Found = PledgeText & {
  me: SignedIn;
  w: Words;
  title: string;
  days: ReturnType<typeof daysOf>;
  may: (action: Action) => boolean;
};

/** The text of the address's pledge for somebody who may do `action` with it; else 404 or 403. */
export async function findPledgeText(id: string, action: Action): Promise<Found> {
  const me = await signedIn();
  const w = words(me.person.language);
  const now = new Date();
  const db = workingStore().read;
  const subject = pledgeSubject(db, id, now);
  permit(me, action, subject);
  const found = getPledgeText(db, me, id, now) ?? notFound();
  const { pledge, nameOf } = found;
  const { from, to } = pledge.period;
  const title = pledgeTitle(w, { from, to, areaName: pledge.area?.name ?? null, municipalities: pledge.municipalities.map((key) => ({ name: nameOf(key) })) });
  const may = (asked: Action) => subject !== null && permittedActor(me, asked, subject.relationOf) !== null;
  return { ...found, me, w, title, days: daysOf(pledge.period), may };
}

/** The same of a draft; one that is signed isn't a draft any more. */
export async function findDraft(id: string, action: Action): Promise<Found> {
  const found = await findPledgeText(id, action);
  return found.row.state === 'draft' ? found : notFound();
}
