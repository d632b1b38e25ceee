import { Select } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import type { FormState } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';
import type { Words } from '#words/words.ts';

type Choice = { value: string; label: string };

/** Which of the plan's rows one of one's own commitments serves. */
export function ServeForm({
  words: { t },
  action,
  idempotencyKey,
  plan,
  commitments,
  rows,
}: {
  words: Words;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  plan: string;
  commitments: Choice[];
  rows: Choice[];
}) {
  return (
    <Form action={action} idempotencyKey={idempotencyKey} scope="serve">
      <input type="hidden" name="plan" value={plan} />
      <Select name="commitment" label={t('plan.serve.commitment')} options={commitments} />
      <Select name="row" label={t('plan.serve.row')} options={[...rows, { value: '', label: t('plan.serve.none') }]} />
      <p>
        <Submit quiet sending={t('work.form.sending')}>
          {t('plan.serve.save')}
        </Submit>
      </p>
    </Form>
  );
}
