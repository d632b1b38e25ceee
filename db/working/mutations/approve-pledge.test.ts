import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '#domain/refusal.ts';
import { readDocument } from '../queries/document.ts';
import { focusArea } from '../schema/commitment.ts';
import { pledge } from '../schema/pledge.ts';
import { pledgeRevision } from '../schema/revision.ts';
import { parties, typed } from '../testing/drafting.ts';
import { noon } from '../testing/store.ts';
import { approvePledge, declinePledge, submitPledge } from './approve-pledge.ts';
import { draftCommitment, editCommitment } from './draft-commitment.ts';
import { dropCommitment, moveCommitment, removeCommitment, resumeCommitment } from './draft-order.ts';
import { draftPledge } from './draft-pledge.ts';

let all: ReturnType<typeof parties>;
beforeEach(() => {
  all = parties();
});

describe('a draft', () => {
  test('takes over what the previous pledge promised, as continuations, and nothing of what was done', () => {
    const id = draft();
    const drafted = whole();
    expect(drafted).toMatchObject({ key: 'prov-2027', slug: '2027', state: 'draft', lineage: [{ how: 'continues', pledge: 'prov-2026' }], agreement: 'avtal' });
    const [pass] = drafted.focusAreas[0]?.commitments ?? [];
    expect(pass).toMatchObject({ wording: 'Polisen går fyra pass i veckan.', continues: { pledge: 'prov-2026', commitment: 'pass', how: 'same' } });
    expect([pass?.activities, pass?.figures, pass?.assessments]).toEqual([[], [], []]);
    expect(id).toMatch(/^[0-9a-z]{16}$/);
  });

  test('nobody but its parties knows of it, and admins of them don’t either', () => {
    const pledgeId = draft();
    for (const who of [all.stranger, all.admin]) expect(() => submitPledge.perform(all.store, who, noon, { pledge: pledgeId })).toThrow('unknown: unknown');
    for (const who of [all.publisher, all.chief]) expect(() => submitPledge.perform(all.store, who, noon, { pledge: pledgeId })).toThrow('forbidden');
  });

  test('has an address that no other pledge of the municipality has, and nothing invented beside what is real', () => {
    draft();
    draft();
    expect(slugs()).toEqual(['2026', '2027', '2027-2']);
    expect(() => draftPledge.perform(all.store, all.coordinator, noon, { ...begun(), parties: [all.id('prov'), all.id('riktig')] })).toThrow(
      'notAnOrganisation',
    );
    expect(() => draftPledge.perform(all.store, all.coordinator, noon, { ...begun(), parties: [all.id('polis')] })).toThrow('ownPartyMissing');
  });

  test('a changed commitment says so, a dropped one stays with its reason and can be taken up again', () => {
    draft();
    edit('pass', { title: 'Fotpatruller', wording: 'Polisen går fem pass i veckan.', responsible: 'police', kind: 'footPatrol' });
    expect(commitmentOf('pass').continues).toMatchObject({ how: 'changed' });
    const ljus = { commitment: all.id('ljus') };
    expect(() => removeCommitment.perform(all.store, all.coordinator, noon, ljus)).toThrow('dropWithReason');
    dropCommitment.perform(all.store, all.coordinator, noon, { ...ljus, reason: 'Alla lampor är uppe.' });
    expect(commitmentOf('ljus').withdrawn).toMatchObject({ on: '2026-03-02', reason: 'Alla lampor är uppe.' });
    resumeCommitment.perform(all.store, all.coordinator, noon, ljus);
    expect(commitmentOf('ljus').withdrawn).toBeNull();
  });

  test('both parties write in it; the second to save sees what the first made of it, and keeps nothing from them', () => {
    draft();
    const seen = { commitment: all.id('pass'), version: '1', area: areaId(), ...typed({ title: 'Fotpatruller' }) };
    editCommitment.perform(all.store, all.coordinator, noon, { ...seen, wording: 'Ett.' });
    const refused = caught(() => editCommitment.perform(all.store, all.police, noon, { ...seen, wording: 'Två.' }));
    expect(refused).toMatchObject({ kind: 'conflict', current: { version: 2, wording: 'Ett.' } });
    editCommitment.perform(all.store, all.police, noon, { ...seen, version: '2', wording: 'Två.' });
    expect(commitmentOf('pass').wording).toBe('Två.');
  });

  test('commitments are added, moved and taken out', () => {
    const pledgeId = draft();
    const added = draftCommitment.perform(all.store, all.police, noon, { pledge: pledgeId, area: areaId(), ...typed() }).result.commitment;
    expect(keys()).toEqual(['pass', 'ljus', 'trygghetsvandringar']);
    moveCommitment.perform(all.store, all.police, noon, { commitment: added, direction: 'up' });
    expect(keys()).toEqual(['pass', 'trygghetsvandringar', 'ljus']);
    removeCommitment.perform(all.store, all.police, noon, { commitment: added });
    expect(keys()).toEqual(['pass', 'ljus']);
  });
});

