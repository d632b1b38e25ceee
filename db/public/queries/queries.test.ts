import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '#db/publish.ts';
import { migrateWorkingStore, openWorkingStore } from '#db/working/connect.ts';
import { importDocument } from '#db/working/mutations/import-document.ts';
import { operator } from '#domain/actor.ts';
import { importFiles } from '#ops/import.ts';
import { exempelkommun } from '../../../examples/exempelkommun.ts';
import { openPublic, openPublicForWriting, type PublicStore } from '../connect.ts';
import { listActivities, listCorrections, listLatestActivities, listPledgeActivities } from './activities.ts';
import { getAgreement, listSituationPictures } from './agreements.ts';
import { getCommitment, listCommitments } from './commitments.ts';
import { listConcerns, listDialogues, listIndicators } from './dialogues.ts';
import { getEdition } from './edition.ts';
import { listFigures } from './figures.ts';
import { getMunicipality, listCollections, listMunicipalities } from './municipalities.ts';
import { countPledges, getPledge, listPledges, type PublishedPledge } from './pledges.ts';

const now = new Date('2026-11-23T11:00:00Z');
const files = globSync('examples/*.json').sort();
const folder = mkdtempSync(join(tmpdir(), 'queries-'));
let store: PublicStore;

beforeAll(() => {
  migrateWorkingStore(folder, now);
  const working = openWorkingStore(folder);
  importFiles(working, files, now);
  importDocument(working, operator, now, exempelkommun('2026-11-23'));
  const target = openPublicForWriting(now, join(folder, 'public.db'));
  publish(working.read, target, now);
  target.$client.close();
  working.close();
  store = openPublic(join(folder, 'public.db'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an answer', () => {
  test('is kept as long as the edition stands, and nobody can change it', () => {
    const { id } = pledge('lidkoping', '2020');
    const all = listCommitments(store, id);
    expect(listCommitments(store, id)).toBe(all);
    expect(listCommitments(store, pledge('skara', '2018').id)).not.toEqual(all);
    expect(() => all.sort()).toThrow(TypeError);
    expect(() => Object.assign(all[0]?.reading ?? {}, { status: 'kept' })).toThrow(TypeError);
  });

  test('is another one after the next publish, for whoever writes too', () => {
    const writer = openPublicForWriting(now, join(folder, 'public.db'));
    const { id } = pledge('skara', '2018');
    const titles = () => [store, writer].map((each) => listCommitments(each, id)[0]?.title);
    const before = titles();
    const rename = (title: string | undefined) => {
      writer.$client.prepare('UPDATE "commitment" SET title = ? WHERE pledge = ? AND position = 0').run(title, id);
      writer.$client.exec('UPDATE edition SET number = number + 1');
    };
    rename('Omdöpt');
    expect(titles()).toEqual(['Omdöpt', 'Omdöpt']);
    rename(before[0]);
    expect(titles()).toEqual(before);
    writer.$client.exec('UPDATE edition SET number = 1');
    writer.$client.close();
  });
});

describe('municipalities', () => {
  test('stand in Swedish alphabetical order, the invented one last', () => {
    const names = listMunicipalities(store).map(({ name }) => name);
    expect(names).toHaveLength(files.length + 1);
    expect(names.slice(0, -1)).toEqual(names.slice(0, -1).toSorted(new Intl.Collator('sv').compare));
    expect(names.at(-1)).toBe('Exempelkommun');
  });

  test('are found by key, and only they', () => {
    expect(getMunicipality(store, 'lidkoping')).toMatchObject({ name: 'Lidköping', type: 'municipality', example: false });
    expect(getMunicipality(store, 'exempelkommun')?.example).toBe(true);
    expect(getMunicipality(store, 'lokalpolisomrade-vastra-skaraborg')).toBeNull();
    expect(getMunicipality(store, '')).toBeNull();
  });

  test('say how what is known of them was put together', () => {
    expect(listCollections(store, 'lidkoping')).toMatchObject([
      { key: 'lidkoping', firstPledge: 2017, notFound: expect.arrayContaining(['Ordalydelsen i löftena 2017 och 2018']) },
    ]);
    expect(listCollections(store, 'ingenstans')).toEqual([]);
  });
});

describe('pledges', () => {
  test('of a municipality come latest first', () => {
    expect(listPledges(store, 'lidkoping').map(({ slug }) => slug)).toEqual(['2024-2025', '2022-2023', '2021', '2020', '2019', '2018', '2017']);
    expect(listPledges(store, 'ingenstans')).toEqual([]);
  });

  test('are found by municipality and period', () => {
    expect(pledge('lidkoping', '2020')).toMatchObject({ key: 'lidkoping-2020', example: false, agreement: 'lidkoping-overenskommelse-2020-2023' });
    expect(getPledge(store, 'skara', '2020')).toBeNull();
  });

  test('are counted as they are listed', () => {
    expect([...countPledges(store)].sort()).toEqual(
      municipalities()
        .map((key) => [key, listPledges(store, key).length])
        .sort(),
    );
  });
});

describe('commitments', () => {
  test('stand in the pledge’s own order', () => {
    const { id } = pledge('lidkoping', '2020');
    const all = listCommitments(store, id);
    expect(all).toHaveLength(6);
    expect(all.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(getCommitment(store, id, all[3]?.slug ?? '')).toEqual(all[3]);
    expect(getCommitment(store, pledge('lidkoping', '2021').id, all[3]?.slug ?? '')).toBeNull();
  });

  test('have their reported figures; Skara’s lighting dialogue has none and says so', () => {
    const { id } = pledge('skara', '2018');
    const reported = new Set(listFigures(store, id).map(({ commitment }) => commitment));
    const silent = listCommitments(store, id).filter((one) => !reported.has(one.id));
    expect(silent.map(({ slug, status }) => [slug, status])).toEqual([['belysningsdialog-med-invanarna', 'nothingReported']]);
  });

  test('and the figures of the pledge as a whole stand apart', () => {
    expect(listFigures(store, pledge('lidkoping', '2020').id).filter(({ commitment }) => commitment === null)).toHaveLength(2);
  });
});

describe('activities', () => {
  test('of a pledge are those of its commitments, oldest first', () => {
    const { id } = pledge('exempelkommun', '2026');
    const all = listPledgeActivities(store, id);
    const days = all.map(({ when }) => when);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day >= '2026-01' && day <= '2026-11-23')).toBe(true);
    expect(listCommitments(store, id).flatMap((one) => listActivities(store, one.id)).length).toBe(all.length);
    expect(all.length).toBeGreaterThan(50);
  });

  test('the latest come newest first, as many as asked for', () => {
    const { id } = pledge('exempelkommun', '2026');
    const newest = listPledgeActivities(store, id)
      .map(({ when }) => when)
      .reverse()
      .slice(0, 8);
    expect(listLatestActivities(store, id, 8).map(({ when }) => when)).toEqual(newest);
  });

  test('corrections are those that say why', () => {
    const { id } = pledge('exempelkommun', '2026');
    const corrected = listCorrections(store, id);
    expect(corrected.length).toBeGreaterThan(0);
    expect(corrected).toHaveLength(listPledgeActivities(store, id).filter(({ correctionReason }) => correctionReason).length);
  });
});

describe('what a pledge rests on', () => {
  test('dialogues keep conversations and staff apart', () => {
    const { id } = pledge('lidkoping', '2020');
    expect(listDialogues(store, id).map(({ audience, conversations }) => [audience, conversations?.value ?? null])).toEqual([
      ['citizens', 600],
      ['staff', null],
      ['staff', null],
    ]);
    expect(listConcerns(store, id)).toHaveLength(2);
    expect(listIndicators(store, pledge('lidkoping', '2024-2025').id)).toHaveLength(2);
  });

  test('agreements show the rows of action plans that a commitment refers to, with how they stand', () => {
    const { agreement, id } = pledge('exempelkommun', '2026');
    const rows = getAgreement(store, agreement)?.actionPlans.flatMap((plan) => plan.rows) ?? [];
    const cited = new Set(listCommitments(store, id).flatMap(({ actionPlanRow }) => actionPlanRow ?? []));
    expect(cited.size).toBeGreaterThan(0);
    expect([...cited].filter((key) => !rows.some((row) => row.key === key))).toEqual([]);
    for (const row of rows) expect(Object.keys(row)).toEqual(['key', 'number', 'text', 'owner', 'told']);
    expect([getAgreement(store, null), getAgreement(store, 'ingen')]).toEqual([null, null]);
  });

  test('situation pictures come latest first, without what is internal', () => {
    const pictures = listSituationPictures(store, ['exempelkommun-lagesbild-2025', 'ingen', 'exempelkommun-lagesbild-2026']);
    expect(pictures.map(({ key }) => key)).toEqual(['exempelkommun-lagesbild-2026', 'exempelkommun-lagesbild-2025']);
    expect(Object.keys(pictures[0] ?? {})).not.toContain('internal');
  });
});

test('the first publishing is the first edition', () => {
  expect(getEdition(store)).toEqual({ number: 1, on: '2026-11-23' });
});

function pledge(municipality: string, slug: string): PublishedPledge {
  const found = getPledge(store, municipality, slug);
  if (!found) throw new Error(`no pledge ${municipality}/${slug}`);
  return found;
}

function municipalities(): string[] {
  return listMunicipalities(store).map(({ key }) => key);
}
