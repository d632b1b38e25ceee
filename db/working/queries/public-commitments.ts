import { actorsOf, type Who } from '#domain/actor.ts';
import { isPermitted } from '#domain/permission.ts';
import { shownNow } from '../../shown-now.ts';
import type { WorkingReader } from '../connect.ts';
import { commitmentSubject } from '../subject.ts';
import { readPledge } from './document.ts';
import { headsOf, type PledgeHead } from './own-pledges.ts';

type Titled = { title: string; titleEn: string | null };

/** A pledge as anyone sees it, with those of its commitments that somebody may take something of down. */
export type TakeablePledge = { head: PledgeHead; commitments: (Titled & { id: string })[] };

/**
 * Where somebody finds what they may take down: the commitments of their own organisations that anyone sees, by what anyone sees of them. Nothing for those
 * who may take nothing down.
 */
export function listPublicCommitments(db: WorkingReader, who: Who, now: Date): TakeablePledge[] {
  const shownOf = shownNow(db, now);
  return headsOf(db, organisationsThatTakeDown(who)).flatMap((head) => {
    const found = readPledge(db, head.key);
    const shown = found && shownOf(found);
    const commitments = (shown?.focusAreas ?? []).flatMap((area) =>
      area.commitments.flatMap(({ key, title, titleEn }) => {
        const id = found?.ids.get(`commitment/${key}`) ?? '';
        return isTheirs(db, who, id, now) ? [{ id, title, titleEn }] : [];
      }),
    );
    return commitments.length > 0 ? [{ head, commitments }] : [];
  });
}

/** What anyone sees a commitment called; null when nobody sees it. */
export function getPublicTitle(db: WorkingReader, pledge: string, id: string, now: Date): Titled | null {
  const found = readPledge(db, pledge);
  const shown = found && shownNow(db, now)(found);
  const commitments = (shown?.focusAreas ?? []).flatMap((area) => area.commitments);
  return commitments.find(({ key }) => found?.ids.get(`commitment/${key}`) === id) ?? null;
}

function organisationsThatTakeDown({ memberships }: Who): string[] {
  return memberships.filter(({ role }) => isPermitted('takedown.make', role, 'own')).map(({ organisation: { id } }) => id);
}

function isTheirs(db: WorkingReader, who: Who, id: string, now: Date): boolean {
  const subject = commitmentSubject(db, id, now);
  return subject !== null && actorsOf(who).some(({ role, organisation }) => isPermitted('takedown.make', role, subject.relationOf(organisation)));
}
