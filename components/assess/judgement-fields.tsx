import { Choices } from '#components/form/choices.tsx';
import { Select, TextArea } from '#components/form/field.tsx';
import { type Assessment, causes } from '#domain/assessment.ts';
import { sayable } from '#domain/judging.ts';
import type { Words } from '#words/words.ts';
import { EvidenceTicks } from './evidence-ticks.tsx';

export type Citable = { id: string; label: string; isUsual: boolean };

/** What every judgement says: the status, why, the cause when it deviates, and on what it rests. */
export function JudgementFields({ words: { t }, kind, citable }: { words: Words; kind: Assessment['kind']; citable: Citable[] }) {
  return (
    <>
      <Choices
        name="status"
        legend={t(kind === 'now' ? 'assess.form.status' : 'assess.form.statusFinal')}
        options={sayable(kind).map((status) => ({ value: status, label: t(`status.${status}`) }))}
      />
      <TextArea name="reason" label={t('assess.form.reason')} hint={t('assess.form.reasonHint')} rows={3} />
      <Select
        name="cause"
        label={t('assess.form.cause')}
        hint={t('assess.form.causeHint')}
        options={[{ value: '', label: t('assess.form.noCause') }, ...causes.map((cause) => ({ value: cause, label: t(`status.cause.${cause}`) }))]}
      />
      {citable.length === 0 ? (
        <p className="hint">{t('assess.form.evidenceNone')}</p>
      ) : (
        <EvidenceTicks
          name="evidence"
          legend={t('assess.form.evidence')}
          hint={t('assess.form.evidenceHint')}
          options={citable.map(({ id, label }) => ({ value: id, label }))}
          initial={citable.filter(({ isUsual }) => isUsual).map(({ id }) => id)}
        />
      )}
    </>
  );
}
