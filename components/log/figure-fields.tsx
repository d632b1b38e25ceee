import { Choices } from '#components/form/choices.tsx';
import { Select, TextArea, TextField } from '#components/form/field.tsx';
import { comparators } from '#domain/quantity.ts';
import type { Words } from '#words/words.ts';
import './rows.css';

export type FigureGroundWords = {
  measures: { id: string; unit: string }[];
  windows: { value: string; label: string }[];
  sources: { value: string; label: string }[];
};

/** A total as it was written; `asOf` one of the windows offered, else `from` and `to`. */
export type FigureStart = {
  label: string | null;
  value: string;
  comparator: string;
  measure: string;
  unit: string | null;
  asOf: string;
  from: string | null;
  to: string | null;
  source: string;
  sourceNote: string | null;
  note: string | null;
  breakdown: { label: string; value: string }[];
};

const breakdownRows = 4;

/** How many, of what, over which time, from where: the fields of a total. Its division and what is of it fold away. */
export function FigureFields({
  words: { t },
  ground,
  start,
  withOfWhich,
}: {
  words: Words;
  ground: FigureGroundWords;
  start: FigureStart;
  withOfWhich: boolean;
}) {
  const rows = Array.from({ length: Math.max(breakdownRows, start.breakdown.length + 1) }, (_, nr) => start.breakdown[nr] ?? { label: '', value: '' });
  return (
    <>
      <TextField name="value" label={t('log.figures.value')} inputMode="decimal" initial={start.value} />
      {ground.measures.length > 0 && (
        <Choices
          name="measure"
          legend={t('log.figures.measure')}
          initial={start.measure}
          options={[...ground.measures.map(({ id, unit }) => ({ value: id, label: unit })), { value: '', label: t('log.figures.otherUnit') }]}
        />
      )}
      <div className="when-other-measure">
        <TextField name="unit" label={t('log.figures.unit')} hint={ground.measures.length > 0 ? t('log.figures.unitHint') : undefined} initial={start.unit} />
      </div>
      <Choices
        name="asOf"
        legend={t('log.figures.window')}
        initial={start.asOf}
        options={[...ground.windows, { value: '', label: t('log.figures.otherWindow') }]}
      />
      <div className="pair when-other-window">
        <TextField name="from" type="date" label={t('log.figures.from')} initial={start.from} />
        <TextField name="to" type="date" label={t('log.figures.to')} initial={start.to} />
      </div>
      <Select
        name="comparator"
        label={t('log.figures.comparator')}
        initial={start.comparator}
        options={comparators.map((value) => ({ value, label: t(`log.figures.comparators.${value}`) }))}
      />
      {ground.sources.length > 0 && (
        <Select
          name="source"
          label={t('log.figures.source')}
          initial={start.source}
          options={[{ value: '', label: t('log.figures.noSource') }, ...ground.sources]}
        />
      )}
      <TextField name="sourceNote" label={t('log.figures.sourceNote')} hint={t('log.figures.sourceNoteHint')} initial={start.sourceNote} />
      <TextField name="label" label={t('log.figures.label')} hint={t('log.figures.labelHint')} initial={start.label} optional={t('work.form.optional')} />
      <details className="note" open={start.breakdown.length > 0 || start.note !== null}>
        <summary>{t('log.figures.more')}</summary>
        <div className="fields">
          <fieldset className="rows">
            <legend>{t('log.figures.breakdown')}</legend>
            <p className="hint">{t('log.figures.breakdownHint')}</p>
            {rows.map((row, nr) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <div key={nr}>
                <TextField name={`breakdown.${nr}.label`} label={t('log.figures.partLabel', { nr: nr + 1 })} initial={row.label} />
                <TextField name={`breakdown.${nr}.value`} label={t('log.figures.partValue', { nr: nr + 1 })} inputMode="decimal" initial={row.value} />
              </div>
            ))}
          </fieldset>
          {withOfWhich && (
            <fieldset className="rows">
              <legend>{t('log.figures.ofWhich')}</legend>
              <p className="hint">{t('log.figures.ofWhichHint')}</p>
              {[0, 1].map((nr) => (
                <div key={nr}>
                  <TextField name={`ofWhich.${nr}.label`} label={t('log.figures.ofWhichLabel', { nr: nr + 1 })} />
                  <TextField name={`ofWhich.${nr}.value`} label={t('log.figures.ofWhichValue', { nr: nr + 1 })} inputMode="decimal" />
                </div>
              ))}
            </fieldset>
          )}
          <TextArea
            name="note"
            label={t('log.figures.note')}
            hint={t('log.figures.noteHint')}
            initial={start.note}
            rows={2}
            optional={t('work.form.optional')}
          />
        </div>
      </details>
    </>
  );
}
