import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { waitsFor } from '#domain/question.ts';
import { listCommitments } from './public/queries/commitments.ts';
import { getPledge } from './public/queries/pledges.ts';
import { listQuestions } from './public/queries/questions.ts';
import { temporaryPublicStore } from './public/testing/public-store.ts';
import { publish } from './publish.ts';
import { answerQuestion } from './working/mutations/answer-question.ts';
import { askQuestion } from './working/mutations/ask-question.ts';
import { decideText } from './working/mutations/decide-text.ts';
import { releaseQuestion } from './working/mutations/release-question.ts';
import { liftTakedown, makeTakedown } from './working/mutations/take-down.ts';
import { listHeldTexts } from './working/queries/held-texts.ts';
import { listPast } from './working/queries/past.ts';
import { listPublicSaid } from './working/queries/public-said.ts';
import { listDuties } from './working/queries/todo.ts';
import { getWorkQuestion, listAskable, listWorkQuestions } from './working/queries/work-questions.ts';
import { dailyStore, idsIn } from './working/testing/daily.ts';
import { memberOf } from './working/testing/people.ts';
import { noon, temporaryFolder } from './working/testing/store.ts';

let folder: string;
let store: ReturnType<typeof dailyStore>;
let target: ReturnType<typeof temporaryPublicStore>;
let council: Who;
let coordinator: Who;
let publisher: Who;
let police: Who;
let chief: Who;
beforeEach(() => {
  folder = temporaryFolder();
  store = dailyStore(folder);
  target = temporaryPublicStore(folder, noon);
  [council, coordinator, publisher] = (['council', 'coordinator', 'publisher'] as const).map((role) => memberOf(store, 'prov', role)) as [Who, Who, Who];
  [police, chief] = [memberOf(store, 'polis', 'coordinator'), memberOf(store, 'polis', 'publisher')];
});

const later = new Date(noon.getTime() + 12 * 86_400_000);
const commitment = (key: string) => idsIn(store).commitment(key);

function ask(about: string, over: object = {}): string {
  return askQuestion.perform(store, council, noon, { about, body: 'council', text: 'Varför är det mörkt vid stationen?', ...over }).result.question;
}

function answer(who: Who, question: string, text = 'Lamporna är beställda.', seen: string | null = null): string {
  return answerQuestion.perform(store, who, noon, { question, seen, text }).result.answer;
}

function release(who: Who, question: string, written: string | null) {
  return releaseQuestion.perform(store, who, noon, { question, answer: written });
}

function questionsOut(now = noon) {
  publish(store.read, target, now);
  const pledge = getPledge(target, 'prov', '2026');
  return pledge ? listQuestions(target, pledge.id) : [];
}

const isInFile = (text: string) => readFileSync(join(folder, 'public.db')).includes(text);
const kinds = (who: Who, now = noon) => listDuties(store.read, who, now).todos.filter(({ kind }) => kind === 'answer' || kind === 'releaseAnswer');

test('a question and its answer become public together, when a publisher of whoever answers for it lets them out', () => {
  const question = ask(commitment('belysning'), { caseNumber: 'KS 2026/12' });
  expect(questionsOut()).toEqual([]);
  const written = answer(coordinator, question);
  expect(questionsOut()).toEqual([]);
  for (const secret of ['stationen', 'Lamporna', 'KS 2026/12', question]) expect([secret, isInFile(secret)]).toEqual([secret, false]);
  release(publisher, question, written);
  const today = stockholmDay(noon);
  expect(questionsOut(later)).toMatchObject([
    {
      commitment: commitment('belysning'),
      body: 'council',
      municipality: 'Provköping',
      on: today,
      caseNumber: 'KS 2026/12',
      answers: [{ by: 'Provköping', role: 'coordinator', on: today, text: 'Lamporna är beställda.' }],
      waitsFor: [],
      waitingDays: null,
    },
  ]);
  for (const secret of ['council prov', 'coordinator prov']) expect([secret, isInFile(secret)]).toEqual([secret, false]);
});

