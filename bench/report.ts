import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { samples } from '#components/charts/draw/samples.ts';
import { openPublicForWriting } from '#db/public/connect.ts';
import { publish } from '#db/publish.ts';
import { openWorkingStore } from '#db/working/connect.ts';
import { freezeReport, hashOfReport } from '#db/working/mutations/freeze-report.ts';
import { type DraftReport, draftOf, getWorkReport } from '#db/working/queries/reports.ts';
import { pledge } from '#db/working/schema/pledge.ts';
import { memberOf } from '#db/working/testing/people.ts';
import { draftReport, plainContent } from '#db/working/testing/reports.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type ReportContent, type ReportedCommitment, reportText } from '#domain/report-content.ts';
import type { BurnUp } from '#domain/series.ts';
import type { OwnServer } from '../e2e/own-server.ts';
import { memoryMb } from './program.ts';
import type { Row } from './table.ts';

const commitments = 40;

/** What a report with forty commitments costs, each with a chart of its own: its page made for the first time and for the second language, and its PDF. */
export async function reportRows(server: OwnServer, year: string): Promise<Row[]> {
  freezeLarge(server.dataDir, year);
  await pause(2000);
  const path = `${server.url}/exempelkommun/${year}/rapport/1`;
  const [first, again, read] = [await msOf(path), await msOf(path.replace('/exempel', '/en/exempel')), await msOf(path)];
  const before = memoryMb(server.pid);
  const began = performance.now();
  let mostMb = 0;
  for (let type = ''; type !== 'application/pdf'; ) {
    const asked = fetch(`${path}.pdf`, { redirect: 'manual' });
    while ((await Promise.race([asked, pause(100)])) === undefined) mostMb = Math.max(mostMb, memoryMb(server.pid) - before);
    type = (await asked).headers.get('content-type') ?? '';
    if (performance.now() - began > 60_000) throw new Error(`${path}.pdf wasn't made within a minute.`);
  }
  return [
    { what: 'page, made for the first time with its drawings', unit: 'ms', ours: first },
    { what: 'page, made with its drawings there', unit: 'ms', ours: again, goal: 1000 },
    { what: 'page, read', unit: 'ms', ours: read, goal: 1000 },
    { what: 'PDF, until it is there', unit: 's', ours: (performance.now() - began) / 1000, goal: 10 },
    { what: 'memory while the PDF is made', unit: 'MB', ours: mostMb, goal: 500 },
  ];
}

async function msOf(url: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url);
  await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return performance.now() - began;
}

function freezeLarge(dataDir: string, year: string): void {
  const [store, now] = [openWorkingStore(dataDir), new Date()];
  try {
    const coordinator = memberOf(store, 'exempelkommun', 'coordinator');
    const id =
      store.read
        .select({ id: pledge.id })
        .from(pledge)
        .where(eq(pledge.key, `exempelkommun-${year}`))
        .get()?.id ?? '';
    const report = draftReport(store, coordinator, now, id);
    const found = getWorkReport(store.read, coordinator, report, now);
    const draft = found && draftOf(store.read, found.row, stockholmDay(now));
    if (!draft) throw new Error('There is no draft.');
    freezeReport(large).perform(store, coordinator, now, { report, version: found.row.version, hash: hashOfReport(reportText(large(draft))) });
    const target = openPublicForWriting(now, join(dataDir, 'public.db'));
    publish(store.read, target, now);
    target.$client.close();
  } finally {
    store.close();
  }
}

function large(draft: DraftReport): ReportContent {
  return { ...plainContent(draft), commitments: Array.from({ length: commitments }, (_, nr) => reported(nr)) };
}

function reported(nr: number): ReportedCommitment {
  const rows = Array.from({ length: 20 }, (_, at) => [`${at + 1} mars`, 'Torget', '1', String(at + 1)]);
  const table = { caption: 'Vad som är gjort', columns: ['När', 'Plats', 'Antal', 'Sammanlagt'], rows };
  const chart = { title: `${nr} av 60 vandringar`, subtitle: 'Antal sammanlagt', read: 'Linjen stiger.', table, series: { ...burnUp(), target: 60 + nr } };
  const voice = { who: 'Siffrorna säger', status: 'onTrack' as const, word: 'Enligt plan', says: 'Så är det.', by: null };
  return {
    ...{
      id: String(nr),
      slug: `atagande-${nr}`,
      area: 'Tryggt ute',
      title: `Åtagande ${nr}`,
      by: 'Kommunen',
      promise: 'Kommunen lovar det.',
      status: 'onTrack',
    },
    ...{ word: 'Enligt plan', basis: 'ur siffrorna', sentences: ['Så är det.'], flags: [], voices: [voice], differs: null, told: [], charts: [chart] },
  };
}

function burnUp(): BurnUp {
  const found = Object.values(samples).find((one) => one.kind === 'burnUp');
  if (found?.kind !== 'burnUp') throw new Error('There is no sample of a running total.');
  return found;
}
