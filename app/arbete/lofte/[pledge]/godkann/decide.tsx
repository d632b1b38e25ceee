import { TextArea } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Section } from '#components/ui/section.tsx';
import type { WaitingVersion } from '#db/working/queries/pledge-text.ts';
import { newKey } from '../../../../do-verb.ts';
import { approve, decline } from '../../actions.ts';
import type { Found } from '../../find.ts';

/** Who has said yes, and one's own yes or no; or why one can't say it. */
export function Decide({ found: { w, row }, waiting }: { found: Found; waiting: WaitingVersion }) {
  const { t, date } = w;
  const sending = t('work.form.sending');
  return (
    <Section id="parter" title={t('revision.approve.who')}>
      <ul className="list measure">
        {waiting.parties.map(({ name, approvedOn, hasPublisher }) => (
          <li key={name}>
            {approvedOn
              ? t('revision.approve.yes', { party: name, on: date(approvedOn) })
              : t(hasPublisher ? 'revision.approve.notYet' : 'revision.approve.noPublisher', { party: name })}
          </li>
        ))}
      </ul>
      {waiting.isPassed && <p className="measure">{t('revision.approve.passed')}</p>}
      {!waiting.isPassed && waiting.whyNot && waiting.whyNot !== 'versionPassed' && <p className="measure">{t(`revision.approve.mayNot.${waiting.whyNot}`)}</p>}
      {!waiting.isPassed && waiting.whyNot === null && (
        <>
          <Form action={approve} idempotencyKey={newKey()}>
            <input type="hidden" name="pledge" value={row.id} />
            <input type="hidden" name="hash" value={waiting.hash} />
            <SaveBar note={t(row.state === 'draft' ? 'revision.approve.submitNote' : 'revision.approve.submitNoteRevision')}>
              <Submit sending={sending}>{t('revision.approve.submit', { number: waiting.number })}</Submit>
            </SaveBar>
          </Form>
          <details className="panel">
            <summary>{t('revision.approve.decline')}</summary>
            <Form action={decline} idempotencyKey={newKey()}>
              <input type="hidden" name="pledge" value={row.id} />
              <input type="hidden" name="hash" value={waiting.hash} />
              <TextArea name="reason" label={t('revision.approve.declineReason')} hint={t('revision.approve.declineHint')} />
              <p>
                <Submit sending={sending} quiet>
                  {t('revision.approve.declineSubmit')}
                </Submit>
              </p>
            </Form>
          </details>
        </>
      )}
    </Section>
  );
}
