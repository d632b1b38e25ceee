import { beforeEach, describe, expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import type { WorkingStore } from '../connect.ts';
import { readPledge } from '../queries/document.ts';
import { activity } from '../schema/activity.ts';
import { assessment, assessmentProposal, evidence } from '../schema/assessment.ts';
import { commitment } from '../schema/commitment.ts';
import { memberOf } from '../testing/people.ts';
import { noon, temporaryStore } from '../testing/store.ts';
import { assessCommitment } from './assess-commitment.ts';
import { approveAssessment, declineAssessment } from './decide-assessment.ts';
import { disagree } from './disagree.ts';
import { importDocument } from './import-document.ts';
import { proposeAssessment } from './propose-assessment.ts';

let store: WorkingStore;
beforeEach(() => {
  store = temporaryStore();
  const outcomes = importDocument(store, operator, noon, ground);
  expect(outcomes.filter((one) => 'refused' in one)).toEqual([]);
});

const after = new Date('2027-01-10T11:00:00Z');
const polis = () => memberOf(store, 'polis', 'coordinator');
const prov = () => memberOf(store, 'prov', 'coordinator');
const said = { status: 'atRisk', reason: 'Två pass saknar bemanning.', cause: 'vacancy' };
const judgements = () => store.read.select().from(assessment).orderBy(assessment.position).all();
const proposals = () => store.read.select().from(assessmentProposal).all();

describe('läget nu', () => {
  test('a judgement says who, when, why and on what evidence, and names no one', () => {
    const done = assessCommitment.perform(store, polis(), noon, { commitment: idOf('pass'), ...said, evidence: [activityOf('p1')] });
    expect(judgements()).toMatchObject([{ by: 'police', role: 'Kommunpolis', on: '2026-03-02', kind: 'now', status: 'atRisk', cause: 'vacancy' }]);
    expect(store.read.select().from(evidence).all()).toMatchObject([{ assessmentId: done.result.assessment, activityId: activityOf('p1') }]);
    expect(readPledge(store.read, 'prov-2026')?.pledge.focusAreas[0]?.commitments[0]?.assessments).toMatchObject([{ evidence: ['p1'], by: 'police' }]);
  });

  test('a new judgement is a new row, and rests on having seen the one before', () => {
    const who = polis();
    const first = assessCommitment.perform(store, who, noon, { commitment: idOf('pass'), ...said });
    const again = { commitment: idOf('pass'), status: 'onTrack', reason: 'Nu är alla pass bemannade.' };
    expect(() => assessCommitment.perform(store, polis(), noon, again)).toThrow('changedMeanwhile');
    assessCommitment.perform(store, who, noon, { ...again, seen: first.result.assessment });
    expect(judgements().map(({ status }) => status)).toEqual(['atRisk', 'onTrack']);
  });

  test.each([
    [{ cause: null }, 'causeMissing'],
    [{ status: 'onTrack' }, 'nothingDeviates'],
    [{ status: 'notKept' }, 'status'],
    [{ reason: ' ' }, 'is empty'],
    [{ role: 'Polismästare' }, 'role'],
    [{ evidence: ['0123456789abcdef'] }, 'notItsEvidence'],
  ])('%j is refused: %s', (over, why) => {
    expect(() => assessCommitment.perform(store, polis(), noon, { commitment: idOf('pass'), ...said, ...over })).toThrow(why);
    expect(judgements()).toEqual([]);
  });

  test('nothing of the other party’s, nothing planned and nothing of another commitment can be referred to, as little as what isn’t there', () => {
    for (const key of ['i2', 'i3', 'p1'])
      expect(() => assessCommitment.perform(store, prov(), noon, { commitment: idOf('ihop'), ...said, evidence: [activityOf(key)] })).toThrow('notItsEvidence');
    assessCommitment.perform(store, prov(), noon, { commitment: idOf('ihop'), ...said, evidence: [activityOf('i1')] });
  });

  test('only those who answer for it judge, each its own part of a joint commitment', () => {
    const others = [prov(), memberOf(store, 'polis', 'publisher'), memberOf(store, 'polis', 'admin'), memberOf(store, 'prov', 'council')];
    for (const who of others) expect(() => assessCommitment.perform(store, who, noon, { commitment: idOf('pass'), ...said })).toThrow('forbidden');
    for (const who of [polis(), prov()]) assessCommitment.perform(store, who, noon, { commitment: idOf('ihop'), ...said });
    expect(judgements().map(({ by }) => by)).toEqual(['police', 'municipality']);
  });

  test('when the period has ended it is too late', () => {
    expect(() => assessCommitment.perform(store, polis(), after, { commitment: idOf('pass'), ...said })).toThrow('periodHasEnded');
  });
});

describe('the final assessment', () => {
  const verdict = { status: 'kept', reason: 'Alla pass gjordes.' };

  test('isn’t made before the period has ended', () => {
    expect(() => proposeAssessment.perform(store, polis(), noon, { commitment: idOf('pass'), ...verdict })).toThrow('periodStillRuns');
  });

  test('is nothing until another person of the organisation has approved it', () => {
    const { proposal } = proposeAssessment.perform(store, polis(), after, { commitment: idOf('pass'), ...verdict }).result;
    expect(judgements()).toEqual([]);
    approveAssessment.perform(store, memberOf(store, 'polis', 'publisher'), new Date('2027-01-20T11:00:00Z'), { proposal, version: 1 });
    expect(judgements()).toMatchObject([{ kind: 'final', by: 'police', status: 'kept', on: '2027-01-20', role: 'Kommunpolis' }]);
    expect(proposals()).toMatchObject([{ outcome: 'approved' }]);
  });

  test('isn’t there for the other party, and nobody approves what they proposed themselves', () => {
    const both = memberOf(store, 'polis', 'coordinator');
    const own = { ...both, memberships: [...both.memberships, ...memberOf(store, 'polis', 'publisher').memberships] };
    const { proposal } = proposeAssessment.perform(store, own, after, { commitment: idOf('pass'), ...verdict }).result;
    for (const who of [memberOf(store, 'prov', 'publisher'), memberOf(store, 'polis', 'admin'), memberOf(store, 'grannen', 'publisher')])
      expect(() => approveAssessment.perform(store, who, after, { proposal, version: 1 })).toThrow('unknown: unknown');
    expect(() => approveAssessment.perform(store, polis(), after, { proposal, version: 1 })).toThrow('forbidden');
    expect(() => approveAssessment.perform(store, own, after, { proposal, version: 1 })).toThrow('notOneself');
    expect(judgements()).toEqual([]);
  });

  test('a no needs a reason and is kept; a decision is made once', () => {
    const publisher = memberOf(store, 'polis', 'publisher');
    const { proposal } = proposeAssessment.perform(store, polis(), after, { commitment: idOf('pass'), ...verdict }).result;
    expect(() => declineAssessment.perform(store, publisher, after, { proposal, version: 1 })).toThrow();
    declineAssessment.perform(store, publisher, after, { proposal, version: 1, reason: 'Tre pass saknas.' });
    expect(() => approveAssessment.perform(store, publisher, after, { proposal, version: 2 })).toThrow('alreadyDecided');
    expect(proposals()).toMatchObject([{ outcome: 'declined', reason: 'Tre pass saknas.' }]);
    expect(judgements()).toEqual([]);
  });

  test('a new proposal stands in place of one that waits, which can’t be approved any more', () => {
    const who = polis();
    const first = proposeAssessment.perform(store, who, after, { commitment: idOf('pass'), ...verdict }).result;
    proposeAssessment.perform(store, who, after, { commitment: idOf('pass'), ...verdict, status: 'cannotBeAssessed' });
    expect(proposals().map(({ outcome }) => outcome)).toEqual(['withdrawn', null]);
    const approving = () => approveAssessment.perform(store, memberOf(store, 'polis', 'publisher'), after, { ...first, version: 1 });
    expect(approving).toThrow('alreadyDecided');
  });
});

describe('disagreeing', () => {
  const other = () => assessCommitment.perform(store, prov(), noon, { commitment: idOf('ihop'), ...said }).result.assessment;

  test('stands beside what the other party said, which is left as it was', () => {
    disagree.perform(store, polis(), noon, { assessment: other(), status: 'onTrack', reason: 'Polisen har bemanning.' });
    expect(judgements().map(({ by, status }) => [by, status])).toEqual([
      ['municipality', 'atRisk'],
      ['police', 'onTrack'],
    ]);
  });

  test('needs somebody to disagree with, about something both answer for, in other words', () => {
    const theirs = other();
    const own = assessCommitment.perform(store, polis(), noon, { commitment: idOf('pass'), ...said }).result.assessment;
    expect(() => disagree.perform(store, polis(), noon, { assessment: theirs, ...said })).toThrow('nothingDiffers');
    expect(() => disagree.perform(store, prov(), noon, { assessment: theirs, status: 'onTrack', reason: 'x' })).toThrow('ownJudgement');
    expect(() => disagree.perform(store, prov(), noon, { assessment: own, status: 'onTrack', reason: 'x' })).toThrow('forbidden');
    expect(() => disagree.perform(store, prov(), noon, { assessment: '0123456789abcdef', status: 'onTrack', reason: 'x' })).toThrow('unknown');
  });

  test('with a final assessment takes a publisher: of a coordinator it is a proposal', () => {
    const { proposal } = proposeAssessment.perform(store, prov(), after, { commitment: idOf('ihop'), status: 'kept', reason: 'Klart.' }).result;
    const final = approveAssessment.perform(store, memberOf(store, 'prov', 'publisher'), after, { proposal, version: 1 }).result.assessment;
    const no = { assessment: final, status: 'partlyKept', reason: 'Hamnen blev utan.', cause: 'partnerNotReady' };
    expect(disagree.perform(store, polis(), after, no).result.isProposal).toBe(true);
    expect(judgements()).toHaveLength(1);
    expect(disagree.perform(store, memberOf(store, 'polis', 'publisher'), after, no).result.isProposal).toBe(false);
    expect(judgements().map(({ by }) => by)).toEqual(['municipality', 'police']);
  });
});

const of = (key: string, responsible: string, activities: object[]) => ({ key, title: key, responsible, kind: 'lighting', activities });
const ground = pledgeDocument.parse({
  format: documentFormat,
  version: documentVersion,
  organisations: [
    { key: 'polis', type: 'policeArea', name: 'Polisen' },
    { key: 'prov', type: 'municipality', name: 'Provkommun' },
    { key: 'grannen', type: 'municipality', name: 'Grannkommun' },
  ],
  pledges: [
    {
      key: 'prov-2026',
      slug: '2026',
      municipalities: ['prov'],
      parties: ['prov', 'polis'],
      period: { from: '2026-01-01', to: '2026-12-31' },
      focusAreas: [
        {
          key: 'omrade',
          title: 'Område',
          commitments: [
            of('pass', 'police', [{ key: 'p1', on: '2026-02-01', by: 'police' }]),
            of('ihop', 'joint', [
              { key: 'i1', on: '2026-02-02', by: 'municipality' },
              { key: 'i2', on: '2026-02-03', by: 'police' },
              { key: 'i3', on: '2026-05-03', by: 'municipality', state: 'planned' },
            ]),
          ],
        },
      ],
    },
  ],
});

function idOf(key: string): string {
  return (
    store.read
      .select()
      .from(commitment)
      .all()
      .find((one) => one.key === key)?.id ?? ''
  );
}

function activityOf(key: string): string {
  return (
    store.read
      .select()
      .from(activity)
      .all()
      .find((one) => one.key === key)?.id ?? ''
  );
}
