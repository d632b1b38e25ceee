import { Choices } from '#components/form/choices.tsx';
import { type Option, Select, TextArea, TextField } from '#components/form/field.tsx';
import { Folded } from '#components/form/folded.tsx';
import { Form } from '#components/form/form.tsx';
import type { FormState } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';
import { type RowState, rowStates } from '#domain/plan-row.ts';
import type { Words } from '#words/words.ts';
import { rowName } from './row-name.ts';

type Row = { id: string; version: number; number: string | null; text: string; state: RowState; stateOn: string | null; stateReason: string | null };

/** How a row stands, said by who is to do it. Folded away until it is wanted. */
export function RowForm({
  words: { t },
  action,
  idempotencyKey,
  row,
  today,
  pictures,
  picture,
}: {
  words: Words;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  row: Row;
  today: string;
  pictures: Option[];
  picture: string | null;
}) {
  return (
    <Form action={action} idempotencyKey={idempotencyKey} scope={row.id}>
      <input type="hidden" name="row" value={row.id} />
      <input type="hidden" name="version" value={row.version} />
      <Folded summary={t('plan.work.report')} label={t('plan.work.reportThis', { row: rowName(row) })}>
        <Choices
          name="state"
          legend={t('plan.status')}
          options={rowStates.map((value) => ({ value, label: t(`plan.state.${value}`) }))}
          initial={row.stateOn === null ? null : row.state}
        />
        <TextField name="on" type="date" label={t('plan.work.on')} initial={today} max={today} />
        <TextArea name="reason" label={t('plan.work.reason')} hint={t('plan.work.reasonHint')} initial={row.stateReason} rows={2} />
        {pictures.length > 0 && (
          <Select
            name="picture"
            label={t('plan.work.picture')}
            initial={picture ?? ''}
            options={[{ value: '', label: t('plan.work.pictureNone') }, ...pictures]}
          />
        )}
        <p>
          <Submit quiet sending={t('work.form.sending')}>
            {t('plan.work.save')}
          </Submit>
        </p>
      </Folded>
    </Form>
  );
}
