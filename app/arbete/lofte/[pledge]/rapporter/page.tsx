import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Choices } from '#components/form/choices.tsx';
import { TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { WorkReportList } from '#components/report/work-report-list.tsx';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listDecisionsOf } from '#db/working/queries/decisions.ts';
import { headOf } from '#db/working/queries/own-pledges.ts';
import { listWorkReports } from '#db/working/queries/reports.ts';
import { reportingSubject } from '#db/working/report-subject.ts';
import { permittedActor } from '#domain/permission.ts';
import { reportBodies } from '#domain/report.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { permit } from '../../../../permit.ts';
import { signedIn } from '../../../../signed-in.ts';
import { workingStore } from '../../../../stores.ts';
import { make } from '../../../rapport/actions.ts';
import { Decisions } from './decisions.tsx';
import '#components/assess/assess.css';

type Where = { params: Promise<{ pledge: string }>; searchParams: Promise<{ sparat?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('report.list') };
}

/** Rapporter om ett löfte: utkast och frysta, och en ny till ett organ och dess möte. */
export default async function ReportsPage({ params, searchParams }: Where) {
  const me = await signedIn();
  const { pledge: id } = await params;
  const [db, now] = [workingStore().read, new Date()];
  const subject = reportingSubject(db, id, now);
  permit(me, 'draft.read', subject);
  const head = headOf(db, id) ?? notFound();
  const w = words(me.person.language);
  const { t } = w;
  const reports = listWorkReports(db, me, id, now);
  const mayMake = subject !== null && permittedActor(me, 'report.make', subject.relationOf) !== null;
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('report.work.title', { pledge: pledgeTitle(w, head) })} lead={t('report.work.lead')}>
      <p className="links">
        <a href={workPaths.pledge(id)}>{pledgeTitle(w, head)}</a>
      </p>
      {reports.length === 0 && <p className="measure">{t('report.work.none')}</p>}
      <WorkReportList words={w} reports={reports.map(({ row, releasedOn }) => ({ ...row, releasedOn }))} />
      {mayMake && (
        <Section id="ny" title={t('report.work.make')}>
          <Form action={make} idempotencyKey={newKey()}>
            <input type="hidden" name="pledge" value={id} />
            <Choices name="body" legend={t('report.work.body')} options={reportBodies.map((value) => ({ value, label: t(`report.body.${value}`) }))} />
            <TextField name="meetingOn" type="date" label={t('report.work.meetingOn')} />
            <SaveBar note={t('report.work.makeNote')}>
              <Submit sending={t('work.form.sending')}>{t('report.work.makeSubmit')}</Submit>
            </SaveBar>
          </Form>
        </Section>
      )}
      <Decisions
        words={w}
        pledge={id}
        decisions={listDecisionsOf(db, id)}
        reports={reports}
        mayRecord={subject !== null && permittedActor(me, 'decision.record', subject.relationOf) !== null}
        isSaved={(await searchParams).sparat === 'beslut'}
      />
    </WorkPage>
  );
}
