import { StatusTag } from '#components/ui/status-tag.tsx';
import type { ReportContent } from '#domain/report-content.ts';
import type { Words } from '#words/words.ts';

/** What deviated when a report was frozen, worst first. */
export function ReportDeviations({ words: { t }, deviations }: { words: Words; deviations: ReportContent['deviations'] }) {
  return (
    <table className="deviating">
      <caption>{t('deviation.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.column.commitment')}</th>
          <th scope="col">{t('deviation.distance')}</th>
          <th scope="col">{t('deviation.why')}</th>
          <th scope="col">{t('report.since')}</th>
        </tr>
      </thead>
      <tbody>
        {deviations.map(({ commitment, status, word, basis, title, by, far, why, next, since }) => (
          <tr key={commitment}>
            <th scope="row">
              <StatusTag status={status} word={word} small />
              <b>{title}</b>
              <span className="says">
                {by}. {t('report.basisOf', { basis })}
              </span>
            </th>
            <td data-label={t('deviation.distance')}>
              <Paragraphs texts={far} />
            </td>
            <td data-label={t('deviation.why')}>
              <Paragraphs texts={why} />
            </td>
            <td data-label={t('report.since')}>
              <p>{since}</p>
              <p className="says">{t('report.next', { next })}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}
