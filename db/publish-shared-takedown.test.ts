import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { operator } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { exempelkommun } from '../examples/exempelkommun.ts';
import { listPledges } from './public/queries/pledges.ts';
import { temporaryPublicStore } from './public/testing/public-store.ts';
import { publish } from './publish.ts';
import { tightenClass } from './working/mutations/change-class.ts';
import { importDocument } from './working/mutations/import-document.ts';
import { logActivity, planActivity } from './working/mutations/log-activity.ts';
import { liftTakedown, makeTakedown } from './working/mutations/take-down.ts';
import { writePicture } from './working/mutations/write-picture.ts';
import { readPledge } from './working/queries/document.ts';
import { listPublicShared } from './working/queries/public-shared-items.ts';
import { actionPlanRow } from './working/schema/agreement.ts';
import { situationPicture } from './working/schema/situation-picture.ts';
import { memberOf } from './working/testing/people.ts';
import { noon, temporaryFolder, temporaryStore } from './working/testing/store.ts';

test('a situation picture and a row of the plan are taken down at once, with a note that something was, and shown again', () => {
  const { store, bytes, withdrawn, admin, chief, picture, row } = published();
  expect(listPublicShared(store.read, admin, noon).map(({ noun, label }) => [noun, label])).toContainEqual(['situationPicture', null]);
  expect(listPublicShared(store.read, chief, noon).find(({ id }) => id === picture.id)?.label).toBe(picture.summary);
  expect([picture.summary, row.text].map((text) => bytes().includes(text))).toEqual([true, true]);
  const made = [
    makeTakedown.perform(store, admin, noon, { noun: 'situationPicture', subject: picture.id, reason: 'Röjer en insats.' }).result,
    makeTakedown.perform(store, admin, noon, { noun: 'planRow', subject: row.id, reason: 'Röjer en insats.' }).result,
  ];
  for (const secret of [picture.summary, row.text, 'Röjer en insats.']) expect([secret, bytes().includes(secret)]).toEqual([secret, false]);
  expect(withdrawn()).toEqual([stockholmDay(noon), stockholmDay(noon)]);
  for (const { takedown } of made) {
    expect(() => liftTakedown.perform(store, admin, noon, { takedown, reason: 'Fel.' })).toThrow('forbidden');
    liftTakedown.perform(store, chief, noon, { takedown, reason: 'Fel av oss.' });
  }
  expect([picture.summary, row.text].map((text) => bytes().includes(text))).toEqual([true, true]);
  expect(withdrawn()).toEqual([]);
});

test('of what only planned and internal work refers to nothing is said, not even that something went', () => {
  const { store, withdrawn, admin, writer, commitment } = published();
  const organisation = writer.memberships[0]?.organisation.id;
  const aWeek = { on: '2026-03-02', from: '2026-02-23', to: '2026-03-01', kinds: ['reports'], summary: 'Ett läge som bara vi ser.' };
  const { picture } = writePicture.perform(store, writer, noon, { organisation, ...aWeek }).result;
  planActivity.perform(store, writer, noon, { commitment, on: '2026-03-20', picture });
  const { activity } = logActivity.perform(store, writer, noon, { commitment, on: '2026-03-01', picture }).result;
  tightenClass.perform(store, writer, noon, { noun: 'activity', subject: activity, to: 'internal' });
  makeTakedown.perform(store, admin, noon, { noun: 'situationPicture', subject: picture, reason: 'Fel.' });
  expect(withdrawn()).toEqual([]);
});

test('nobody else’s can be taken down', () => {
  const { store, picture } = published();
  for (const who of [memberOf(store, 'exempelkommun', 'council'), memberOf(store, 'bostadsbolaget-exempel', 'admin')])
    expect(() => makeTakedown.perform(store, who, noon, { noun: 'situationPicture', subject: picture.id, reason: 'Nej.' })).toThrow(/forbidden|unknown/);
});

function published() {
  const [store, folder] = [temporaryStore(), temporaryFolder()];
  importDocument(store, operator, noon, exempelkommun(stockholmDay(noon)));
  const target = temporaryPublicStore(folder, noon);
  const renew = () => publish(store.read, target, noon);
  renew();
  const year = stockholmDay(noon).slice(0, 4);
  const pictures = store.read.select().from(situationPicture).all();
  const picture = pictures.find(({ on }) => on.startsWith(String(Number(year) - 1)));
  const row = store.read.select().from(actionPlanRow).where(eq(actionPlanRow.text, 'Gå trygghetsvandringar i alla stadsdelar')).all();
  const own = row.find(({ due }) => due?.startsWith(year));
  if (!picture || !own) throw new Error('Exempelkommun has both');
  return {
    store,
    picture,
    row: { ...own, text: own.key },
    bytes: () => {
      renew();
      target.$client.exec('VACUUM');
      return readFileSync(join(folder, 'public.db'));
    },
    withdrawn: () => {
      renew();
      return (
        listPledges(target, 'exempelkommun')
          .find(({ slug }) => slug === year)
          ?.withdrawnEntries.map(({ on }) => on) ?? []
      );
    },
    admin: memberOf(store, 'exempelkommun', 'admin'),
    writer: memberOf(store, 'exempelkommun', 'coordinator'),
    commitment: commitmentOf(store, year),
    chief: memberOf(store, 'exempelkommun', 'publisher'),
  };
}

function commitmentOf(store: ReturnType<typeof temporaryStore>, year: string): string {
  return readPledge(store.read, `exempelkommun-${year}`)?.ids.get('commitment/trygghetsvandringar') ?? '';
}
