import { expect, test } from 'vitest';
import { type ImportPlan, planImport } from './import-plan.ts';
import { type Pledge, pledge as pledgeSchema } from './pledge.ts';

const municipality = { organisation: 'prov', by: 'municipality' as const, owns: () => true, today: '2026-06-01' };

test('what isn’t signed here comes in as a draft, however the file calls it', () => {
  const found = plan(planImport(given(), null, municipality));
  expect(found).toMatchObject({ outcome: 'new', after: { state: 'draft', signed: null, published: null } });
  expect(faults(planImport(given({ activities: [{ key: 'a', on: '2026-02-01', by: 'municipality' }] }), null, municipality))).toEqual(['doneInDraft']);
});

test('a draft is replaced with a warning only where somebody has written in it', () => {
  const stored = { ...given(), state: 'draft' as const, signed: null, published: null };
  const other = given({ wording: 'Vi går fem pass.' });
  expect(plan(planImport(other, { pledge: stored, isWorkedIn: false }, municipality)).outcome).toBe('changed');
  expect(plan(planImport(other, { pledge: stored, isWorkedIn: true }, municipality)).outcome).toBe('replaced');
  expect(plan(planImport(given(), { pledge: stored, isWorkedIn: true }, municipality)).outcome).toBe('unchanged');
});

test('to a signed pledge only the own side’s new entries are added, and what is stored stays', () => {
  const stored = given({ activities: [{ key: 'a', on: '2026-02-01', by: 'municipality' }], figures: [{ key: 'f', value: 3 }] });
  const more = given({ activities: [{ key: 'b', on: '2026-03-01', by: 'municipality' }], assessments: [{ ...judged, key: 'j' }] });
  const found = plan(planImport(more, { pledge: stored, isWorkedIn: true }, municipality));
  expect(found).toMatchObject({ outcome: 'changed', added: { activities: 1, figures: 0, assessments: 1 } });
  expect(found.after.focusAreas[0]?.commitments[0]?.activities.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(found.after.focusAreas[0]?.commitments[0]?.figures).toHaveLength(1);
  expect(found.after.state).toBe('signed');
});

test('a total that a file adds isn’t published by its own word, and brings no other source’s number; the same file again adds nothing', () => {
  const conflicting = [{ value: 80, source: null, note: 'Enligt annan' }];
  const more = given({ figures: [{ key: 'f', value: 77, unit: 'pass', asOf: '2026-02', published: true, conflicting }] });
  const { after } = plan(planImport(more, { pledge: given(), isWorkedIn: true }, municipality));
  expect(after.focusAreas[0]?.commitments[0]?.figures).toMatchObject([{ key: 'f', value: 77, by: 'municipality', published: false, conflicting: [] }]);
  expect(plan(planImport(more, { pledge: after, isWorkedIn: true }, municipality)).outcome).toBe('unchanged');
  expect(plan(planImport(more, { pledge: more, isWorkedIn: true }, municipality)).outcome).toBe('unchanged');
});

test('what somebody else did, what needs a yes and what stands already is refused, each with its reason', () => {
  const stored = { pledge: given({ activities: [{ key: 'a', on: '2026-02-01', by: 'municipality' }] }), isWorkedIn: true };
  const why = (more: object, importer = municipality) => faults(planImport(given(more), stored, importer));
  expect(why({ wording: 'Annat.' })).toEqual(['signedText']);
  expect(why({ activities: [{ key: 'b', on: '2026-02-01', by: 'police' }] })).toEqual(['othersEntry']);
  expect(why({ activities: [{ key: 'a', on: '2026-02-02', by: 'municipality' }] })).toEqual(['storedAlready']);
  expect(why({ activities: [{ key: 'b', on: '2026-09-01', by: 'municipality' }] })).toEqual(['refused']);
  expect(why({ assessments: [{ ...judged, key: 'j', kind: 'final', status: 'kept' }] })).toEqual(['finalNeedsApproval']);
  expect(why({ activities: [{ key: 'b', on: '2026-02-01', by: 'municipality' }] }, { ...municipality, owns: () => false })).toEqual(['othersCommitment']);
  expect(why({ silences: [{ key: 's', kind: 'nothingNew', by: 'municipality', on: '2026-02-01' }] })).toEqual(['silenceHere']);
  expect(why({}, { ...municipality, organisation: 'grannen' })).toEqual(['notParty']);
  expect(faults(planImport({ ...given(), period: { from: '2027', to: '2027', months: null, note: null } }, stored, municipality))).toEqual(['signedText']);
});

const judged = { kind: 'now', by: 'municipality', on: '2026-05-01', status: 'onTrack', reason: 'Det går.' };

function given(more: object = {}): Pledge {
  const commitment = { key: 'pass', title: 'Pass', wording: 'Vi går fyra pass.', responsible: 'municipality', kind: 'footPatrol', ...more };
  const period = { from: '2026', to: '2026' };
  const focusAreas = [{ key: 'ute', title: 'Ute', commitments: [commitment] }];
  return pledgeSchema.parse({ key: 'prov-2026', slug: '2026', municipalities: ['prov'], parties: ['prov', 'polis'], period, signed: '2025-12-01', focusAreas });
}

function plan(found: ReturnType<typeof planImport>): ImportPlan {
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  return found;
}

function faults(found: ReturnType<typeof planImport>): string[] {
  return 'faults' in found ? found.faults.map(({ key }) => key) : [];
}
