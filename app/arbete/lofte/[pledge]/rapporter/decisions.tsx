import { DecisionList } from '#components/decision/decision-list.tsx';
import { Choices } from '#components/form/choices.tsx';
import { Select, TextArea, TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Section } from '#components/ui/section.tsx';
import type { WorkReport } from '#db/working/queries/reports.ts';
import type { Decision } from '#domain/decision.ts';
import { reportBodies } from '#domain/report.ts';
import type { Words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { record, withdraw } from '../../../rapport/actions.ts';

type DecisionsProps = { words: Words; pledge: string; decisions: Decision[]; reports: WorkReport[]; mayRecord: boolean; isSaved: boolean };

/** What was decided about a pledge, and noting what a meeting came to. */
export function Decisions({ words, pledge, decisions, reports, mayRecord, isSaved }: DecisionsProps) {
  const { t, date } = words;
  const optional = t('work.form.optional');
  const standing = decisions.filter(({ withdrawnOn }) => withdrawnOn === null);
  const frozen = reports.flatMap(({ row }) =>
    row.number === null ? [] : { value: row.id, label: `${t('report.name', { nr: row.number })}, ${t(`report.body.${row.body}`)} ${date(row.meetingOn)}` },
  );
  return (
    <Section id="beslut" title={t('report.decision.title')}>
      {isSaved && <p role="status">{t('report.decision.saved')}</p>}
      {standing.length === 0 && <p>{t('report.decision.none')}</p>}
      {standing.length > 0 && (
        <DecisionList
          words={words}
          decisions={standing}
          after={({ id }) =>
            mayRecord && (
              <details className="panel">
                <summary>{t('report.decision.withdraw')}</summary>
                <Form action={withdraw} idempotencyKey={newKey()} scope={id}>
                  <input type="hidden" name="decision" value={id} />
                  <TextArea name="reason" label={t('report.decision.reason')} hint={t('report.decision.reasonHint')} rows={2} />
                  <p>
                    <Submit quiet sending={t('work.form.sending')}>
                      {t('report.decision.withdrawSubmit')}
                    </Submit>
                  </p>
                </Form>
              </details>
            )
          }
        />
      )}
      {mayRecord && (
        <details className="panel">
          <summary>{t('report.decision.note')}</summary>
          <Form action={record} idempotencyKey={newKey()} scope="beslut">
            <input type="hidden" name="pledge" value={pledge} />
            <Choices name="body" legend={t('report.decision.body')} options={reportBodies.map((value) => ({ value, label: t(`report.body.${value}`) }))} />
            <TextField name="on" type="date" label={t('report.decision.on')} />
            {frozen.length > 0 && (
              <Select name="report" label={t('report.decision.report')} options={[{ value: '', label: t('report.decision.noReport') }, ...frozen]} />
            )}
            <TextField name="paragraph" label={t('report.decision.paragraph')} optional={optional} />
            <TextField name="caseNumber" label={t('report.decision.caseNumber')} optional={optional} />
            <TextField name="url" type="url" label={t('report.decision.url')} optional={optional} />
            <TextArea name="text" label={t('report.decision.text')} optional={optional} rows={3} />
            <SaveBar note={t('report.decision.recordNote')}>
              <Submit sending={t('work.form.sending')}>{t('report.decision.save')}</Submit>
            </SaveBar>
          </Form>
        </details>
      )}
    </Section>
  );
}
