import type { ComponentProps } from 'react';
import { TextArea } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import type { PublicationItem } from '#db/working/queries/publication-state.ts';
import type { Words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';

/** Taking something down at once, with a reason that stays inside; or letting it be shown again. `scope` tells several on a page apart. */
export function TakedownForms({
  words: { t, date },
  item: { noun, id, takenDown, may },
  actions: { takeDown, lift },
  scope = '',
}: {
  words: Words;
  item: Pick<PublicationItem, 'noun' | 'id' | 'takenDown'> & { may: Pick<PublicationItem['may'], 'lift'> };
  actions: Record<'takeDown' | 'lift', ComponentProps<typeof Form>['action']>;
  scope?: string;
}) {
  const sending = t('work.form.sending');
  if (takenDown)
    return (
      <>
        <p>
          <b>{t('revision.publication.takenDown', { on: date(takenDown.on) })}</b>
        </p>
        {may.lift ? (
          <Form action={lift} idempotencyKey={newKey()} scope={`visa${scope}`}>
            <input type="hidden" name="takedown" value={takenDown.id} />
            <TextArea name="reason" label={t('revision.publication.takedownReason')} rows={2} />
            <SaveBar note={t('revision.publication.liftHint')}>
              <Submit sending={sending}>{t('revision.publication.liftSubmit')}</Submit>
            </SaveBar>
          </Form>
        ) : (
          <p className="small quiet-text">{t('revision.publication.liftNotYou')}</p>
        )}
      </>
    );
  return (
    <details className="panel">
      <summary>{t('revision.publication.takedown')}</summary>
      <Form action={takeDown} idempotencyKey={newKey()} scope={`bort${scope}`}>
        <input type="hidden" name="noun" value={noun} />
        <input type="hidden" name="subject" value={id} />
        <TextArea name="reason" label={t('revision.publication.takedownReason')} hint={t('revision.publication.takedownReasonHint')} rows={2} />
        <SaveBar note={t(noun === 'assessment' ? 'revision.publication.takedownText' : 'revision.publication.takedownHint')}>
          <Submit sending={sending}>{t('revision.publication.takedownSubmit')}</Submit>
        </SaveBar>
      </Form>
    </details>
  );
}
