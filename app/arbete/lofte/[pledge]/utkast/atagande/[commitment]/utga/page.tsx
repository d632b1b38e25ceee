import type { Metadata } from 'next';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { TextArea, TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Quote } from '#components/ui/quote.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { newKey } from '../../../../../../../do-verb.ts';
import { drop } from '../../../../../actions.ts';
import type { Where } from '../../../../../find.ts';
import { findDraftCommitment } from '../../find-commitment.ts';

export async function generateMetadata({ params }: Where<'commitment'>): Promise<Metadata> {
  const { w } = await findDraftCommitment(await params, 'commitment.drop');
  return { title: w.t('draft.dropTitle') };
}

/** A commitment of the previous pledge that isn't promised again: only with a reason that everybody can read. */
export default async function DropCommitmentPage({ params }: Where<'commitment'>) {
  const { w, me, row, id, commitment, title } = await findDraftCommitment(await params, 'commitment.drop');
  const { t } = w;
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('draft.dropTitle')} lead={<a href={draftPaths.draft(row.id)}>{title}</a>}>
      <Quote>{commitment.wording ?? commitment.title}</Quote>
      <p className="measure">{t('draft.dropLead')}</p>
      <Form action={drop} idempotencyKey={newKey()}>
        <input type="hidden" name="commitment" value={id} />
        <TextArea name="reason" label={t('draft.dropReason')} hint={t('draft.dropReasonHint')} />
        <TextField name="caseNumber" label={t('draft.caseNumber')} optional={t('work.form.optional')} />
        <SaveBar>
          <Submit sending={t('work.form.sending')}>{t('draft.dropSubmit')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
