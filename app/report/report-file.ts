import { paths } from '#components/paths.ts';
import { type ReportContent, readReport } from '#domain/report-content.ts';
import { words } from '#words/words.ts';
import { findReport } from './find-report.ts';

/**
 * A report as a file, by the path of its page: `json` is its content byte for byte, so that its SHA-256 is the report's; `txt` a summary to paste into an
 * official letter. Null when it has no such file.
 */
export function reportFile([municipality = '', period = '', , nr = '', edition = null]: (string | null)[], format: string): string | null {
  const { report } = findReport(municipality ?? '', period ?? '', nr ?? '', edition ?? null);
  if (report.content === null) return null;
  if (format === 'json') return report.content;
  if (format !== 'txt') return null;
  const address = `${process.env.ORIGIN ?? ''}${paths('sv').report(municipality ?? '', period ?? '', report.number, report.edition)}`;
  return pasteable(readReport(report.content), report.hash, address);
}

function pasteable(content: ReportContent, hash: string, address: string): string {
  const { t, date } = words('sv');
  const parts = [
    ...(content.isInvented ? [[t('site.example.text')]] : []),
    [content.title],
    ...(content.proposal ? [[t('report.proposal'), content.proposal]] : []),
    [t('report.summary'), content.summary],
    [t('report.commitments'), ...content.commitments.map(({ title, by, word, basis }) => `– ${title} (${by}): ${word}, ${basis}`)],
    [
      t('report.rowMeta', {
        nr: content.number,
        edition: content.edition,
        body: content.bodyName,
        meeting: date(content.meetingOn),
        on: date(content.frozenOn),
      }),
      `${t('report.beside.hash')}: ${hash}`,
      address,
    ],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
