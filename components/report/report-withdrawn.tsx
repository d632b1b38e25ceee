import type { Words } from '#words/words.ts';
import type { ReportMeta } from './report-aside.tsx';

/** In place of a report that tells of something that was taken down: which it is, and why it isn't here. */
export function ReportWithdrawn({ words: { t, date }, report: { number, edition, body, meetingOn, frozenOn } }: { words: Words; report: ReportMeta }) {
  return (
    <article className="report">
      <h1>{t('report.withdrawn.title')}</h1>
      <p>{t('report.rowMeta', { nr: number, edition, body: t(`report.body.${body}`), meeting: date(meetingOn), on: date(frozenOn) })}</p>
      <p>{t('report.withdrawn.text')}</p>
    </article>
  );
}