test('one that is let out without an answer is older each day, and no longer waits once the answer is out', () => {
  const question = ask(commitment('belysning'));
  release(publisher, question, null);
  expect(questionsOut()).toMatchObject([{ answers: [], waitsFor: ['Provköping'], waitingDays: 0 }]);
  expect(questionsOut(later)).toMatchObject([{ waitingDays: 12 }]);
  const written = answer(coordinator, question);
  expect(questionsOut(later)).toMatchObject([{ answers: [], waitingDays: 12 }]);
  release(publisher, question, written);
  expect(questionsOut(later)).toMatchObject([{ answers: [{ text: 'Lamporna är beställda.' }], waitingDays: null }]);
});

test('nobody lets out what they haven’t read, nor answers over somebody’s answer without seeing it', () => {
  const question = ask(commitment('belysning'));
  const first = answer(coordinator, question);
  expect(() => answer(coordinator, question, 'Något annat.')).toThrow(/changedMeanwhile/);
  const second = answer(coordinator, question, 'Lamporna kommer i maj.', first);
  expect(() => release(publisher, question, first)).toThrow(/changedMeanwhile/);
  expect(() => release(publisher, question, null)).toThrow(/changedMeanwhile/);
  release(publisher, question, second);
  expect(questionsOut()).toMatchObject([{ answers: [{ text: 'Lamporna kommer i maj.' }] }]);
  expect(isInFile('beställda')).toBe(false);
  expect(() => release(publisher, question, null)).toThrow(/releasedAlready/);
  const further = answer(coordinator, question, 'De är på plats.');
  release(publisher, question, further);
  expect(questionsOut()[0]?.answers.map(({ text }) => text)).toEqual(['Lamporna kommer i maj.', 'De är på plats.']);
});

test('of what two answer for each answers and lets out its own part', () => {
  const question = ask(commitment('ihop'));
  const [ours, theirs] = [answer(coordinator, question), answer(police, question, 'Vi går på fredagar.')];
  expect(() => release(chief, question, ours)).toThrow(/changedMeanwhile/);
  release(chief, question, theirs);
  expect(questionsOut(later)).toMatchObject([{ answers: [{ by: 'LPO Prov', text: 'Vi går på fredagar.' }], waitsFor: ['Provköping'], waitingDays: 12 }]);
  expect(isInFile('Lamporna')).toBe(false);
});

test('whoever asks, answers and lets out is whom the table says, and to others a question isn’t there', () => {
  const about = { about: commitment('pass'), body: 'council', text: 'Hur många pass?' };
  const [neighbour, otherCouncil] = [memberOf(store, 'grannen', 'coordinator'), memberOf(store, 'grannen', 'council')];
  for (const who of [coordinator, publisher, police, otherCouncil, memberOf(store, 'polis', 'council')])
    expect(() => askQuestion.perform(store, who, noon, about)).toThrow(/forbidden/);
  expect(() => ask(commitment('utkast'))).toThrow(/unknown/);
  const question = ask(commitment('pass'));
  for (const who of [coordinator, council]) expect(() => answer(who, question)).toThrow(/forbidden/);
  for (const who of [neighbour, otherCouncil, memberOf(store, 'prov', 'admin')]) expect(() => answer(who, question)).toThrow(/unknown/);
  const written = answer(police, question);
  for (const who of [police, publisher]) expect(() => release(who, question, written)).toThrow(/forbidden/);
  const knows = (who: Who) => listWorkQuestions(store.read, who, noon).length;
  expect([council, coordinator, publisher, police, chief].map(knows)).toEqual([1, 1, 1, 1, 1]);
  expect([neighbour, otherCouncil].map(knows)).toEqual([0, 0]);
  expect(listAskable(store.read, council, noon).map(({ head, commitments }) => [head.key, commitments.length])).toEqual([['prov-2026', 3]]);
});

