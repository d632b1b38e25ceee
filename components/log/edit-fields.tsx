import { Select, TextArea, TextField } from '#components/form/field.tsx';
import { Stepper } from '#components/form/stepper.tsx';
import type { Words } from '#words/words.ts';
import type { LogChoice } from './log-choice.ts';

type Row = { on: string; from: string | null; to: string | null; place: string | null; quantity: number | null; measureId: string | null; note: string | null };

/** The fields of an activity that there is already, as it was written. */
export function EditFields({
  words: { t, locale },
  row,
  choice,
  max,
}: {
  words: Words;
  row: Row;
  choice: Pick<LogChoice, 'measures' | 'places' | 'takesHours'>;
  max: string;
}) {
  const measure = choice.measures.find(({ id }) => id === row.measureId) ?? choice.measures[0];
  const quantity = row.quantity === null ? null : row.quantity;
  return (
    <>
      <TextField name="on" type="date" label={t('log.date')} initial={row.on} max={max} />
      <Stepper name="quantity" label={measure?.ask ?? t('log.howManyPlain')} initial={quantity} less={t('log.less')} more={t('log.more')} />
      {choice.measures.length > 1 ? (
        <Select
          name="measure"
          label={t('log.countsAs')}
          initial={row.measureId ?? measure?.id}
          options={choice.measures.map(({ id, unit }) => ({ value: id, label: unit }))}
        />
      ) : (
        <input type="hidden" name="measure" value={row.measureId ?? ''} />
      )}
      <TextField name="place" label={t('log.place')} initial={row.place} list={choice.places} optional={t('work.form.optional')} />
      {(choice.takesHours || row.from) && (
        <fieldset className="hours" lang={locale}>
          <legend>
            {t('log.hours')} <small>{t('log.hoursHint')}</small>
          </legend>
          <TextField name="from" type="time" label={t('log.from')} initial={row.from} />
          <TextField name="to" type="time" label={t('log.to')} initial={row.to} />
        </fieldset>
      )}
      <TextArea name="note" label={t('log.note')} hint={t('log.noteHint')} initial={row.note} rows={2} optional={t('work.form.optional')} />
    </>
  );
}
