import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CommitmentFields } from '#components/draft/commitment-fields.tsx';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { newKey } from '../../../../../../do-verb.ts';
import { add } from '../../../../actions.ts';
import { findDraft, type Where } from '../../../../find.ts';
import '#components/draft/draft.css';

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { w } = await findDraft((await params).pledge, 'commitment.draft');
  return { title: w.t('draft.commitment.new') };
}

/** A new commitment of a draft. Without a focus area to stand under there is none: then that comes first. */
export default async function NewCommitmentPage({ params, searchParams }: Where) {
  const { w, me, row, promised, idOf, title, days } = await findDraft((await params).pledge, 'commitment.draft');
  const { t } = w;
  const areas = promised.focusAreas.map(({ key, title: named }) => ({ id: idOf('focusArea', key), title: named }));
  const asked = (await searchParams).omrade;
  const area = areas.find(({ id }) => id === asked) ?? areas[0] ?? redirect(draftPaths.areas(row.id));
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('draft.commitment.new')} lead={<a href={draftPaths.draft(row.id)}>{title}</a>}>
      <Form action={add} idempotencyKey={newKey()}>
        <input type="hidden" name="pledge" value={row.id} />
        <CommitmentFields words={w} commitment={null} period={days} areas={areas} area={area.id} />
        <SaveBar note={t('draft.commitment.note')}>
          <Submit sending={t('work.form.sending')}>{t('draft.commitment.submitNew')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
