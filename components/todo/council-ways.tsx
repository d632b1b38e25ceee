import { type ListedReport, WorkReportList } from '#components/report/work-report-list.tsx';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { workPaths } from '#components/work/work-paths.ts';
import { type Question, waitsFor } from '#domain/question.ts';
import type { Words } from '#words/words.ts';

type Pledge = Parameters<typeof pledgeTitle>[1] & { id: string };

/** What a member of the council or the executive can do here: ask, read what has been asked and answered, and review each of the municipality's pledges. */
export function CouncilWays({
  words,
  questions,
  pledges,
  reports,
}: {
  words: Words;
  questions: readonly Question[];
  pledges: readonly Pledge[];
  reports: ListedReport[];
}) {
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
        {pledges.length > 0 && (
          <>
            <h3>{t('deviation.work.council')}</h3>
            <p className="small quiet-text measure">{t('deviation.work.councilLead')}</p>
            <ul className="list measure">
              {pledges.map((pledge) => (
                <li key={pledge.id}>
                  <a href={workPaths.deviations(pledge.id)}>{t('deviation.work.title', { pledge: pledgeTitle(words, pledge) })}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </>
  );
}
