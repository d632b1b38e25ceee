import { OriginDiff, OriginFields } from '#components/draft/origin-fields.tsx';
import { Form } from '#components/form/form.tsx';
import { Submit } from '#components/form/submit.tsx';
import type { Commitment } from '#domain/commitment.ts';
import type { Origin } from '#domain/origins.ts';
import { promiseChanged } from '#domain/revision.ts';
import { newKey } from '../../../../../do-verb.ts';
import { relate } from '../../../actions.ts';
import type { Found } from '../../../find.ts';
import type { findOrigins } from '../find-origins.ts';

type RelateProps = { found: Found; origins: ReturnType<typeof findOrigins>; commitment: Commitment; asked: Origin<Commitment> | null };

/** One commitment of the draft: what it is like or comes from, how the words differ, and the answer. What nobody is asked about is folded away. */
export function Relate({ found: { w, idOf, nameOf, versionOf }, origins: { earlier, periodOf }, commitment, asked }: RelateProps) {
  const { t } = w;
  const { title, continues } = commitment;
  const before = asked ?? originOf(earlier, continues);
  const id = idOf('commitment', commitment.key);
  const choices = earlier.flatMap(({ key, commitments, idOf: rowOf }) =>
    commitments.map((one) => ({ id: rowOf(one.key), label: `${one.title} (${periodOf(key)})` })),
  );
  const chosen = before ? (earlier.find(({ key }) => key === before.pledge)?.idOf(before.from.key) ?? null) : null;
  const differs = before !== null && promiseChanged(before.from, commitment).length > 0;
  const form = (
    <Form action={relate} idempotencyKey={newKey()} scope={id}>
      <input type="hidden" name="commitment" value={id} />
      <input type="hidden" name="version" value={versionOf(id)} />
      {before && <OriginDiff words={w} from={before.from} to={commitment} nameOf={nameOf} />}
      <OriginFields words={w} choices={choices} chosen={chosen} how={continues?.how ?? null} differs={differs} />
      <p>
        <Submit sending={t('work.form.sending')} quiet>
          <span aria-hidden="true">{t('draft.origins.save')}</span>
          <span className="hidden">{t('draft.origins.saveNamed', { title })}</span>
        </Submit>
      </p>
    </Form>
  );
  const from = before ? (periodOf(before.pledge) ?? '') : '';
  return (
    <>
      <h3>{title}</h3>
      {asked ? (
        <>
          <p>{t('draft.origins.question', { title: asked.from.title, from })}</p>
          {form}
        </>
      ) : (
        <>
          <p className="small quiet-text">{continues ? t(`draft.how.${continues.how}`, { from }) : t('draft.newHere')}</p>
          <details className="panel">
            <summary>{t('draft.origins.change', { title })}</summary>
            {form}
          </details>
        </>
      )}
    </>
  );
}

function originOf(earlier: RelateProps['origins']['earlier'], continues: Commitment['continues']): Origin<Commitment> | null {
  const from = earlier.find(({ key }) => key === continues?.pledge)?.commitments.find(({ key }) => key === continues?.commitment);
  return from && continues ? { pledge: continues.pledge, from } : null;
}