test('an answer that isn’t let out is there only for whoever coordinates or publishes for the organisation that wrote it', () => {
  const [joint, whole] = [ask(commitment('ihop')), ask(idsIn(store).pledge('prov-2026'))];
  for (const question of [joint, whole]) answer(police, question, 'Hemligt svar.');
  const read = (who: Who) => listWorkQuestions(store.read, who, noon).map(({ question }) => question);
  const one = (who: Who, id: string) => getWorkQuestion(store.read, who, id, noon)?.question;
  for (const who of [council, coordinator, publisher]) {
    expect(JSON.stringify([read(who), one(who, joint), one(who, whole)])).not.toContain('Hemligt svar.');
    expect(read(who).map((question) => [question.answers.length, waitsFor(question).length])).toEqual([
      [0, 2],
      [0, 2],
    ]);
  }
  for (const who of [police, chief]) expect(one(who, joint)?.answers).toMatchObject([{ text: 'Hemligt svar.', releasedOn: null }]);
  expect(kinds(coordinator).map(({ kind }) => kind)).toEqual(['answer', 'answer']);
  expect(kinds(chief).map(({ kind }) => kind)).toEqual(['releaseAnswer', 'releaseAnswer']);
  release(chief, joint, one(chief, joint)?.answers[0]?.id ?? null);
  expect(one(council, joint)?.answers).toMatchObject([{ text: 'Hemligt svar.' }]);
});

test('it waits among what there is to do: for an answer with its age, then for the publisher', () => {
  const question = ask(commitment('pass'));
  expect(kinds(police, later)).toMatchObject([{ kind: 'answer', subject: question, count: 12 }]);
  expect(kinds(chief)).toMatchObject([{ kind: 'answer' }]);
  expect([kinds(coordinator), kinds(publisher), kinds(council)]).toEqual([[], [], []]);
  const written = answer(police, question);
  expect([kinds(police), kinds(chief)]).toMatchObject([[], [{ kind: 'releaseAnswer', subject: question }]]);
  release(chief, question, written);
  expect([kinds(police), kinds(chief)]).toEqual([[], []]);
  expect(listPast(store.read, chief, { kind: 'question', person: null, pledge: null, from: null, to: null, page: 1 })?.past.map(({ what }) => what)).toEqual([
    'question.released',
    'question.answered',
  ]);
});

test('a text that could point at somebody is refused, or waits for a person also when it is let out', () => {
  expect(() => ask(commitment('pass'), { text: 'Ring 070-123 45 67.' })).toThrow(/phone/);
  const question = ask(commitment('pass'), { text: 'Vad hände vid Storgatan 14 B?' });
  const written = answer(police, question, 'Det gällde en pojke på 14 år.');
  release(chief, question, written);
  expect(questionsOut()).toMatchObject([{ text: '…', answers: [{ text: '…' }] }]);
  const outside = () => getWorkQuestion(store.read, council, question, noon)?.outside;
  expect([question, written].map((id) => outside()?.get(id))).toEqual(['held', 'held']);
  for (const secret of ['Storgatan', 'pojke']) expect([secret, isInFile(secret)]).toEqual([secret, false]);
  expect(listHeldTexts(store.read, coordinator, noon).map(({ text }) => text)).toEqual(['Vad hände vid Storgatan 14 B?']);
  const held = listHeldTexts(store.read, police, noon);
  expect(held).toHaveLength(2);
  const street = held.find(({ text }) => text.includes('Storgatan'));
  decideText.perform(store, police, noon, { noun: 'pledge', subject: street?.subject, hash: street?.hash, decision: 'show' });
  expect([question, written].map((id) => outside()?.get(id))).toEqual(['public', 'held']);
  expect(questionsOut()).toMatchObject([{ text: 'Vad hände vid Storgatan 14 B?', answers: [{ text: '…' }] }]);
});

