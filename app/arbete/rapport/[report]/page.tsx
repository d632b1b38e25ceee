import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OneButton } from '#components/draft/one-button.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { paths } from '#components/paths.ts';
import { ReportDocument } from '#components/report/report-document.tsx';
import { stateWords } from '#components/report/work-report-list.tsx';
import { WriteForm } from '#components/report/write-form.tsx';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { hashOfReport } from '#db/working/mutations/freeze-report.ts';
import { draftOf, getWorkReport } from '#db/working/queries/reports.ts';
import { reportSubject, reviewedReportSubject } from '#db/working/report-subject.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Action, permittedActor } from '#domain/permission.ts';
import { type ReportContent, readReport, reportText } from '#domain/report-content.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { permit } from '../../../permit.ts';
import { composeReport } from '../../../report/compose.ts';
import { suggestedSummary } from '../../../report/summary.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { freeze, make, markRead, write } from '../actions.ts';
import '#components/assess/assess.css';
import '#components/report/report.css';
import '#components/report/report-parts.css';
import '#components/report/report-print.css';

type Where = { params: Promise<{ report: string }>; searchParams: Promise<{ sparat?: string }> };

const saved = ['gjord', 'skriven', 'fryst', 'last'];

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('report.work.name') };
}

/** En rapport i arbete: den som samordnar skriver och fryser, den förtroendevalda läser. */
export default async function ReportPage({ params, searchParams }: Where) {
  const me = await signedIn();
  const { report: id } = await params;
  const { sparat = '' } = await searchParams;
  const [db, now] = [workingStore().read, new Date()];
  const review = reviewedReportSubject(db, id, now);
  permit(me, 'review.read', review);
  const found = getWorkReport(db, me, id, now) ?? notFound();
  const { row, head, releasedOn } = found;
  const own = reportSubject(db, id, now);
  const may = (action: Action) => own !== null && permittedActor(me, action, own.relationOf) !== null;
  const mayRead = review !== null && permittedActor(me, 'report.markRead', review.relationOf) !== null;
  const w = words(me.person.language);
  const { t, date } = w;
  const isFrozen = row.content !== null;
  const draft = isFrozen ? null : draftOf(db, row, stockholmDay(now));
  const suggested = draft && row.summary === '' ? suggestedSummary(draft) : '';
  const content: ReportContent | null = row.content !== null ? readReport(row.content) : draft && composeReport(draft, draft);
  const [municipality] = head.municipalities;
  const isPublic = releasedOn !== null && releasedOn <= stockholmDay(now);
  const address = municipality ? paths('sv').report(municipality.key, head.slug, content?.number, content?.edition) : '';
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path=""
      title={t('report.work.row', { body: t(`report.body.${row.body}`), meeting: date(row.meetingOn) })}
      lead={`${pledgeTitle(w, head)}. ${stateWords(w, { ...row, releasedOn })}`}
    >
      {saved.includes(sparat) && (
        <p className="receipt" role="status">
          {t(`report.work.saved.${sparat}`)}
        </p>
      )}
      <p className="links">
        {may('report.make') && <a href={workPaths.workReports(head.id)}>{t('report.list')}</a>}
        {isPublic && <a href={address}>{t('report.work.public')}</a>}
      </p>
      {isFrozen && <p className="measure">{t('report.work.readers', { n: found.readers })}</p>}
      {isFrozen && mayRead && !found.isRead && (
        <OneButton action={markRead} idempotencyKey={newKey()} values={{ report: id }} sending={t('work.form.sending')} label={t('report.work.markRead')}>
          {t('report.work.markRead')}
        </OneButton>
      )}
      {isFrozen && mayRead && found.isRead && <p className="measure">{t('report.work.isRead')}</p>}
      {isFrozen && may('report.make') && (
        <OneButton
          action={make}
          idempotencyKey={newKey()}
          values={{ pledge: head.id, of: id }}
          sending={t('work.form.sending')}
          label={t('report.work.newEdition')}
        >
          {t('report.work.newEdition')}
        </OneButton>
      )}
      {!isFrozen && may('report.write') && (
        <Section id="skriv" title={t('report.work.write')}>
          <WriteForm words={w} report={row} suggested={suggested} action={write} idempotencyKey={newKey()} />
        </Section>
      )}
      {!isFrozen && !content && <p className="measure">{t('report.work.notPublic')}</p>}
      {content && (
        <Section id="sa-blir-den" title={t(isFrozen ? 'report.work.content' : 'report.work.preview')}>
          {!isFrozen && <p className="measure">{t('report.work.previewNote')}</p>}
          <ReportDocument words={words('sv')} content={content} address={`${process.env.ORIGIN ?? ''}${address}`} />
        </Section>
      )}
      {!isFrozen && content && row.summary !== '' && may('report.freeze') && (
        <Section id="frys" title={t('report.work.freeze')}>
          <Form action={freeze} idempotencyKey={newKey()} scope="frys">
            <input type="hidden" name="report" value={id} />
            <input type="hidden" name="version" value={row.version} />
            <input type="hidden" name="hash" value={hashOfReport(reportText(content))} />
            <p className="measure">
              {t('report.work.freezeWarning', { embargo: row.embargoUntil ? 'yes' : 'no', on: row.embargoUntil ? date(row.embargoUntil) : '' })}
            </p>
            <SaveBar>
              <Submit sending={t('work.form.sending')}>{t('report.work.freezeSubmit')}</Submit>
            </SaveBar>
          </Form>
        </Section>
      )}
    </WorkPage>
  );
}
