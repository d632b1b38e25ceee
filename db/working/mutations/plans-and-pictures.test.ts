import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import { documentFormat, documentVersion, pledgeDocument } from '#domain/document.ts';
import type { WorkingStore } from '../connect.ts';
import { listHeldTexts } from '../queries/held-texts.ts';
import { listPast } from '../queries/past.ts';
import { getWorkPicture, listPictures } from '../queries/work-pictures.ts';
import { getWorkPlan } from '../queries/work-plan.ts';
import { record } from '../record.ts';
import { actionPlan, actionPlanRow, agreement } from '../schema/agreement.ts';
import { organisation } from '../schema/organisation.ts';
import { pledge as pledgeTable } from '../schema/pledge.ts';
import { situationPicture } from '../schema/situation-picture.ts';
import { activitiesIn, commitmentIn, dailyStore, idsIn } from '../testing/daily.ts';
import { memberOf } from '../testing/people.ts';
import { noon } from '../testing/store.ts';
import { citePicture } from './cite-picture.ts';
import { correctActivity } from './correct-activity.ts';
import { importDocument } from './import-document.ts';
import { logActivity, planActivity } from './log-activity.ts';
import { reportPlanRow } from './report-plan-row.ts';
import { servePlanRow } from './serve-plan-row.ts';
import { correctPicture, writePicture } from './write-picture.ts';

let store: WorkingStore;
let samordnare: ReturnType<typeof memberOf>;
let polis: ReturnType<typeof memberOf>;
let id: ReturnType<typeof idsIn>;
beforeEach(() => {
  store = dailyStore();
  importDocument(store, operator, noon, plans);
  samordnare = memberOf(store, 'prov', 'coordinator');
  polis = memberOf(store, 'polis', 'coordinator');
  id = idsIn(store);
});

const plans = pledgeDocument.parse({
  format: documentFormat,
  version: documentVersion,
  agreements: [
    {
      key: 'avtal',
      organisations: ['prov', 'polis'],
      actionPlans: [
        {
          key: 'plan',
          year: 2026,
          title: 'Åtgärdsplan 2026',
          rows: [
            { key: 'ljus', text: 'Ljusare', owner: 'municipality', due: '2026-02-20' },
            { key: 'ihop', text: 'Ihop', owner: 'joint' },
          ],
        },
      ],
    },
  ],
});
const rowOf = (key: string) => store.read.select().from(actionPlanRow).where(eq(actionPlanRow.key, key)).get() as typeof actionPlanRow.$inferSelect;
const organisationOf = (key: string) => store.read.select().from(organisation).where(eq(organisation.key, key)).get()?.id ?? '';
const report = (more: object = {}, who = samordnare) =>
  reportPlanRow.perform(store, who, noon, { row: rowOf('ljus').id, version: rowOf('ljus').version, state: 'done', on: '2026-02-18', ...more });
const aWeek = { on: '2026-03-02', from: '2026-02-23', to: '2026-03-01' };
const write = (more: object = {}) =>
  writePicture.perform(store, samordnare, noon, { organisation: organisationOf('prov'), ...aWeek, kinds: ['reports', 'tips'], summary: 'Läge', ...more }).result
    .picture;
const pastOf = (who = samordnare) => listPast(store.read, who, { kind: 'plan', person: null, pledge: null, from: null, to: null, page: 1 })?.past;

