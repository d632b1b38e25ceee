import { copyFileSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { operator } from '#domain/actor.ts';
import { addDays, stockholmDay } from '#domain/calendar.ts';
import type { PledgeDocument } from '#domain/document.ts';
import { pledge as pledgeSchema } from '#domain/pledge.ts';
import { importFiles } from '#ops/import.ts';
import { exempelkommun } from '../examples/exempelkommun.ts';
import { countPledges, getPledge } from './public/queries/pledges.ts';
import { commitments, editions, pledges } from './public/schema.ts';
import { dump, temporaryPublicStore } from './public/testing/public-store.ts';
import { publish } from './publish.ts';
import { askOpenly, askSecretly, secretQuestions } from './testing/question-twins.ts';
import { reportOpenly, reportSecretly, secretReports } from './testing/report-twins.ts';
import { publishable, twinOf } from './testing/twin.ts';
import type { WorkingStore } from './working/connect.ts';
import { importDocument } from './working/mutations/import-document.ts';
import { readDocument } from './working/queries/document.ts';
import { noon, temporaryFolder, temporaryStore } from './working/testing/store.ts';

const today = stockholmDay(noon);
vi.setConfig({ testTimeout: 60_000 });

describe('all examples', () => {
  test('are published, and a second time changes nothing', () => {
    const { working, target } = stores();
    const files = globSync('examples/*.json').sort();
    expect(importFiles(working, files, noon).faults).toEqual([]);
    put(working, exempelkommun(today));
    publish(working.read, target, noon);
    const before = dump(target);
    expect(before.pledge).toHaveLength(readDocument(working.read).pledges.length);
    expect(before.edition).toEqual([{ one: 1, number: 1, on: today }]);

    expect(publish(working.read, target, noon)).toEqual([]);
    expect(dump(target)).toEqual(before);
    expect(publish(working.read, temporaryPublicStore(temporaryFolder(), noon), noon)).toHaveLength((before.pledge?.length ?? 0) + sharedTables);
  });

  test('nothing that is planned or noted of Exempelkommun stands anywhere in the file', () => {
    const { working, target, folder } = stores();
    const document = exempelkommun(today);
    put(working, document);
    publish(working.read, target, noon);
    const bytes = readFileSync(join(folder, 'public.db'));
    const all = activitiesOf(document);
    const secrets = [...all.flatMap(({ note }) => note ?? []), ...document.situationPictures.flatMap(({ internal }) => internal ?? [])];
    const planned = all.filter(({ state }) => state === 'planned').map(({ key }) => key);
    expect(planned.length).toBeGreaterThan(0);
    expect(secrets.some((text) => text.startsWith('Planera'))).toBe(true);
    for (const secret of [...secrets, ...planned]) expect([secret, bytes.includes(secret)]).toEqual([secret, false]);
    expect(bytes.includes('Exempelkommun')).toBe(true);
  });
});

test('a pledge of several municipalities stands on the pages of each', () => {
  const document = publishable();
  document.organisations.push({ ...(document.organisations[0] as (typeof document.organisations)[number]), key: 'grann', name: 'Grann' });
  document.pledges[0]?.municipalities.push('grann');
  const { target } = published(document);
  expect(countPledges(target)).toEqual(
    new Map([
      ['prov', 2],
      ['grann', 1],
    ]),
  );
  expect(getPledge(target, 'grann', '2025')).toEqual(getPledge(target, 'prov', '2025'));
  expect(getPledge(target, 'grann', '2025')?.key).toBe('prov-2025');
});

describe('a change', () => {
  test('raises the edition by one, and only the changed pledge’s rows are other ones', () => {
    const { working, target } = published(exempelkommun(today));
    const before = dump(target);
    change(working, 'exempelkommun-2025', (pledge) => {
      pledge.notes.push({ kind: 'note', text: 'Ett tillägg' });
    });
    expect(publish(working.read, target, noon)).toEqual(['exempelkommun-2025']);
    const after = dump(target);
    expect(after.edition).toEqual([{ one: 1, number: 2, on: today }]);
    expect(changedRows(before.pledge, after.pledge)).toMatchObject([{ key: 'exempelkommun-2025' }]);
    for (const table of Object.keys(before).filter((name) => !['pledge', 'edition'].includes(name)))
      expect([table, after[table]]).toEqual([table, before[table]]);
  });

  test('back to what it was gives the same rows and the same hash', () => {
    const { working, target } = published(publishable());
    const before = dump(target).pledge;
    change(working, 'prov-2026', (pledge) => {
      pledge.notes = [{ kind: 'note', text: 'Ett tillägg' }];
    });
    publish(working.read, target, noon);
    expect(hashOf(target, 'prov-2026')).not.toBe((before as { key: string; hash: string }[]).find(({ key }) => key === 'prov-2026')?.hash);
    change(working, 'prov-2026', (pledge) => {
      pledge.notes = [];
    });
    publish(working.read, target, noon);
    expect(dump(target).pledge).toEqual(before);
  });

  test('of an address is followed, also when two pledges change with each other', () => {
    const { working, target, folder } = published(publishable());
    const swap = (key: string, slug: string) => change(working, key, (pledge) => Object.assign(pledge, { slug }));
    swap('prov-2025', '2026');
    swap('prov-2026', '2025');
    expect(publish(working.read, target, noon)).toEqual(['prov-2025', 'prov-2026']);
    expect(dump(target)).toMatchObject(freshDump(working, folder));
  });

  test('of a new pledge that takes over an old one’s address is followed', () => {
    const { working, target, folder } = published(publishable());
    change(working, 'prov-2026', (pledge) => Object.assign(pledge, { slug: '2026-norr' }));
    change(working, 'prov-2025', (pledge) => Object.assign(pledge, { key: 'prov-2024', slug: '2026' }));
    publish(working.read, target, noon);
    expect(dump(target)).toMatchObject(freshDump(working, folder));
  });
});

describe('a pledge that is taken back', () => {
  test.each([{ state: 'draft' }, { published: addDays(today, 1) }] as const)('(%j) vanishes with all its rows, and no other names it', (back) => {
    const { working, target } = published(publishable());
    const { id } = target
      .select()
      .from(pledges)
      .all()
      .find(({ key }) => key === 'prov-2025') ?? { id: '' };
    expect(
      Object.values(dump(target))
        .flat()
        .filter((row) => JSON.stringify(row).includes(id)).length,
    ).toBeGreaterThan(5);
    expect(JSON.stringify(dump(target))).toContain('Löftet från i fjol');

    change(working, 'prov-2025', (pledge) => Object.assign(pledge, back));
    expect(publish(working.read, target, noon)).toEqual(['prov-2025', 'prov-2026']);
    expect(JSON.stringify(dump(target))).not.toContain(id);
    expect(JSON.stringify(dump(target))).not.toMatch(/prov-2025|Löftet från i fjol/);
  });

  test('is gone from every byte of the file', () => {
    const document = exempelkommun(today);
    for (const commitment of document.pledges[0]?.focusAreas.flatMap(({ commitments }) => commitments) ?? [])
      commitment.wording = `Lovat i fjol: ${commitment.key}`;
    const { working, target, folder } = published(document);
    const said = () => readFileSync(join(folder, 'public.db'), 'latin1').split('Lovat i fjol').length - 1;
    expect(said()).toBeGreaterThan(5);
    change(working, 'exempelkommun-2025', (pledge) => Object.assign(pledge, { state: 'draft' }));
    publish(working.read, target, noon);
    expect(said()).toBe(0);
  });

  test('a pledge never names one that nobody may know of, nor a situation picture', () => {
    const document = publishable();
    document.pledges[1]?.lineage.push({ how: 'continues', pledge: null, text: 'som i gamla tider' });
    for (const pledge of document.pledges) if (pledge.key === 'prov-2025') pledge.state = 'draft';
    for (const picture of document.situationPictures) picture.on = addDays(today, 1);
    const { target } = published(document);
    const said = JSON.stringify(dump(target));
    expect(said).toContain('som i gamla tider');
    expect(said).not.toMatch(/prov-2025|"bild\\?"|Löftet från i fjol/);
    expect(said, 'what is said of a pledge that nobody may know of can tell that it is on its way').not.toContain('fortsätter det förra');
  });
});

test('an entry that is taken away leaves its day, whatever took its place', () => {
  const { working, target } = published(publishable());
  const left = [
    { state: 'cancelled' as const, place: 'Hemlig plats', reason: 'Hemligt skäl', on: '2026-01-24' },
    { publicationClass: 'internal' as const, place: 'Hemlig gård', reason: 'Hemlig orsak', on: '2026-01-25' },
  ].map(({ reason, ...turnedOut }) => {
    change(working, 'prov-2026', (pledge) => {
      for (const { activities } of pledge.focusAreas.flatMap(({ commitments }) => commitments)) {
        const one = activities.find(({ key }) => key === 'a1');
        if (!one) throw new Error('no a1');
        activities.splice(3, 1, { ...one, ...turnedOut, key: 'hemlig', corrects: { activity: 'a1', on: '2026-02-01', reason } });
      }
    });
    publish(working.read, target, noon);
    return contentOf(target);
  });
  expect(left[0]).toEqual(left[1]);
  expect(JSON.stringify(left)).not.toMatch(/hemlig|2026-01-2[45]/i);
  const told = target.select({ slug: commitments.slug, withdrawnEntries: commitments.withdrawnEntries }).from(commitments).all();
  expect(told.filter(({ withdrawnEntries }) => withdrawnEntries.length > 0)).toEqual([{ slug: 'open', withdrawnEntries: [{ on: '2026-02-01' }] }]);
});

test('without examples an invented municipality is gone with every row and byte, until it is wanted again', () => {
  const { working, target, folder } = stores();
  expect(importFiles(working, globSync('examples/lidkoping*.json').sort(), noon).faults).toEqual([]);
  publish(working.read, target, noon);
  const real = contentOf(target);
  put(working, exempelkommun(today));
  const bytes = () => readFileSync(join(folder, 'public.db')).includes('xempelkommun');
  publish(working.read, target, noon);
  const both = contentOf(target);
  expect([bytes(), both.pledge?.length]).toEqual([true, readDocument(working.read).pledges.length]);

  expect(publish(working.read, target, noon, { examples: false })).toEqual(
    expect.arrayContaining(['exempelkommun-2025', 'exempelkommun-2026', 'organisation']),
  );
  expect(contentOf(target)).toEqual(real);
  expect(bytes()).toBe(false);
  expect(publish(working.read, target, noon, { examples: false })).toEqual([]);
  expect(publish(working.read, target, noon, { examples: false, pledge: 'exempelkommun-2026' })).toEqual([]);

  expect(publish(working.read, target, noon)).toContain('exempelkommun-2026');
  expect(contentOf(target)).toEqual(both);
});

describe('a run', () => {
  test('that breaks changes nothing, and the next one mends it', () => {
    const { working, target, folder } = published(publishable());
    const before = dump(target);
    change(working, 'prov-2025', (pledge) => Object.assign(pledge, { signatories: [] }));
    change(working, 'prov-2026', (pledge) => Object.assign(pledge, { signatories: [] }));
    target.$client.exec("CREATE TRIGGER stop BEFORE INSERT ON pledge WHEN new.key = 'prov-2026' BEGIN SELECT raise(ABORT, 'pulled plug'); END");
    expect(() => publish(working.read, target, noon)).toThrow(/pulled plug/);
    target.$client.exec('DROP TRIGGER stop');
    expect(dump(target)).toEqual(before);

    expect(publish(working.read, target, noon)).toEqual(['prov-2025', 'prov-2026']);
    expect(dump(target)).toMatchObject(freshDump(working, folder));
  });

  test('for one pledge does what a run for all would, whatever was done to it', () => {
    const changes: ((pledge: Pledge) => void)[] = [
      (pledge) => Object.assign(pledge, { state: 'draft' }),
      (pledge) => Object.assign(pledge, { slug: '2025-norr' }),
      (pledge) => Object.assign(pledge, { signatories: [] }),
      (pledge) => Object.assign(pledge, { state: 'signed', slug: '2025' }),
    ];
    const { working, target, folder } = published(publishable());
    for (const [nr, make] of changes.entries()) {
      change(working, 'prov-2025', make);
      publish(working.read, target, noon, { pledge: 'prov-2025' });
      expect([nr, dump(target)]).toMatchObject([nr, freshDump(working, folder)]);
      expect([nr, publish(working.read, target, noon)]).toEqual([nr, []]);
    }
  });

  test('for one pledge brings along what it has begun to refer to, and takes away what it no longer does', () => {
    const { working, target, folder } = published(publishable());
    const was = contentOf(target);
    const before = readDocument(working.read);
    for (const leave of [true, false]) {
      for (const { key } of before.pledges) {
        const cites = before.pledges.find((one) => one.key === key);
        change(working, key, (pledge) => {
          Object.assign(
            pledge,
            leave ? { agreement: null, situationPictures: [] } : { agreement: cites?.agreement, situationPictures: cites?.situationPictures },
          );
          for (const [nr, commitment] of commitmentsOf(pledge).entries())
            commitment.actionPlanRow = leave ? null : cites ? (commitmentsOf(cites)[nr]?.actionPlanRow ?? null) : null;
        });
        publish(working.read, target, noon, { pledge: key });
      }
      expect([leave, contentOf(target)]).toEqual([leave, freshDump(working, folder)]);
      expect(contentOf(target).agreement).toHaveLength(leave ? 0 : (was.agreement?.length ?? 0));
    }
    expect(was.agreement?.length).toBeGreaterThan(0);
    expect(contentOf(target)).toEqual(was);
  });

  test('with one more activity writes that one, what it changes, and nothing else', () => {
    const { working, target } = published(exempelkommun(today));
    const written: string[] = [];
    target.$client.function('wrote', (name) => void written.push(String(name)));
    for (const name of Object.keys(dump(target)))
      target.$client.exec(`CREATE TEMP TRIGGER wrote_${name} AFTER INSERT ON main."${name}" BEGIN SELECT wrote('${name}'); END`);
    change(working, 'exempelkommun-2026', (pledge) => {
      const activities = commitmentsOf(pledge).find(({ key }) => key === 'trygghetsvandringar')?.activities ?? [];
      const last = activities.findLast(({ state }) => state === 'done');
      if (last) activities.push({ ...last, key: 'ny', place: 'Stora torget' });
    });
    publish(working.read, target, noon, { pledge: 'exempelkommun-2026' });
    expect(written).toEqual(['pledge', 'commitment', 'activity']);
  });

  test('on a later day lets out what has come, and raises the edition once', () => {
    const { working, target } = published(exempelkommun(today));
    expect(publish(working.read, target, new Date('2026-03-02T22:30:00Z'))).toEqual([]);
    expect(publish(working.read, target, new Date('2026-03-02T23:30:00Z'))).toContain('exempelkommun-2026');
    expect(target.select().from(editions).get()).toEqual({ one: 1, number: 2, on: '2026-03-03' });
  });
});

describe('twins that differ only in what stays inside', () => {
  test('publish the same file, byte for byte', () => {
    const base = stores();
    put(base.working, publishable());
    askOpenly(base.working);
    reportOpenly(base.working);
    publish(base.working.read, base.target, noon);
    expect(JSON.stringify(dump(base.target))).toMatch(/Öppen fråga.*Öppet svar.*Öppen rapport/);
    base.working.close();
    const file = readFileSync(join(base.folder, 'public.db'));
    fc.assert(
      fc.property(twinOf(publishable(), today), secretQuestions, secretReports, (document, asked, reported) => {
        const folder = temporaryFolder();
        copyFileSync(join(base.folder, 'working.db'), join(folder, 'working.db'));
        const twin = temporaryStore(folder);
        put(twin, document);
        askSecretly(twin, asked);
        reportSecretly(twin, reported);
        const target = temporaryPublicStore(folder, noon);
        publish(twin.read, target, noon);
        expect(dump(target)).toEqual(dump(base.target));
        expect(readFileSync(join(folder, 'public.db')).equals(file)).toBe(true);
        expect(JSON.stringify(dump(target))).not.toMatch(/hemlig/i);
        expect(publish(twin.read, base.target, noon)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

type Pledge = PledgeDocument['pledges'][number];
const sharedTables = 4;

function stores() {
  const folder = temporaryFolder();
  return { folder, working: temporaryStore(folder), target: temporaryPublicStore(folder, noon) };
}

function published(document: PledgeDocument) {
  const all = stores();
  put(all.working, document);
  publish(all.working.read, all.target, noon);
  return all;
}

function put(store: WorkingStore, document: PledgeDocument): void {
  expect(importDocument(store, operator, noon, document).filter((one) => 'refused' in one)).toEqual([]);
}

function change(store: WorkingStore, key: string, make: (pledge: Pledge) => void): void {
  const document = readDocument(store.read);
  const pledge = document.pledges.find((one) => one.key === key);
  if (!pledge) throw new Error(`no pledge ${key}`);
  make(pledge);
  put(store, { ...document, pledges: [pledgeSchema.parse(pledge)] });
}

/** What a store that is made anew from the working one says, apart from how often it was changed. */
function freshDump(working: WorkingStore, folder: string): Record<string, unknown[]> {
  const target = temporaryPublicStore(join(folder, 'anew', String(Math.random())), noon);
  publish(working.read, target, noon);
  return contentOf(target);
}

/** All rows, apart from how often they were changed. */
function contentOf(target: ReturnType<typeof temporaryPublicStore>): Record<string, unknown[]> {
  const { edition: _, ...rest } = dump(target);
  return rest;
}

function hashOf(target: ReturnType<typeof temporaryPublicStore>, key: string): string | undefined {
  return target
    .select()
    .from(pledges)
    .all()
    .find((row) => row.key === key)?.hash;
}

function changedRows(before: unknown[] = [], after: unknown[] = []): unknown[] {
  const known = new Set(before.map((row) => JSON.stringify(row)));
  return after.filter((row) => !known.has(JSON.stringify(row)));
}

function commitmentsOf({ focusAreas }: Pledge) {
  return focusAreas.flatMap(({ commitments: all }) => all);
}

function activitiesOf({ pledges: all }: PledgeDocument) {
  return all.flatMap(({ focusAreas }) => focusAreas.flatMap(({ commitments }) => commitments.flatMap(({ activities }) => activities)));
}
