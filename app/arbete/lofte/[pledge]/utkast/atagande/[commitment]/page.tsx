import type { Metadata } from 'next';
import { CommitmentFields, commitmentLabels, meanwhileWords } from '#components/draft/commitment-fields.tsx';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { Meanwhile } from '#components/draft/meanwhile.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { newKey } from '../../../../../../do-verb.ts';
import { edit } from '../../../../actions.ts';
import type { Where } from '../../../../find.ts';
import { findDraftCommitment } from '../find-commitment.ts';
import '#components/draft/draft.css';

export async function generateMetadata({ params }: Where<'commitment'>): Promise<Metadata> {
  const { w } = await findDraftCommitment(await params, 'commitment.edit');
  return { title: w.t('draft.commitment.edit') };
}

/** One commitment of a draft, word for word. */
export default async function EditCommitmentPage({ params }: Where<'commitment'>) {
  const { w, me, row, id, commitment, area, areas, title, days, versionOf } = await findDraftCommitment(await params, 'commitment.edit');
  const { t } = w;
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('draft.commitment.edit')} lead={<a href={draftPaths.draft(row.id)}>{title}</a>}>
      <Form action={edit} idempotencyKey={newKey()}>
        <input type="hidden" name="commitment" value={id} />
        <Meanwhile initial={String(versionOf(id))} said={meanwhileWords(w)} {...commitmentLabels(w, areas)} />
        <CommitmentFields words={w} commitment={commitment} period={days} areas={areas} area={area} />
        <SaveBar note={t('draft.commitment.note')}>
          <Submit sending={t('work.form.sending')}>{t('draft.commitment.submit')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
