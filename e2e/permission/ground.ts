import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { openWorkingStore, type WorkingStore } from '#db/working/connect.ts';
import { newId } from '#db/working/id.ts';
import { askQuestion } from '#db/working/mutations/ask-question.ts';
import { assessCommitment } from '#db/working/mutations/assess-commitment.ts';
import { easeClass } from '#db/working/mutations/change-class.ts';
import { importDocument } from '#db/working/mutations/import-document.ts';
import { invitePerson } from '#db/working/mutations/invite.ts';
import { addMembership, addPerson } from '#db/working/mutations/join.ts';
import { logActivity, planActivity } from '#db/working/mutations/log-activity.ts';
import { noteConcern } from '#db/working/mutations/note-concern.ts';
import { openDialogue } from '#db/working/mutations/open-dialogue.ts';
import { proposeAssessment } from '#db/working/mutations/propose-assessment.ts';
import { recordDecision } from '#db/working/mutations/record-decision.ts';
import { reportFigure } from '#db/working/mutations/report-figure.ts';
import { makeTakedown } from '#db/working/mutations/take-down.ts';
import { tellSilence } from '#db/working/mutations/tell-silence.ts';
import { writePicture } from '#db/working/mutations/write-picture.ts';
import { record } from '#db/working/record.ts';
import { actionPlan, actionPlanRow } from '#db/working/schema/agreement.ts';
import { commitment, focusArea } from '#db/working/schema/commitment.ts';
import { organisation } from '#db/working/schema/organisation.ts';
import { pledge } from '#db/working/schema/pledge.ts';
import { decision } from '#db/working/schema/report.ts';
import { signInSession } from '#db/working/schema/sign-in.ts';
import { sessionCookie } from '#db/working/sign-in/auth.ts';
import { signInSecret } from '#db/working/sign-in/secret.ts';
import { signatureOf } from '#db/working/sign-in/token.ts';
import { draftReport, plainReport } from '#db/working/testing/reports.ts';
import type { Verb } from '#db/working/verb.ts';
import { type MemberRole, memberRoles, operator, type Who } from '#domain/actor.ts';
import { addDays } from '#domain/calendar.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import { migrateStores } from '#ops/migrate.ts';
import { lastYear, thisYear, today } from '../years.ts';

const aWeek = { on: today, from: addDays(today, -6), to: today };
const nextYear = String(Number(thisYear) + 1);
/** The organisation that owns what the walk is about, the other party of its pledges, and one that has nothing to do with either. */
export const standpoints = { own: 'prov', party: 'polis', foreign: 'grannen' } as const;
export type Standpoint = keyof typeof standpoints;

/** A folder with three pledges of a municipality and its police area, one of each thing that can be acted on, and somebody in each role of three organisations. */
export function newGround() {
  const dataDir = mkdtempSync(join(tmpdir(), 'medborgarlofte-'));
  migrateStores(dataDir, new Date());
  const store = openWorkingStore(dataDir);
  const refused = importDocument(store, operator, new Date(), document).filter((one) => 'refused' in one);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  const people = Object.entries(standpoints).flatMap(([standpoint, key]) =>
    memberRoles.map((role) => ({ standpoint: standpoint as Standpoint, role, ...memberOf(store, key, role) })),
  );
  const who = (standpoint: Standpoint, role: MemberRole): Who => people.find((one) => one.standpoint === standpoint && one.role === role)?.who as Who;
  const ids = seed(store, who);
  const secret = signInSecret(store);
  const cookieOf = (token: string) => `${sessionCookie}=${encodeURIComponent(`${token}.${signatureOf(token, secret)}`)}`;
  return { dataDir, store, ids, people: people.map(({ token, ...one }) => ({ ...one, cookie: cookieOf(token) })) };
}

export type Ids = ReturnType<typeof seed>;