describe('a row of an action plan', () => {
  test('is said to be done by its owner, with the day, and the history tells of it', () => {
    report();
    expect(rowOf('ljus')).toMatchObject({ state: 'done', stateOn: '2026-02-18', stateReason: null, version: 2 });
    const plan = store.read.select().from(actionPlan).get()?.id ?? '';
    expect(pastOf()?.[0]).toMatchObject({ what: 'planRow.reported', about: { planRow: { plan, text: 'Ljusare' } } });
    expect(getWorkPlan(store.read, polis, plan, noon)?.rows.map(({ owners, mayReport }) => [owners, mayReport])).toEqual([
      [['Provköping'], false],
      [['Provköping', 'LPO Prov'], true],
    ]);
  });

  test.each([
    ['late', { on: '2026-02-21' }],
    ['still not done', { state: 'ongoing', on: '2026-02-21' }],
    ['dropped', { state: 'dropped' }],
  ])('needs why when it is %s', (_, more) => {
    expect(() => report(more)).toThrow('rowReasonMissing');
    report({ ...more, reason: 'Stolparna kom sent.' });
    expect(rowOf('ljus').stateReason).toBe('Stolparna kom sent.');
  });

  test.each([
    ['of tomorrow', { on: '2026-03-03' }, 'notHeldYet'],
    ['of an earlier version', { version: 7 }, 'changedMeanwhile'],
  ])('is refused when it is said %s', (_, more, why) => {
    expect(() => report(more)).toThrow(why);
  });

  test('is its owner’s to report: the other party sees it, others don’t', () => {
    expect(() => report({}, polis)).toThrow('forbidden');
    expect(() => report({}, memberOf(store, 'prov', 'publisher'))).toThrow('forbidden');
    expect(() => report({}, memberOf(store, 'grannen', 'coordinator'))).toThrow('unknown');
    report({ row: rowOf('ihop').id, version: 1 }, polis);
    expect(rowOf('ihop').state).toBe('done');
  });

  test('sent twice it is stored once', () => {
    const send = () => reportPlanRow.perform(store, samordnare, noon, { row: rowOf('ljus').id, version: 1, state: 'ongoing', on: '2026-02-01' }, 'nyckel');
    expect(send().result).toEqual(send().result);
    expect(rowOf('ljus').version).toBe(2);
  });
});

describe('a commitment is connected to a row', () => {
  const plan = () => store.read.select().from(actionPlan).get()?.id ?? '';
  const serve = (more: object = {}, who = samordnare) =>
    servePlanRow.perform(store, who, noon, { commitment: id.commitment('belysning'), plan: plan(), row: rowOf('ljus').id, ...more });
  const inAgreement = () =>
    record(store, operator, noon, (tx) => {
      tx.update(pledgeTable)
        .set({ agreementId: tx.select().from(agreement).get()?.id })
        .where(eq(pledgeTable.state, 'signed'))
        .run();
      return { result: null, event: { what: 'prov', subject: 'prov', before: null, after: null } };
    });

  test('of its pledge’s own agreement, by its owner, and is followed up with it', () => {
    expect(() => serve()).toThrow('notItsPlan');
    inAgreement();
    expect(getWorkPlan(store.read, samordnare, plan(), noon)?.connectable.map(({ one }) => one.commitment.key)).toContain('belysning');
    serve();
    expect(getWorkPlan(store.read, samordnare, plan(), noon)?.rows[0]?.commitments.map(({ one }) => one.commitment.key)).toEqual(['belysning']);
    expect(pastOf()?.[0]).toMatchObject({ what: 'planRow.served', about: { planRow: { text: 'Ljusare' } } });
    expect(() => serve()).toThrow('nothingChanged');
    expect(() => serve({ row: id.commitment('belysning') })).toThrow('notItsPlan');
    expect(() => serve({}, polis)).toThrow('forbidden');
    expect(() => serve({}, memberOf(store, 'prov', 'publisher'))).toThrow('forbidden');
    serve({ row: null });
    expect(commitmentIn(store, 'belysning')?.actionPlanRow).toBeNull();
    expect(() => serve({ row: null })).toThrow('nothingChanged');
  });
});

