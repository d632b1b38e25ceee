import type { Metadata } from 'next';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import { pageMarks } from '#components/report/page-marks.ts';
import { ReportAside } from '#components/report/report-aside.tsx';
import { ReportDocument } from '#components/report/report-document.tsx';
import { ReportWithdrawn } from '#components/report/report-withdrawn.tsx';
import { reading } from '#db/public/connect.ts';
import { listDecisions } from '#db/public/queries/decisions.ts';
import { listReports } from '#db/public/queries/reports.ts';
import { readReport } from '#domain/report-content.ts';
import { words as wordsIn } from '#words/words.ts';
import { wordsOf } from '../find.ts';
import { findReport } from './find-report.ts';
import { sinceThen } from './since-then.ts';
import '#components/report/report.css';
import '#components/report/report-parts.css';
import '#components/report/report-print.css';

export type ReportAddress = { locale: string; municipality: string; period: string; nr: string; edition: string | null };

export function reportMetadata({ locale, municipality: key, period, nr, edition }: ReportAddress): Metadata {
  const { t } = wordsOf(locale);
  const { municipality, report } = findReport(key, period, nr, edition);
  return { title: `${report.content ? readReport(report.content).title : t('report.name', { nr: report.number })}, ${municipality.name}` };
}

/** A frozen report: the document itself, and beside it, on the screen only, its bytes, its other versions and what came after. */
export function ReportPage({ locale, municipality: key, period, nr, edition }: ReportAddress) {
  const words = wordsOf(locale);
  const { municipality, pledge, report } = findReport(key, period, nr, edition);
  const links = paths(words.locale);
  const path = links.report(key, period, report.number, edition === null ? undefined : report.edition);
  const others = reading((store) => listReports(store, pledge.id)).filter((one) => one.number === report.number && one.edition !== report.edition);
  const content = report.content === null ? null : readReport(report.content);
  const then = content && sinceThen({ municipality: key, slug: period }, pledge, content);
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <div className="wrap report-page">
        <p className="kicker">
          <a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a> · <a href={links.report(key, period)}>{words.t('report.list')}</a>
        </p>
        {words.locale === 'en' && content && <p className="small quiet-text">{words.t('report.swedish')}</p>}
        {content && <style>{pageMarks(wordsIn('sv'), content, report.hash)}</style>}
        <div className="report-columns">
          {content ? (
            <ReportDocument words={wordsIn('sv')} content={content} address={`${process.env.ORIGIN ?? ''}${path}`} />
          ) : (
            <ReportWithdrawn words={words} report={report} />
          )}
          <ReportAside
            words={words}
            swedish={wordsIn('sv')}
            report={report}
            frozen={links.report(key, period, report.number, report.edition)}
            live={links.pledge(key, period)}
            others={others.map((one) => ({ ...one, href: links.report(key, period, one.number, one.edition) }))}
            then={then}
            decisions={reading((store) => listDecisions(store, pledge.id)).filter((one) => one.report === report.number)}
          />
        </div>
      </div>
    </Page>
  );
}