describe('a version', () => {
  test('is signed and published from today when both parties have approved the same hash', () => {
    const pledgeId = draft();
    const { hash } = submit(pledgeId);
    expect(approve(all.publisher, pledgeId, hash)).toMatchObject({ isInForce: false });
    expect(state()).toBe('draft');
    expect(approve(all.chief, pledgeId, hash)).toMatchObject({ isInForce: true });
    expect(whole()).toMatchObject({ state: 'signed', signed: '2026-03-02', published: '2026-03-02', sources: [{ publisher: 'Prov, Polis' }] });
    expect(revisions()).toMatchObject([{ number: 1, adoptedAt: noon.toISOString() }]);
  });

  test('is passed by a later edit: its approvals don’t count, and nobody can give more', () => {
    const pledgeId = draft();
    const first = submit(pledgeId).hash;
    approve(all.publisher, pledgeId, first);
    edit('pass', typed({ title: 'Fotpatruller' }));
    expect(() => approve(all.chief, pledgeId, first)).toThrow('versionPassed');
    const second = submit(pledgeId).hash;
    expect(() => approve(all.chief, pledgeId, first)).toThrow('versionPassed');
    approve(all.chief, pledgeId, second);
    expect(state()).toBe('draft');
    approve(all.publisher, pledgeId, second);
    expect(state()).toBe('signed');
  });

  test('isn’t approved by a coordinator, a stranger, or twice for one party', () => {
    const pledgeId = draft();
    const { hash } = submit(pledgeId);
    expect(() => approve(all.coordinator, pledgeId, hash)).toThrow('forbidden');
    expect(() => approve(all.stranger, pledgeId, hash)).toThrow('unknown');
    approve(all.publisher, pledgeId, hash);
    expect(() => approve(all.publisher, pledgeId, hash)).toThrow('approvedAlready');
  });

  test('isn’t approved by who wrote in it, whatever their role is now', () => {
    const pledgeId = draft();
    const both = { ...all.police, memberships: [...all.police.memberships, ...all.chief.memberships] };
    edit('pass', typed({ title: 'Fotpatruller' }), both);
    const { hash } = submit(pledgeId);
    expect(() => approve({ ...both, memberships: all.chief.memberships }, pledgeId, hash)).toThrow('wroteItself');
    expect(state()).toBe('draft');
  });

  test('that is declined is over, with the reason', () => {
    const pledgeId = draft();
    const { hash } = submit(pledgeId);
    declinePledge.perform(all.store, all.chief, noon, { pledge: pledgeId, hash, reason: 'För många pass.' });
    expect(() => approve(all.publisher, pledgeId, hash)).toThrow('nothingWaits');
    expect(revisions()).toMatchObject([{ declinedReason: 'För många pass.' }]);
    expect(submit(pledgeId).number).toBe(2);
  });
});