describe('a situation picture', () => {
  test('is its own organisation’s and theirs whom it is shared with', () => {
    const own = write();
    const shared = write({ with: [organisationOf('polis')] });
    expect(listPictures(store.read, polis).map((one) => one.id)).toEqual([shared]);
    expect(getWorkPicture(store.read, polis, own, noon)).toBeNull();
    expect(() => citePicture.perform(store, polis, noon, { commitment: id.commitment('pass'), picture: own, does: 'answers' })).toThrow('notItsPicture');
  });

  test.each([
    ['no kind', { kinds: [] }, /kinds|empty/],
    ['a day to come', { on: '2026-03-03' }, /notHeldYet/],
    ['days after it', { to: '2026-03-03' }, /pictureAhead/],
    ['less than a week', { from: '2026-02-24' }, /pictureSpan/],
    ['more than a year', { from: '2025-01-01' }, /pictureSpan/],
    ['a phone number', { internal: 'Ring 070-123 45 67' }, /phone/],
  ])('is refused with %s', (_, more, why) => {
    expect(() => write(more)).toThrow(why);
  });

  test('a summary that could point at somebody waits for a decision', () => {
    write({ summary: 'Pojke 14 år på Storgatan 12' });
    expect(listHeldTexts(store.read, samordnare, noon).map(({ noun, text }) => [noun, text])).toEqual([['situationPicture', 'Pojke 14 år på Storgatan 12']]);
  });

  test('is answered by what is logged and planned, also when that is corrected, and by a commitment and a row', () => {
    const picture = write();
    const commitment = id.commitment('belysning');
    const { activity } = logActivity.perform(store, samordnare, noon, { commitment, on: '2026-03-02', picture }).result;
    planActivity.perform(store, samordnare, noon, { commitment, on: '2026-03-05', picture });
    citePicture.perform(store, samordnare, noon, { commitment, picture, does: 'answers' });
    report({ picture });
    correctActivity.perform(store, samordnare, noon, { activity, version: 1, reason: 'Fel dag.', on: '2026-03-01' });
    expect(activitiesIn(store)).toHaveLength(3);
    const found = getWorkPicture(store.read, samordnare, picture, noon);
    expect(found?.answering.map(({ isCiting, planned, done }) => [isCiting, planned.map(({ on }) => on), done.map(({ when }) => when)])).toEqual([
      [true, ['2026-03-05'], ['2026-03-01']],
    ]);
    expect(found?.rows.map(({ text }) => text)).toEqual(['Ljusare']);
    citePicture.perform(store, samordnare, noon, { commitment, picture, does: 'answersNot' });
    expect(commitmentIn(store, 'belysning')?.situationPictures).toEqual([]);
  });

  test('the other party’s plans aren’t in the chain', () => {
    const picture = write({ with: [organisationOf('polis')] });
    planActivity.perform(store, polis, noon, { commitment: id.commitment('ihop'), on: '2026-03-05', picture });
    expect(getWorkPicture(store.read, samordnare, picture, noon)?.answering).toEqual([]);
    expect(getWorkPicture(store.read, polis, picture, noon)?.answering).toHaveLength(1);
  });

  test('a correction of what anyone may read is told of when something answers it, one of the rest isn’t', () => {
    const picture = write();
    const row = () => store.read.select().from(situationPicture).where(eq(situationPicture.id, picture)).get();
    const said = { ...aWeek, kinds: ['reports', 'tips'], summary: 'Läge' };
    const correct = (more: object) =>
      correctPicture.perform(store, samordnare, noon, { picture, version: row()?.version, reason: 'Fel ord.', ...said, ...more });
    expect(() => correct({})).toThrow('nothingChanged');
    correct({ summary: 'Lugnt läge' });
    expect(row()).toMatchObject({ summary: 'Lugnt läge', correctedOn: null });
    citePicture.perform(store, samordnare, noon, { commitment: id.commitment('belysning'), picture, does: 'answers' });
    correct({ summary: 'Lugnt läge', internal: 'Mer att veta.' });
    expect(row()?.correctedOn).toBeNull();
    correct({ summary: 'Läge', internal: 'Mer att veta.' });
    expect(row()).toMatchObject({ correctedOn: '2026-03-02', correctedReason: 'Fel ord.' });
  });
});
