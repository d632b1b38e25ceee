import { beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingStore } from '../connect.ts';
import { readPledge } from '../queries/document.ts';
import { listRounds } from '../queries/rounds.ts';
import { getWorkConcern, getWorkDialogue, listWorkRounds } from '../queries/work-rounds.ts';
import { concern } from '../schema/dialogue.ts';
import { commitmentIn, dailyStore, happenedIn, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { answerConcern } from './answer-concern.ts';
import { countConversation, takeBackConversation } from './count-conversation.ts';
import { logDialogue } from './log-dialogue.ts';
import { describeConcern, noteConcern } from './note-concern.ts';
import { describeDialogue, openDialogue } from './open-dialogue.ts';
import { compileDialogue, tellBack } from './tell-back.ts';

let store: WorkingStore;
let samordnare: ReturnType<typeof memberOf>;
let id: ReturnType<typeof idsIn>;
beforeEach(() => {
  store = dailyStore();
  samordnare = memberOf(store, 'prov', 'coordinator');
  id = idsIn(store);
});

const rounds = () => readPledge(store.read, 'prov-2026')?.pledge.dialogues ?? [];
const concerns = () => readPledge(store.read, 'prov-2026')?.pledge.concerns ?? [];
const frame = (more: object = {}) => ({ label: 'Höstens samtal', audience: 'citizens', method: 'street', when: '2026-03-01', ...more });
const open = (more: object = {}) => openDialogue.perform(store, samordnare, noon, { pledge: id.pledge('prov-2026'), ...frame(more) }).result.dialogue;
const mark = (nr: number) => `tap${String(nr).padStart(13, '0')}`;
const count = (nr: number, more: object = {}) =>
  countConversation.perform(store, samordnare, noon, { dialogue: id.round('torget'), mark: mark(nr), on: '2026-03-02', place: 'Torget', ...more });
const takeBack = (nr: number) => takeBackConversation.perform(store, samordnare, noon, { dialogue: id.round('torget'), mark: mark(nr) });

describe('a round', () => {
  test('is opened with its frame, and described as it turned out', () => {
    const round = open({ places: 'Torget\n\nParken\nTorget', ledBy: 'Kommunpolis', questions: 'Frågor 2' });
    expect(rounds()[1]).toMatchObject({ label: 'Höstens samtal', places: ['Torget', 'Parken'], ledBy: 'Kommunpolis', questions: 'Frågor 2' });
    describeDialogue.perform(store, samordnare, noon, { dialogue: round, version: 1, ...frame({ until: '2026-03', places: 'Hamnen' }) });
    expect(rounds()[1]).toMatchObject({ until: '2026-03', places: ['Hamnen'], ledBy: null });
    expect(refusalOf(() => describeDialogue.perform(store, samordnare, noon, { dialogue: round, version: 1, ...frame() }))?.kind).toBe('conflict');
    expect(refusalOf(() => open({ until: '2026-02' }))).toMatchObject({ sentence: { key: 'endsBeforeStart' }, field: 'until' });
  });

  test('counts a tap that says no day on the Stockholm day that it arrives', () => {
    const late = new Date('2026-03-02T23:30:00Z');
    countConversation.perform(store, samordnare, late, { dialogue: id.round('torget'), mark: mark(7), place: 'Torget' });
    expect(rounds()[0]?.counted.map(({ on }) => on)).toEqual(['2026-03-03']);
  });

  test('is put together and told back, by parties of the pledge and nobody else', () => {
    const dialogue = id.round('torget');
    compileDialogue.perform(store, samordnare, noon, { dialogue, version: 1, on: '2026-03-01' });
    tellBack.perform(store, memberOf(store, 'polis', 'coordinator'), noon, { dialogue, version: 2, on: '2026-03-02', how: 'Affischer', to: '' });
    expect(rounds()[0]).toMatchObject({ compiled: '2026-03-01', feedback: { on: '2026-03-02', how: 'Affischer', to: null } });
    expect(happenedIn(store)).toEqual(['dialogue.compiled', 'feedback.told']);
    const given = { dialogue, version: 3, on: '2026-03-02', how: 'x' };
    expect(refusalOf(() => tellBack.perform(store, samordnare, noon, { ...given, on: '2026-03-03' }))?.field).toBe('on');
    for (const [organisation, role, kind] of [
      ['grannen', 'coordinator', 'unknown'],
      ['prov', 'council', 'unknown'],
      ['prov', 'publisher', 'forbidden'],
    ] as const)
      expect(refusalOf(() => tellBack.perform(store, memberOf(store, organisation, role), noon, given))?.kind).toBe(kind);
  });
});

describe('of two parties', () => {
  let police: ReturnType<typeof memberOf>;
  beforeEach(() => {
    police = memberOf(store, 'polis', 'coordinator');
  });
  const refused = (perform: () => unknown) => refusalOf(perform)?.kind;

  test('neither counts, changes or answers in the other’s round', () => {
    const dialogue = open();
    const pledge = id.pledge('prov-2026');
    const said = noteConcern.perform(store, samordnare, noon, { pledge, dialogue, text: 'Det är mörkt.' }).result.concern;
    const alone = noteConcern.perform(store, samordnare, noon, { pledge, text: 'Det är ljust.' }).result.concern;
    const theirs = openDialogue.perform(store, police, noon, { pledge, ...frame() }).result.dialogue;
    const own = noteConcern.perform(store, police, noon, { pledge, dialogue: theirs, text: 'Fort.' }).result.concern;
    const attempts = [
      () => countConversation.perform(store, police, noon, { dialogue, mark: mark(1), on: '2026-03-02' }),
      () => takeBackConversation.perform(store, police, noon, { dialogue, mark: mark(1) }),
      () => describeDialogue.perform(store, police, noon, { dialogue, version: 1, ...frame() }),
      () => compileDialogue.perform(store, police, noon, { dialogue, version: 1, on: '2026-03-01' }),
      () => tellBack.perform(store, police, noon, { dialogue, version: 1, on: '2026-03-01', how: 'x' }),
      () => logDialogue.perform(store, police, noon, { pledge, dialogue, on: '2026-03-01', conversations: '9' }),
      () => noteConcern.perform(store, police, noon, { pledge, dialogue, text: 'Annat' }),
      () => describeConcern.perform(store, police, noon, { concern: own, version: 1, dialogue, text: 'Fort.' }),
      ...[said, alone].flatMap((concern) => [
        () => describeConcern.perform(store, police, noon, { concern, version: 1, text: 'Annat' }),
        () => answerConcern.perform(store, police, noon, { concern, version: 1, state: 'prioritised' }),
      ]),
    ];
    for (const attempt of attempts) expect(refused(attempt)).toBe('unknown');
    expect(refused(() => logDialogue.perform(store, samordnare, noon, { pledge, dialogue, on: '2026-03-01', conversations: '9' }))).toBe(undefined);
    expect(refused(() => describeConcern.perform(store, samordnare, noon, { concern: said, version: 1, dialogue, text: 'Ljust' }))).toBe(undefined);
  });

  test('a round that came in with a document stays both’s, whoever logs first in it', () => {
    const dialogue = id.round('torget');
    logDialogue.perform(store, police, noon, { pledge: id.pledge('prov-2026'), dialogue, on: '2026-03-01', conversations: '9' });
    expect(refused(() => compileDialogue.perform(store, samordnare, noon, { dialogue, version: 1, on: '2026-03-01' }))).toBe(undefined);
    const fresh = { pledge: id.pledge('prov-2026'), label: 'Ny', audience: 'citizens', on: '2026-03-01', conversations: '9' };
    const theirs = logDialogue.perform(store, police, noon, fresh).result.dialogue;
    expect(refused(() => compileDialogue.perform(store, samordnare, noon, { dialogue: theirs, version: 1, on: '2026-03-01' }))).toBe('unknown');
  });

  test('neither reads the other’s taps, places or concerns', () => {
    const dialogue = open({ label: 'Kommunens runda' });
    const pledge = id.pledge('prov-2026');
    const seen = (who: typeof police) =>
      JSON.stringify([
        listWorkRounds(store.read, who, noon),
        listRounds(store.read, who, noon),
        getWorkDialogue(store.read, who, dialogue, noon),
        getWorkDialogue(store.read, who, id.round('torget'), noon),
        store.read
          .select()
          .from(concern)
          .all()
          .flatMap((one) => getWorkConcern(store.read, who, one.id, noon) ?? []),
      ]);
    const before = seen(police);
    countConversation.perform(store, samordnare, noon, { dialogue, mark: mark(1), on: '2026-03-02', place: 'Parken' });
    logDialogue.perform(store, samordnare, noon, { pledge, dialogue, on: '2026-03-01', place: 'Hamnen', conversations: '1' });
    noteConcern.perform(store, samordnare, noon, { pledge, dialogue, text: 'Det är mörkt.' });
    noteConcern.perform(store, samordnare, noon, { pledge, text: 'Det är ljust.' });
    expect(seen(police)).toBe(before);
    for (const one of ['Kommunens runda', 'Parken', 'Hamnen', 'mörkt', 'ljust']) expect(seen(samordnare)).toContain(one);
  });
});

describe('a tap', () => {
  test('is one conversation, however often it is sent', () => {
    count(1);
    count(1);
    count(2, { topic: 'lighting', area: 'Parken', weekday: '5', block: '4' });
    expect(rounds()[0]?.counted).toMatchObject([
      { key: mark(1), topic: null, weekday: null, takenBack: false },
      { topic: 'lighting', area: 'Parken', weekday: 5, block: 4 },
    ]);
    expect(happenedIn(store)).toEqual(['conversation.counted', 'conversation.counted']);
  });

  test('is undone, also when that comes first', () => {
    count(1);
    takeBack(1);
    takeBack(1);
    takeBack(2);
    count(2);
    expect(rounds()[0]?.counted.map(({ takenBack }) => takenBack)).toEqual([true, true]);
  });

  test('isn’t of tomorrow', () => {
    expect(refusalOf(() => count(1, { on: '2026-03-03' }))?.field).toBe('on');
    expect(() => count(1, { weekday: '8' })).toThrow('weekday');
    expect(() => count(1, { area: 'ring 070-123 45 67' })).toThrow('area');
  });
});

describe('a concern', () => {
  const note = (more: object = {}) =>
    noteConcern.perform(store, samordnare, noon, { pledge: id.pledge('prov-2026'), dialogue: id.round('torget'), text: 'Det är mörkt.', ...more }).result
      .concern;
  const answer = (concern: string, version: number, more: object) => answerConcern.perform(store, samordnare, noon, { concern, version, ...more });

  test('is noted with its topic, theme, place and times', () => {
    note({ topic: 'lighting', theme: 'Ljus', mentions: '12', place: 'Parken', times: ['5-4', '6-5'] });
    const times = [
      { weekday: 5, block: 4 },
      { weekday: 6, block: 5 },
    ];
    expect(concerns()).toMatchObject([{ dialogue: 'torget', topic: 'lighting', theme: 'Ljus', mentions: 12, place: 'Parken', times, state: 'noted' }]);
    const [row] = store.read.select().from(concern).all();
    describeConcern.perform(store, samordnare, noon, { concern: row?.id, version: 1, text: 'Ljust', times: '1-0' });
    expect(concerns()).toMatchObject([{ text: 'Ljust', times: [{ weekday: 1, block: 0 }], topic: null, dialogue: null }]);
    expect(refusalOf(() => note({ dialogue: '0123456789abcdef' }))?.field).toBe('dialogue');
    expect(() => note({ text: 'Ring 070-123 45 67' })).toThrow('text');
  });

  test('becomes commitments, or says to whom it went or why nothing is done', () => {
    const one = note();
    answer(one, 1, { state: 'inCommitment', commitments: [id.commitment('belysning'), id.commitment('ihop')], reason: 'bort' });
    expect(commitmentIn(store, 'belysning')?.concerns).toEqual([one]);
    expect(commitmentIn(store, 'ihop')?.concerns).toEqual([one]);
    expect(concerns()).toMatchObject([{ state: 'inCommitment', reason: null }]);
    answer(one, 2, { state: 'inCommitment', commitments: id.commitment('ihop') });
    expect(commitmentIn(store, 'belysning')?.concerns).toEqual([]);
    answer(one, 3, { state: 'passedOn', passedTo: 'Trafikverket', reason: 'De äger vägen.' });
    expect(concerns()).toMatchObject([{ state: 'passedOn', passedTo: 'Trafikverket', reason: 'De äger vägen.' }]);
    expect(commitmentIn(store, 'ihop')?.concerns).toEqual([]);
  });

  test.each([
    [{ state: 'inCommitment' }, 'noCommitmentChosen', 'commitments'],
    [{ state: 'inCommitment', commitments: ['0123456789abcdef'] }, 'notItsCommitment', 'commitments'],
    [{ state: 'passedOn', reason: 'x' }, 'toWhomMissing', 'passedTo'],
    [{ state: 'notActedOn' }, 'whyNotMissing', 'reason'],
  ])('%j is refused: %s', (more, key, field) => {
    expect(refusalOf(() => answer(note(), 1, more))).toMatchObject({ sentence: { key }, field });
  });
});

function refusalOf(perform: () => unknown): Refusal | null {
  try {
    perform();
    return null;
  } catch (fault) {
    if (fault instanceof Refusal) return fault;
    throw fault;
  }
}