test('what is let out and not shown isn’t called public: taken down, about what is taken down, or held', () => {
  const question = ask(commitment('pass'));
  const written = answer(police, question);
  const states = (who: Who) => {
    const found = getWorkQuestion(store.read, who, question, noon);
    return [question, written].map((id) => found?.outside.get(id) ?? null);
  };
  const said = (who: Who) =>
    listPublicSaid(store.read, who, noon).flatMap(({ items }) =>
      items.filter(({ noun }) => noun === 'question' || noun === 'answer').map(({ noun, label }) => [noun, label]),
    );
  const admin = memberOf(store, 'polis', 'admin');
  const take = (noun: string, subject: string) => makeTakedown.perform(store, police, noon, { noun, subject, reason: 'Röjer någon.' }).result.takedown;
  const lift = (takedown: string) => liftTakedown.perform(store, chief, noon, { takedown, reason: 'Det var rätt.' });
  expect([states(police), states(council)]).toEqual([
    ['within', 'within'],
    ['within', null],
  ]);
  release(chief, question, written);
  expect(states(council)).toEqual(['public', 'public']);
  expect(said(admin)).toEqual([
    ['question', 'Varför är det mörkt vid stationen?'],
    ['answer', 'Lamporna är beställda.'],
  ]);
  const answerDown = take('answer', written);
  expect(states(council)).toEqual(['public', 'down']);
  lift(answerDown);
  const questionDown = take('question', question);
  expect(states(council)).toEqual(['down', 'down']);
  expect(said(admin)).toEqual([['question', null]]);
  lift(questionDown);
  take('commitment', commitment('pass'));
  expect(states(council)).toEqual(['down', 'down']);
  expect(said(admin)).toEqual([]);
});

test('a case number that could point at somebody waits for a person too, and shows once it is let through', () => {
  const question = ask(commitment('pass'), { caseNumber: 'Storgatan 14 B' });
  release(chief, question, null);
  expect(questionsOut()).toMatchObject([{ caseNumber: '…' }]);
  expect(getWorkQuestion(store.read, council, question, noon)?.outside.get(question)).toBe('held');
  const [held] = listHeldTexts(store.read, police, noon);
  decideText.perform(store, police, noon, { noun: 'pledge', subject: held?.subject, hash: held?.hash, decision: 'show' });
  expect(questionsOut()).toMatchObject([{ caseNumber: 'Storgatan 14 B' }]);
});

test('what is out can be taken down at once, by whoever answered, and with the commitment that it is about', () => {
  const question = ask(commitment('pass'));
  const written = answer(police, question);
  release(chief, question, written);
  expect(questionsOut()).toHaveLength(1);
  const take = (who: Who, noun: string, subject: string) => makeTakedown.perform(store, who, noon, { noun, subject, reason: 'Röjer någon.' }).result.takedown;
  expect(() => take(coordinator, 'answer', written)).toThrow(/forbidden/);
  const taken = take(police, 'answer', written);
  expect(questionsOut()).toMatchObject([{ answers: [], waitingDays: null }]);
  expect(isInFile('Lamporna')).toBe(false);
  expect(getPledge(target, 'prov', '2026')?.withdrawnEntries).toEqual([{ on: stockholmDay(noon) }]);
  liftTakedown.perform(store, chief, noon, { takedown: taken, reason: 'Det var rätt.' });
  expect(questionsOut()).toMatchObject([{ answers: [{ by: 'LPO Prov' }] }]);
  take(memberOf(store, 'polis', 'admin'), 'question', question);
  expect(questionsOut()).toEqual([]);
  const other = ask(commitment('belysning'));
  release(publisher, other, null);
  expect(questionsOut()).toHaveLength(1);
  take(coordinator, 'commitment', commitment('belysning'));
  expect(questionsOut()).toEqual([]);
  expect(() => ask(commitment('belysning'))).toThrow(/unknown/);
  expect(listCommitments(target, getPledge(target, 'prov', '2026')?.id ?? '')).toHaveLength(2);
});