test('whatever is edited, sent and approved, and by whom: signed just when every party approved the text as it is, and nobody who wrote', () => {
  const step = fc.oneof(
    { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), by: fc.nat(3), text: fc.constantFrom('A', 'B') }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('submit' as const), by: fc.constantFrom(0, 2, 3) }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('approve' as const), by: fc.constantFrom(0, 1, 1, 2), version: fc.constantFrom(0, 0, 0, 1) }) },
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => {
      all = parties();
      const pledgeId = draft();
      const people = [all.publisher, all.chief, all.coordinator, all.police].map((who, nr) => ({
        ...who,
        memberships: [...who.memberships, ...((nr % 2 === 0 ? all.coordinator : all.police).memberships ?? [])],
      }));
      const hashes: string[] = [];
      const wrote = new Set([all.coordinator.person.id]);
      let yes = new Map<string, string>();
      let sent: string | null = null;
      let text = 0;
      let sentText = -1;
      let expected = false;
      for (const one of steps) {
        const who = people[one.by] as (typeof people)[number];
        if (expected) break;
        try {
          if (one.do === 'edit') {
            edit('pass', typed({ title: 'Fotpatruller', wording: `${one.text} ${++text}` }), who);
            wrote.add(who.person.id);
          } else if (one.do === 'submit') {
            sent = submit(pledgeId, who).hash;
            hashes.push(sent);
            wrote.add(who.person.id);
            yes = new Map();
            sentText = text;
          } else {
            const hash = hashes[hashes.length - 1 - one.version] ?? 'f'.repeat(64);
            approve(who, pledgeId, hash);
            expect([hash === sent, sentText === text, wrote.has(who.person.id), one.by < 2]).toEqual([true, true, false, true]);
            yes.set(one.by === 0 ? 'prov' : 'polis', who.person.id);
            expected = yes.size === 2;
          }
        } catch (fault) {
          if (!(fault instanceof Refusal)) throw fault;
        }
        expect(state() === 'signed').toBe(expected);
        if (expected) expect([...yes.values()].some((person) => wrote.has(person))).toBe(false);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

function begun() {
  return {
    organisation: all.id('prov'),
    previous: all.id('prov-2026'),
    from: '2027-01-01',
    to: '2027-12-31',
    municipalities: [all.id('prov')],
    parties: [all.id('prov'), all.id('polis')],
  };
}

function draft(): string {
  return draftPledge.perform(all.store, all.coordinator, noon, begun()).result.pledge;
}

function submit(pledgeId: string, who = all.coordinator) {
  return submitPledge.perform(all.store, who, noon, { pledge: pledgeId }).result;
}

function approve(who: Parameters<typeof approvePledge.perform>[1], pledgeId: string, hash: string) {
  return approvePledge.perform(all.store, who, noon, { pledge: pledgeId, hash }).result;
}

function edit(key: string, fields: Record<string, unknown>, who: Parameters<typeof approvePledge.perform>[1] = all.coordinator): void {
  const row = all.id(key);
  const refused = caught(() => editCommitment.perform(all.store, who, noon, { commitment: row, version: 1, area: areaId(), ...typed(), ...fields }));
  if (!refused) return;
  if (!(refused instanceof Refusal) || refused.kind !== 'conflict') throw refused;
  const { version } = refused.current as { version: number };
  editCommitment.perform(all.store, who, noon, { commitment: row, version, area: areaId(), ...typed(), ...fields });
}

function caught(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (fault) {
    return fault;
  }
}

function whole() {
  const found = readDocument(all.store.read).pledges.find(({ key }) => key === 'prov-2027');
  if (!found) throw new Error('there is no draft');
  return found;
}

function commitmentOf(key: string) {
  const found = whole()
    .focusAreas.flatMap(({ commitments }) => commitments)
    .find((one) => one.key === key || one.continues?.commitment === key);
  if (!found) throw new Error(`there is no ${key}`);
  return found;
}

function keys(): string[] {
  return whole().focusAreas.flatMap(({ commitments }) => commitments.map(({ key }) => key));
}

function slugs(): string[] {
  return readDocument(all.store.read).pledges.map(({ slug }) => slug);
}

function state(): string | undefined {
  return all.store.read.select().from(pledge).where(eq(pledge.key, 'prov-2027')).get()?.state;
}

function revisions() {
  return all.store.read.select().from(pledgeRevision).all();
}

function areaId(): string {
  const [area] = all.store.read.select().from(focusArea).innerJoin(pledge, eq(pledge.id, focusArea.pledgeId)).where(eq(pledge.key, 'prov-2027')).all();
  return area?.focus_area.id ?? '';
}
