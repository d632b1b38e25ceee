import { TextArea, TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import type { FormState } from '#components/form/form-state.ts';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import type { Words } from '#words/words.ts';

export type Written = {
  id: string;
  version: number;
  summary: string;
  proposal: string | null;
  meetingOn: string;
  embargoUntil: string | null;
  caseNumber: string | null;
  paragraph: string | null;
};

/** What a person writes in a report before it is frozen. `suggested`: a summary made from the facts, to begin with. */
export function WriteForm({
  words: { t },
  report,
  suggested,
  action,
  idempotencyKey,
}: {
  words: Words;
  report: Written;
  suggested: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
}) {
  return (
    <Form action={action} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="report" value={report.id} />
      <input type="hidden" name="version" value={report.version} />
      <TextArea name="summary" label={t('report.summary')} hint={t('report.work.summaryHint')} initial={report.summary || suggested} rows={8} />
      <TextArea
        name="proposal"
        label={t('report.proposal')}
        hint={t('report.work.proposalHint')}
        initial={report.proposal}
        optional={t('work.form.optional')}
      />
      <TextField name="meetingOn" type="date" label={t('report.work.meetingOn')} initial={report.meetingOn} />
      <TextField
        name="embargoUntil"
        type="date"
        label={t('report.work.embargo')}
        hint={t('report.work.embargoHint')}
        initial={report.embargoUntil}
        optional={t('work.form.optional')}
      />
      <TextField name="caseNumber" label={t('report.fact.case')} initial={report.caseNumber} optional={t('work.form.optional')} />
      <TextField name="paragraph" label={t('report.work.paragraph')} initial={report.paragraph} optional={t('work.form.optional')} />
      <SaveBar note={t('report.work.writeNote')}>
        <Submit sending={t('work.form.sending')} quiet>
          {t('report.work.writeSubmit')}
        </Submit>
      </SaveBar>
    </Form>
  );
}
