import { Select, TextField } from '#components/form/field.tsx';
import { type Measure, measureTypes } from '#domain/measure.ts';
import { comparators } from '#domain/quantity.ts';
import type { Words } from '#words/words.ts';

/** The targets of a commitment, each in its row, and an empty row for one more. `keep` when none may be taken away. */
export function MeasureFields({ words, measures, keep = false }: { words: Words; measures: Measure[]; keep?: boolean }) {
  const { t } = words;
  return (
    <>
      {measures.map((measure, at) => (
        <fieldset className="target" key={measure.key}>
          <legend>{t('draft.commitment.measure', { nr: at + 1 })}</legend>
          <Row words={words} name={`measures.${at}`} measure={measure} keep={keep} />
        </fieldset>
      ))}
      <details className="target">
        <summary>{t(measures.length === 0 ? 'draft.commitment.measureNew' : 'draft.commitment.measureNewOther')}</summary>
        <Row words={words} name={`measures.${measures.length}`} measure={null} />
      </details>
    </>
  );
}

function Row({ words: { t, number }, name, measure, keep = false }: { words: Words; name: string; measure: Measure | null; keep?: boolean }) {
  const types = measureTypes.map((value) => ({ value, label: t(`draft.types.${value}`) }));
  const none = { value: '', label: t('draft.types.none') };
  const amount = (value: number | null | undefined) => (value === null || value === undefined ? null : number(value));
  return (
    <div className="row">
      {measure && <input type="hidden" name={`${name}.key`} value={measure.key} />}
      {measure?.note && <input type="hidden" name={`${name}.note`} value={measure.note} />}
      <Select
        name={`${name}.type`}
        label={t('draft.commitment.type')}
        hint={measure && !keep ? t('draft.commitment.measureRemoveHint') : undefined}
        initial={measure?.type ?? ''}
        options={keep && measure ? types : [none, ...types]}
      />
      <Select
        name={`${name}.comparator`}
        label={t('draft.commitment.comparator')}
        initial={measure?.comparator ?? 'atLeast'}
        options={comparators.map((value) => ({ value, label: t(`draft.comparators.${value}`) }))}
      />
      <TextField name={`${name}.value`} label={t('draft.commitment.value')} initial={amount(measure?.value)} inputMode="decimal" />
      <TextField name={`${name}.unit`} label={t('draft.commitment.unit')} hint={t('draft.commitment.unitHint')} initial={measure?.unit} />
      <Select
        name={`${name}.perUnit`}
        label={t('draft.commitment.per')}
        initial={measure?.per?.unit ?? ''}
        options={[{ value: '', label: t('draft.pers.none') }, ...pers.map((value) => ({ value, label: t(`draft.pers.${value}`) }))]}
      />
      <TextField
        name={`${name}.perEvery`}
        label={t('draft.commitment.every')}
        hint={t('draft.commitment.everyHint')}
        initial={amount(measure?.per?.every)}
        inputMode="numeric"
      />
      <TextField
        name={`${name}.setSize`}
        label={t('draft.commitment.setSize')}
        initial={amount(measure?.setSize)}
        inputMode="numeric"
        optional={t('work.form.optional')}
      />
      <TextField name={`${name}.deadline`} label={t('draft.commitment.deadline')} initial={measure?.deadline} type="date" optional={t('work.form.optional')} />
    </div>
  );
}

const pers = ['day', 'week', 'month', 'year', 'period'] as const;
