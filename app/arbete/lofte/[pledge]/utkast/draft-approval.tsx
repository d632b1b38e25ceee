import { draftPaths } from '#components/draft/draft-paths.ts';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Section } from '#components/ui/section.tsx';
import { fingerprint } from '#domain/approval.ts';
import { newKey } from '../../../../do-verb.ts';
import { submit } from '../../actions.ts';
import type { Found } from '../../find.ts';

/** How far the draft is from being signed, and the way on: a numbered version for everybody to say yes to. */
export function DraftApproval({ found: { w, row, waiting, versions, may } }: { found: Found }) {
  const { t } = w;
  const declined = versions[0]?.declinedReason ? versions[0] : null;
  const isNew = !waiting || waiting.isPassed;
  return (
    <Section id="godkannande" title={t('draft.approval')}>
      {!waiting && !declined && <p>{t('draft.nothingYet')}</p>}
      {declined && <p>{t('draft.declined', { number: declined.number, reason: declined.declinedReason })}</p>}
      {waiting && !waiting.isPassed && <p>{t('draft.waits', { number: waiting.number, fingerprint: fingerprint(waiting.hash) })}</p>}
      {waiting?.isPassed && <p>{t('draft.waitsPassed', { number: waiting.number })}</p>}
      {versions.length > 0 && (
        <p className="links">
          <a href={draftPaths.approval(row.id)}>{t('draft.toApproval')}</a>
        </p>
      )}
      {isNew && may('pledge.submit') && (
        <Form action={submit} idempotencyKey={newKey()}>
          <input type="hidden" name="pledge" value={row.id} />
          <SaveBar note={t('draft.submitNote')}>
            <Submit sending={t('work.form.sending')}>{t(versions.length > 0 ? 'draft.submitAgain' : 'draft.submit')}</Submit>
          </SaveBar>
        </Form>
      )}
    </Section>
  );
}
