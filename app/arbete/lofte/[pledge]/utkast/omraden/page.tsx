import type { Metadata } from 'next';
import { meanwhileWords } from '#components/draft/commitment-fields.tsx';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { Meanwhile } from '#components/draft/meanwhile.tsx';
import { TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { newKey } from '../../../../../do-verb.ts';
import { arrange } from '../../../actions.ts';
import { findDraft, type Where } from '../../../find.ts';
import '#components/draft/draft.css';

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { w } = await findDraft((await params).pledge, 'focusArea.draft');
  return { title: w.t('draft.areas.title') };
}

/** The headings of a draft. */
export default async function AreasPage({ params }: Where) {
  const { w, me, row, promised, idOf, title } = await findDraft((await params).pledge, 'focusArea.draft');
  const { t } = w;
  const areas = promised.focusAreas.map(({ key, title: named }) => ({ id: idOf('focusArea', key), title: named }));
  const labels = Object.fromEntries(areas.map((_, at) => [`areas.${at}.title`, t('draft.areas.field', { nr: at + 1 })]));
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('draft.areas.title')} lead={<a href={draftPaths.draft(row.id)}>{title}</a>}>
      <p className="measure">{t('draft.areas.lead')}</p>
      <Form action={arrange} idempotencyKey={newKey()}>
        <input type="hidden" name="pledge" value={row.id} />
        <Meanwhile initial={String(row.version)} said={meanwhileWords(w)} labels={labels} />
        {[...areas, { id: '', title: '' }].map((area, at) => (
          <div key={area.id}>
            <input type="hidden" name={`areas.${at}.id`} value={area.id} />
            <TextField
              name={`areas.${at}.title`}
              label={area.id ? t('draft.areas.field', { nr: at + 1 }) : t('draft.areas.new')}
              hint={area.id ? undefined : t('draft.areas.newHint')}
              initial={area.title}
            />
          </div>
        ))}
        <SaveBar note={t('draft.areas.removeHint')}>
          <Submit sending={t('work.form.sending')}>{t('draft.areas.submit')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