function seed(store: WorkingStore, who: (standpoint: Standpoint, role: MemberRole) => Who) {
  const perform = <Result>({ perform: to }: Verb<Result>, by: Who, given: unknown) => to(store, by, new Date(), given);
  const coordinator = who('own', 'coordinator');
  const { read } = store;
  const commitmentOf = (key: string) =>
    read.select({ id: commitment.id, area: commitment.focusAreaId }).from(commitment).where(eq(commitment.key, key)).get() as { id: string; area: string };
  const pledgeOf = (key: string) => read.select({ id: pledge.id }).from(pledge).where(eq(pledge.key, key)).get()?.id ?? '';
  const organisationOf = (key: string) => read.select({ id: organisation.id }).from(organisation).where(eq(organisation.key, key)).get()?.id ?? '';
  const lighting = commitmentOf('belysning').id;
  const joint = commitmentOf('ihop').id;
  const ended = commitmentOf('slut').id;
  const logged = perform(logActivity, coordinator, { commitment: lighting, on: today });
  const judged = { status: 'onTrack', reason: 'Det går bra.', seen: null };
  return {
    organisation: organisationOf('prov'),
    police: organisationOf('polis'),
    signed: pledgeOf('prov-nu'),
    draft: pledgeOf('prov-sedan'),
    draftArea:
      read
        .select({ id: focusArea.id })
        .from(focusArea)
        .where(eq(focusArea.pledgeId, pledgeOf('prov-sedan')))
        .get()?.id ?? '',
    drafted: commitmentOf('utkast').id,
    commitment: lighting,
    ended,
    activity: logged.result.activity,
    event: logged.event ?? '',
    planned: perform(planActivity, coordinator, { commitment: lighting, on: today }).result.activity,
    figure: perform(reportFigure, coordinator, { commitment: lighting, value: 3, unit: 'platser', asOf: `${thisYear}-01` }).result.figure,
    silence: perform(tellSilence, coordinator, { commitment: lighting, kind: 'nothingNew' }).result.silence,
    round: perform(openDialogue, coordinator, { pledge: pledgeOf('prov-nu'), label: 'Torget', audience: 'citizens', when: today }).result.dialogue,
    concern: perform(noteConcern, coordinator, { pledge: pledgeOf('prov-nu'), text: 'Det är mörkt.' }).result.concern,
    question: perform(askQuestion, who('own', 'council'), { about: lighting, body: 'council', text: 'Hur går det?' }).result.question,
    theirs: perform(assessCommitment, who('party', 'coordinator'), { commitment: joint, ...judged }).result.assessment,
    proposal: perform(proposeAssessment, coordinator, { commitment: ended, status: 'kept', reason: 'Allt blev gjort.' }).result.proposal,
    easing: perform(easeClass, who('own', 'publisher'), { noun: 'commitment', subject: lighting, to: 'open', reason: 'Inget hindrar.' }).result.easing,
    takedown: perform(makeTakedown, coordinator, { noun: 'activity', subject: logged.result.activity, reason: 'Fel bild.' }).result.takedown,
    invitation: perform(invitePerson, who('own', 'admin'), {
      organisation: organisationOf('prov'),
      email: 'ny@example.org',
      role: 'council',
      tokenHash: '0'.repeat(64),
    }).result.invitation,
    bystander: memberOf(store, 'prov', 'council').membership,
    picture: perform(writePicture, coordinator, { organisation: organisationOf('prov'), ...aWeek, kinds: ['reports'], summary: 'Lugnt.' }).result.picture,
    plan: read.select({ id: actionPlan.id }).from(actionPlan).get()?.id ?? '',
    planRow: read.select({ id: actionPlanRow.id }).from(actionPlanRow).get()?.id ?? '',
    decision: decisionIn(store, coordinator, pledgeOf('prov-nu')),
    report: draftReport(store, coordinator, new Date(), pledgeOf('prov-nu')),
    frozen: plainReport(store, coordinator, new Date(), pledgeOf('prov-nu')),
    unknown: newId(),
  };
}

/** Somebody who has signed in with all that their role asks for, their membership and the token of their session. */
function memberOf(store: WorkingStore, key: string, role: MemberRole) {
  const now = new Date();
  const at = store.read.select().from(organisation).where(eq(organisation.key, key)).get();
  if (!at) throw new Error(`There is no ${key}.`);
  const token = `${newId()}${newId()}`;
  const self = { name: `${role} ${key}`, email: `${newId()}@example.org`, language: 'sv' as const };
  const { id, held } = record(store, operator, now, (tx) => {
    const id = addPerson(tx, { ...self, passwordHash: null }, now);
    const held = addMembership(tx, { personId: id, organisationId: at.id, role }, now);
    const expiresAt = new Date(now.getTime() + 12 * 3_600_000);
    const session = { id: newId(), userId: id, token, expiresAt, createdAt: now, updatedAt: now };
    tx.insert(signInSession)
      .values({ ...session, method: 'totp', hasSecondFactor: true, isPhone: false })
      .run();
    return { result: { id, held }, event: { what: 'person.joined', subject: id, before: null, after: null } };
  });
  const who: Who = {
    person: { ...self, id },
    memberships: [{ id: held, role, organisation: { id: at.id, key, type: at.type, name: at.name, example: at.example } }],
  };
  return { who, token, membership: held };
}

const lightingIn = (key: string, more: object = {}) => ({
  key,
  title: 'Belysning',
  responsible: 'municipality',
  kind: 'lighting',
  publicationClass: 'delayed',
  ...more,
});

const document = pledgeDocument.parse({
  format: documentFormat,
  version: documentVersion,
  organisations: [
    { key: 'prov', type: 'municipality', name: 'Provköping' },
    { key: 'grannen', type: 'municipality', name: 'Grannköping' },
    { key: 'polis', type: 'policeArea', name: 'LPO Prov' },
  ],
  agreements: [
    {
      key: 'avtal',
      organisations: ['prov', 'polis'],
      actionPlans: [{ key: 'plan', year: Number(thisYear), title: 'Plan', rows: [{ key: 'rad', text: 'Ljusare', owner: 'joint' }] }],
    },
  ],
  pledges: [
    {
      key: 'prov-da',
      slug: lastYear,
      municipalities: ['prov'],
      parties: ['prov', 'polis'],
      period: { from: lastYear, to: lastYear },
      focusAreas: [{ key: 'a', title: 'A', commitments: [lightingIn('slut')] }],
    },
    {
      key: 'prov-nu',
      slug: thisYear,
      municipalities: ['prov'],
      parties: ['prov', 'polis'],
      period: { from: thisYear, to: thisYear },
      focusAreas: [
        {
          key: 'a',
          title: 'A',
          commitments: [lightingIn('belysning'), { key: 'ihop', title: 'Vandringar', responsible: 'joint', kind: 'safetyWalk' }],
        },
      ],
    },
    {
      key: 'prov-sedan',
      slug: nextYear,
      municipalities: ['prov'],
      parties: ['prov', 'polis'],
      state: 'draft',
      period: { from: nextYear, to: nextYear },
      focusAreas: [{ key: 'a', title: 'A', commitments: [lightingIn('utkast', { continues: { pledge: 'prov-nu', commitment: 'belysning', how: 'same' } })] }],
    },
  ],
});

function decisionIn(store: WorkingStore, who: Who, pledge: string): string {
  recordDecision.perform(store, who, new Date(), { pledge, body: 'council', on: today });
  return store.read.select({ id: decision.id }).from(decision).get()?.id ?? '';
}
