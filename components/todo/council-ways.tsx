import { type ListedReport, WorkReportList } from '#components/report/work-report-list.tsx';
import { Section } from '#components/ui/section.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { type Question, waitsFor } from '#domain/question.ts';
import type { Words } from '#words/words.ts';

type WaysProps = { words: Words; questions: readonly Question[]; reports: ListedReport[] };

/** What a member of the council or the executive can do here: read the reports, ask, and read what has been asked and answered. */
export function CouncilWays({ words, questions, reports }: WaysProps) {
  const { t } = words;
  const waiting = questions.filter((one) => waitsFor(one).length > 0);
  return (
    <>
      {reports.length > 0 && (
        <Section id="rapporter" title={t('report.work.toRead')}>
          <WorkReportList words={words} reports={reports} />
        </Section>
      )}
      <Section title={t('question.council.title')}>
        <p className="measure">{t('question.council.text')}</p>
        <p className="measure">{t('question.council.state', { count: questions.length, waiting: waiting.length })}</p>
        <p className="ways">
          <a className="button" href={workPaths.ask()}>
            {t('question.list.ask')}
          </a>
          {questions.length > 0 && (
            <a className="button quiet" href={workPaths.questions}>
              {t('question.title')}
            </a>
          )}
        </p>
      </Section>
    </>
  );
}
