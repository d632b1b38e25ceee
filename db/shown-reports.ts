import { type Day, stockholmDay } from '#domain/calendar.ts';
import type { Pledge } from '#domain/pledge.ts';
import type { PublicationRules } from '#domain/publication.ts';
import type { Question } from '#domain/question.ts';
import type { ReportBody } from '#domain/report.ts';
import { readReport } from '#domain/report-content.ts';
import { tellsOfTaken } from '#domain/report-withdrawal.ts';
import type { WorkingReader } from './working/connect.ts';
import { frozenRows, type ReportRow, releasedOn } from './working/queries/frozen-reports.ts';
import { recordedAt } from './working/queries/recorded-at.ts';
import type { listTakenDown } from './working/queries/takedowns.ts';

/** A frozen report as anyone may read it. `content` null: something that it tells of is taken down. */
export type ShownReport = {
  id: string;
  number: number;
  edition: number;
  body: ReportBody;
  meetingOn: Day;
  frozenOn: Day;
  hash: string;
  caseNumber: string | null;
  paragraph: string | null;
  content: string | null;
};

type Around = { taken: ReturnType<typeof listTakenDown>; asked: readonly Question[] };

/** The frozen reports of a pledge that are released on a day: as they were frozen, byte for byte, or without content where something in it is taken down. */
export function shownReports(
  working: WorkingReader,
  found: { pledge: Pledge; ids: ReadonlyMap<string, string> },
  { taken, asked }: Around,
  rules: PublicationRules,
  today: Day,
): ShownReport[] {
  const answers = new Map(asked.flatMap(({ answers: given }) => given.map(({ id, text }) => [id, text] as const)));
  return frozenRows(working, found.ids.get(`pledge/${found.pledge.key}`) ?? '')
    .filter((row) => releasedOn(row) <= today)
    .flatMap((row) => shownReport(row) ?? []);

  function shownReport({ id, number, edition, body, meetingOn, hash, caseNumber, paragraph, content, frozenAt }: ReportRow): ShownReport | null {
    if (number === null || edition === null || hash === null || content === null || frozenAt === null) return null;
    const frozenOn = stockholmDay(new Date(frozenAt));
    const takenBefore = taken.filter(({ at }) => at < frozenAt);
    const takenAfter = taken.filter(({ id, at }) => at >= frozenAt && recordedAt(working, id) <= frozenAt);
    const isItselfGone = taken.some((one) => one.id === id);
    const isGone =
      isItselfGone ||
      (taken.length > 0 && tellsOfTaken({ content, tells: readReport(content).tells, frozenOn, takenBefore, takenAfter }, found, rules, answers));
    return { id, number, edition, body, meetingOn, frozenOn, hash, caseNumber, paragraph, content: isGone ? null : content };
  }
}
