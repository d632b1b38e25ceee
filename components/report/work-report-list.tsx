import { workPaths } from '#components/work/work-paths.ts';
import type { ReportBody } from '#domain/report.ts';
import type { Words } from '#words/words.ts';

export type ListedReport = {
  id: string;
  number: number | null;
  edition: number | null;
  body: ReportBody;
  meetingOn: string;
  releasedOn: string | null;
};

/** Reports in work, each with whom it is for and how it stands: a draft, frozen, or frozen and not public until a day. */
export function WorkReportList({ words, reports }: { words: Words; reports: ListedReport[] }) {
  const { t, date } = words;
  if (reports.length === 0) return null;
  return (
    <ul className="list">
      {reports.map((one) => (
        <li key={one.id}>
          <a href={workPaths.workReport(one.id)}>{t('report.work.row', { body: t(`report.body.${one.body}`), meeting: date(one.meetingOn) })}</a>
          <br />
          {stateWords(words, one)}
        </li>
      ))}
    </ul>
  );
}

/** How a report stands, in one sentence. */
export function stateWords({ t, date }: Words, { number, edition, releasedOn }: ListedReport): string {
  if (releasedOn === null) return number === null ? t('report.work.state.draft') : t('report.work.state.draftOf', { nr: number });
  return t('report.work.state.frozen', { nr: number, edition, on: date(releasedOn) });
}
