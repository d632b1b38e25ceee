import { Choices } from '#components/form/choices.tsx';
import { TextArea, TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { Submit } from '#components/form/submit.tsx';
import { leftOutAs } from '#db/working/mutations/relate-commitment.ts';
import type { Commitment } from '#domain/commitment.ts';
import type { Words } from '#words/words.ts';
import { newKey } from '../../../../../do-verb.ts';
import { leaveOut } from '../../../actions.ts';

/** What the earlier pledge promised and nothing goes on from, with a place for the reason. */
export function LeftOut({ words: { t }, pledge, id, commitment }: { words: Words; pledge: string; id: string; commitment: Commitment }) {
  const { title, wording } = commitment;
  return (
    <>
      <h3>{title}</h3>
      {wording && <blockquote>{wording}</blockquote>}
      <details className="panel">
        <summary>
          {t('draft.origins.leftReason')}
          <span className="hidden"> – {title}</span>
        </summary>
        <Form action={leaveOut} idempotencyKey={newKey()} scope={id}>
          <input type="hidden" name="pledge" value={pledge} />
          <input type="hidden" name="from" value={id} />
          <Choices
            name="how"
            legend={t('draft.origins.leftHow')}
            initial="withdrawn"
            options={leftOutAs.map((value) => ({ value, label: t(`draft.origins.leftAs.${value}`) }))}
          />
          <TextArea name="reason" label={t('draft.dropReason')} hint={t('draft.dropReasonHint')} rows={2} />
          <TextField name="caseNumber" label={t('draft.caseNumber')} optional={t('work.form.optional')} />
          <p>
            <Submit sending={t('work.form.sending')} quiet>
              <span aria-hidden="true">{t('draft.origins.leftSave')}</span>
              <span className="hidden">{t('draft.origins.leftSaveNamed', { title })}</span>
            </Submit>
          </p>
        </Form>
      </details>
    </>
  );
}
