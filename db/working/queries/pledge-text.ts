import { eq, inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { type NotApproved, partiesLeft, whyNotApproved } from '#domain/approval.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { permittedActor } from '#domain/permission.ts';
import type { Pledge } from '#domain/pledge.ts';
import { inForceOn, type Promised, promisedIn, promisedText, readPromised } from '#domain/revision.ts';
import type { WorkingReader } from '../connect.ts';
import { hashOf, listRevisions, type PledgeRow, pledgeRow, type RevisionRow, readWhole, waitingRevision, waitingState } from '../pledge-text.ts';
import { agreement } from '../schema/agreement.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { organisation } from '../schema/organisation.ts';
import { membership } from '../schema/people.ts';
import { pledge as pledges } from '../schema/pledge.ts';
import { partiesOf, pledgeSubject } from '../subject.ts';

/** A version as its parties see it. */
export type Version = Pick<RevisionRow, 'number' | 'hash' | 'reason' | 'declinedReason'> & { on: string; adoptedOn: string | null; text: Promised };
/** Where a version stands that waits: who has said yes and when, and why the viewer may not (null: they may). */
export type WaitingVersion = Version & {
  isPassed: boolean;
  parties: { name: string; approvedOn: string | null; hasPublisher: boolean }[];
  whyNot: NotApproved | 'notPublisher' | null;
};

/** The text of a pledge with all that is needed to write in it, compare and approve it. `nameOf` says an organisation's name by its key. */
export type PledgeText = {
  row: PledgeRow;
  pledge: Pledge;
  promised: Promised;
  /** Hash of what a proposal is written against: the version that waits for a signed pledge, else the text as it is. */
  hash: string;
  /** The row's id of a focus area or a commitment by its key. */
  idOf: (noun: 'focusArea' | 'commitment', key: string) => string;
  versionOf: (commitment: string) => number;
  nameOf: (organisation: string) => string;
  agreementTitle: string | null;
  /** The pledge that it continues; null when the viewer may not know of one. */
  previous: { period: Pledge['period']; text: Promised } | null;
  versions: Version[];
  waiting: WaitingVersion | null;
};

/** The text of a pledge for the coordinators and publishers of its parties; null for everybody else and when there is none. */
export function getPledgeText(db: WorkingReader, who: Who, id: string, now: Date): PledgeText | null {
  const subject = pledgeSubject(db, id, now);
  if (!subject || !permittedActor(who, 'draft.read', subject.relationOf)) return null;
  const row = pledgeRow(db, id);
  const { pledge, ids } = readWhole(db, row);
  const versions = listRevisions(db, id).map(versionOf);
  const promised = promisedIn(pledge);
  const waits = waitingRevision(db, id);
  const rows = db
    .select({ id: commitment.id, version: commitment.version })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .where(eq(focusArea.pledgeId, id))
    .all();
  const names = new Map(
    db
      .select({ key: organisation.key, name: organisation.name })
      .from(organisation)
      .all()
      .map(({ key, name }) => [key, name]),
  );
  return {
    row,
    pledge,
    promised,
    hash: row.state === 'signed' && waits ? waits.hash : hashOf(promisedText(promised)),
    idOf: (noun, key) => ids.get(`${noun}/${key}`) ?? '',
    versionOf: (one) => rows.find((found) => found.id === one)?.version ?? 1,
    nameOf: (key) => names.get(key) ?? key,
    agreementTitle:
      row.agreementId === null ? null : (db.select({ title: agreement.title }).from(agreement).where(eq(agreement.id, row.agreementId)).get()?.title ?? null),
    previous: previousOf(db, who, pledge, now),
    versions,
    waiting: waits ? waitingVersion(db, who, row, waits) : null,
  };
}

/** What a draft says that it continues can have come in with a file, and may be anybody's. */
function previousOf(db: WorkingReader, who: Who, { lineage }: Pledge, now: Date): PledgeText['previous'] {
  const key = lineage.find(({ how }) => how === 'continues')?.pledge;
  const found = key ? db.select({ id: pledges.id, key: pledges.key }).from(pledges).where(eq(pledges.key, key)).get() : undefined;
  if (!found || !pledgeSubject(db, found.id, now)?.isKnownTo(who)) return null;
  const { pledge } = readWhole(db, found);
  return { period: pledge.period, text: promisedIn(pledge) };
}

function versionOf({ number, hash, reason, declinedReason, createdAt, adoptedAt, content }: RevisionRow): Version {
  const on = stockholmDay(new Date(createdAt));
  return { number, hash, reason, declinedReason, on, adoptedOn: adoptedAt === null ? null : inForceOn(adoptedAt), text: readPromised(content) };
}

function waitingVersion(db: WorkingReader, { person, memberships }: Who, row: PledgeRow, revision: RevisionRow): WaitingVersion {
  const state = waitingState(db, row, revision);
  const left = new Set(partiesLeft(state));
  const publishing = memberships.filter(({ role, organisation: own }) => role === 'publisher' && state.parties.includes(own.id));
  const reasons = publishing.map(({ organisation: own }) => whyNotApproved(state, { organisation: own.id, person: person?.id ?? '', hash: revision.hash }));
  const publishers = new Set(
    db
      .select({ organisation: membership.organisationId, to: membership.to, role: membership.role })
      .from(membership)
      .where(inArray(membership.organisationId, [...state.parties]))
      .all()
      .filter(({ role, to }) => role === 'publisher' && to === null)
      .map((one) => one.organisation),
  );
  const parties = partiesOf(db, row.id).map(({ id }) => {
    const at = state.approvals.find((one) => one.organisation === id && one.hash === revision.hash) as { at?: string } | undefined;
    const name = db.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, id)).get()?.name ?? '';
    return { name, approvedOn: left.has(id) ? null : at?.at ? stockholmDay(new Date(at.at)) : null, hasPublisher: publishers.has(id) };
  });
  const whyNot = reasons.length === 0 ? 'notPublisher' : reasons.includes(null) ? null : (reasons[0] ?? null);
  return { ...versionOf(revision), isPassed: state.current !== revision.hash, parties, whyNot };
}
