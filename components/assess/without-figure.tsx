import type { ReactNode } from 'react';
import { OneButton } from '#components/draft/one-button.tsx';
import { TextArea, TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import type { FormState } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Phase } from '#domain/pledge.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import type { Words } from '#words/words.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Said = { id: string; version: number; kind: 'nothingNew' | 'nothingReported'; when: string; reason: string | null };

/** To report without a figure: nothing new, or nothing to report and why; and what has been said so, to be taken back. */
export function WithoutFigure({
  words: { t, date },
  commitment,
  publicationClass,
  phase,
  today,
  said,
  keys,
  tell,
  takeBack,
  mayTell,
}: {
  words: Words;
  commitment: string;
  publicationClass: PublicationClass;
  phase: Phase;
  today: string;
  said: Said[];
  /** A new idempotency key. */
  keys: () => string;
  tell: Action;
  takeBack: Action;
  /** Whoever may not tell may take back. */
  mayTell: boolean;
}) {
  const sending = t('work.form.sending');
  const hidden = (kind: Said['kind']): ReactNode => (
    <>
      <input type="hidden" name="commitment" value={commitment} />
      <input type="hidden" name="kind" value={kind} />
    </>
  );
  return (
    <Section id="utan-siffra" title={t('assess.silence.title')}>
      {mayTell && phase === 'during' && (
        <Form action={tell} idempotencyKey={keys()} scope="new" className="quiet-report">
          {hidden('nothingNew')}
          <TextField name="on" label={t('assess.silence.on')} hint={t(`assess.silence.newHint.${publicationClass}`)} type="date" initial={today} max={today} />
          <p>
            <Submit quiet sending={sending}>
              {t('todo.quiet.submit')}
            </Submit>
          </p>
        </Form>
      )}
      {mayTell && phase !== 'before' && (
        <details className="panel">
          <summary>{t('assess.silence.none')}</summary>
          <Form action={tell} idempotencyKey={keys()} scope="none">
            {hidden('nothingReported')}
            <TextArea
              name="reason"
              rows={3}
              label={t('assess.silence.reason')}
              hint={t(publicationClass === 'open' ? 'assess.silence.reasonHint' : 'assess.silence.reasonHintHidden')}
            />
            <p>
              <Submit quiet sending={sending}>
                {t('assess.silence.save')}
              </Submit>
            </p>
          </Form>
        </details>
      )}
      {said.length > 0 && (
        <ul className="list silences">
          {said.map(({ id, version, kind, when, reason }) => (
            <li key={id}>
              <span>
                <b>{date(when)}</b> {t(`assess.silence.said.${kind}`)}
                {reason && `: ${reason}`}
              </span>
              <OneButton
                action={takeBack}
                idempotencyKey={keys()}
                values={{ silence: id, version: String(version) }}
                sending={sending}
                label={t('assess.silence.takeBackThis', { on: date(when) })}
              >
                {t('assess.silence.takeBack')}
              </OneButton>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
