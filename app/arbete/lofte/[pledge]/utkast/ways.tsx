import { draftPaths } from '#components/draft/draft-paths.ts';
import { OneButton } from '#components/draft/one-button.tsx';
import type { PromisedCommitment } from '#domain/revision.ts';
import type { Words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { move, remove, resume } from '../../actions.ts';

type WaysProps = { words: Words; pledge: string; id: string; commitment: PromisedCommitment; isFirst: boolean; isLast: boolean };

/** What can be done with a commitment of a draft: change, move, drop with a reason, take out what nobody has promised before. */
export function Ways({ words: { t }, pledge, id, commitment: { title, continues, withdrawn }, isFirst, isLast }: WaysProps) {
  const sending = t('work.form.sending');
  const button = { values: { commitment: id }, sending };
  if (withdrawn)
    return (
      <div className="ways">
        <OneButton {...button} action={resume} idempotencyKey={newKey()} label={t('draft.resumeNamed', { title })}>
          {t('draft.resume')}
        </OneButton>
      </div>
    );
  return (
    <div className="ways">
      <a className="button quiet" href={draftPaths.commitment(pledge, id)} aria-label={t('draft.editNamed', { title })}>
        {t('draft.edit')}
      </a>
      {!isFirst && (
        <OneButton {...button} values={{ commitment: id, direction: 'up' }} action={move} idempotencyKey={newKey()} label={t('draft.upNamed', { title })}>
          {t('draft.up')}
        </OneButton>
      )}
      {!isLast && (
        <OneButton {...button} values={{ commitment: id, direction: 'down' }} action={move} idempotencyKey={newKey()} label={t('draft.downNamed', { title })}>
          {t('draft.down')}
        </OneButton>
      )}
      {continues ? (
        <a className="button quiet" href={draftPaths.drop(pledge, id)} aria-label={t('draft.dropNamed', { title })}>
          {t('draft.drop')}
        </a>
      ) : (
        <OneButton {...button} action={remove} idempotencyKey={newKey()} label={t('draft.removeNamed', { title })}>
          {t('draft.remove')}
        </OneButton>
      )}
    </div>
  );
}
