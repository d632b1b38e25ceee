import { OneButton } from '#components/draft/one-button.tsx';
import { Choices } from '#components/form/choices.tsx';
import { TextArea } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { Submit } from '#components/form/submit.tsx';
import type { PublicationItem } from '#db/working/queries/publication-state.ts';
import { type PublicationClass, publicationClasses, stricter } from '#domain/publication-class.ts';
import type { Words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { momentDay, timeWords } from '../../../moment.ts';
import { ease, keepClass, tighten } from './actions.ts';

type ClassProps = { words: Words; item: PublicationItem; publicationClass: PublicationClass };

/** The class that counts, a stricter one at once, a less strict one after a day, and what waits. */
export function ClassForms({ words, item, publicationClass }: ClassProps) {
  const { t } = words;
  const { noun, id, ownClass, may, waiting } = item;
  if (noun !== 'commitment' && noun !== 'activity') return null;
  const now = stricter(publicationClass, ownClass);
  const at = publicationClasses.indexOf(now);
  const floor = noun === 'commitment' ? 0 : publicationClasses.indexOf(publicationClass);
  const option = (value: PublicationClass) => ({ value, label: t(`draft.classes.${value}`), hint: t(`draft.classHints.${value}`) });
  const stricterOnes = publicationClasses.slice(at + 1).map(option);
  const easier = publicationClasses.slice(floor, at).map(option);
  return (
    <>
      <p>{t('revision.publication.now', { class: t(`draft.classes.${now}`) })}</p>
      <Waiting words={words} item={item} />
      {may.tighten && stricterOnes.length === 0 && <p className="small quiet-text">{t('revision.publication.strictest')}</p>}
      {may.tighten && stricterOnes.length > 0 && (
        <details className="panel">
          <summary>{t('revision.publication.tighten')}</summary>
          <ClassForm
            words={words}
            action={tighten}
            item={{ noun, id }}
            options={stricterOnes}
            hint={t('revision.publication.tightenHint')}
            submit={t('revision.publication.tightenSubmit')}
            isOptional
          />
        </details>
      )}
      {may.ease && !waiting && easier.length > 0 && (
        <details className="panel">
          <summary>{t('revision.publication.ease')}</summary>
          <ClassForm
            words={words}
            action={ease}
            item={{ noun, id }}
            options={easier}
            hint={t('revision.publication.easeHint')}
            submit={t('revision.publication.easeSubmit')}
          />
        </details>
      )}
      {may.tighten && !may.ease && easier.length > 0 && <p className="small quiet-text">{t('revision.publication.easeNotYou')}</p>}
    </>
  );
}

function ClassForm({
  words: { t },
  action,
  item,
  options,
  hint,
  submit,
  isOptional = false,
}: {
  words: Words;
  action: typeof tighten;
  item: { noun: string; id: string };
  options: { value: string; label: string; hint: string }[];
  hint: string;
  submit: string;
  isOptional?: boolean;
}) {
  return (
    <Form action={action} idempotencyKey={newKey()} scope={isOptional ? 'striktare' : 'mindre'}>
      <input type="hidden" name="noun" value={item.noun} />
      <input type="hidden" name="subject" value={item.id} />
      <Choices name="to" legend={t('draft.commitment.class')} hint={hint} options={options} initial={options.length === 1 ? options[0]?.value : null} />
      <TextArea name="reason" label={t('revision.publication.tightenReason')} rows={2} optional={isOptional ? t('work.form.optional') : undefined} />
      <p>
        <Submit sending={t('work.form.sending')} quiet>
          {submit}
        </Submit>
      </p>
    </Form>
  );
}

function Waiting({ words, item: { waiting, may } }: { words: Words; item: PublicationItem }) {
  const { t } = words;
  if (!waiting) return null;
  const when = `${momentDay(words, waiting.effectiveAt)} ${timeWords(words, waiting.effectiveAt)}`;
  const label = t('revision.publication.withdrawEasing');
  const said = { when, reason: waiting.reason ?? '', known: waiting.reason === null ? 'no' : 'yes' };
  return (
    <>
      <p>
        {waiting.to === null ? t('revision.publication.waitsOwn', said) : t('revision.publication.waits', { ...said, to: t(`draft.classes.${waiting.to}`) })}
      </p>
      {may.tighten && (
        <OneButton action={keepClass} idempotencyKey={newKey()} values={{ easing: waiting.id }} sending={t('work.form.sending')} label={label}>
          {label}
        </OneButton>
      )}
    </>
  );
}
