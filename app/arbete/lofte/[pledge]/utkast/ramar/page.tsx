import type { Metadata } from 'next';
import { meanwhileWords } from '#components/draft/commitment-fields.tsx';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { HeadFields } from '#components/draft/head-fields.tsx';
import { Meanwhile } from '#components/draft/meanwhile.tsx';
import { Select, TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { periodLabel } from '#components/pledge/period-label.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { headOf } from '#db/working/mutations/draft-pledge.ts';
import { draftingMemberships, listDraftChoices } from '#db/working/queries/draft-choices.ts';
import { periodSlug } from '#domain/period-slug.ts';
import { newKey } from '../../../../../do-verb.ts';
import { workingStore } from '../../../../../stores.ts';
import { describe } from '../../../actions.ts';
import { findDraft, type Where } from '../../../find.ts';
import '#components/draft/draft.css';

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { w } = await findDraft((await params).pledge, 'pledge.describe');
  return { title: w.t('draft.frame.edit') };
}

/** When, where and between whom the pledge is, its address and the agreement it hangs on. */
export default async function FramePage({ params }: Where) {
  const { w, me, row, pledge, days, title, promised } = await findDraft((await params).pledge, 'pledge.describe');
  const { t } = w;
  const db = workingStore().read;
  const head = headOf(db, row.id);
  const drafting = draftingMemberships(me).filter(({ organisation }) => head.parties.includes(organisation.id));
  const all = drafting.map(({ organisation }) => listDraftChoices(db, me, organisation));
  const merged = <One extends { id: string }>(lists: One[][]) => [...new Map(lists.flat().map((one) => [one.id, one])).values()];
  const municipalities = merged(all.map((one) => one.municipalities));
  const parties = merged(all.map((one) => one.parties));
  const agreements = merged(all.map((one) => one.agreements));
  const labels = {
    from: t('draft.from'),
    to: t('draft.to'),
    slug: t('draft.slug'),
    areaName: t('draft.area'),
    municipalities: t('draft.municipalities'),
    parties: t('draft.parties'),
  };
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('draft.frame.edit')} lead={<a href={draftPaths.draft(row.id)}>{title}</a>}>
      <Form action={describe} idempotencyKey={newKey()}>
        <input type="hidden" name="pledge" value={row.id} />
        <Meanwhile
          initial={String(row.version)}
          said={meanwhileWords(w)}
          labels={labels}
          choices={Object.fromEntries([...municipalities, ...parties].map(({ id, name }) => [id, name]))}
        />
        <HeadFields words={w} municipalities={municipalities} parties={parties} initial={{ ...head, from: days.from, to: days.to }} />
        <TextField
          name="slug"
          label={t('draft.slug')}
          hint={t('draft.slugHint', { slug: periodSlug(pledge.period, pledge.area?.name ?? null) })}
          initial={promised.slug}
        />
        <TextField name="areaName" label={t('draft.area')} hint={t('draft.areaHint')} initial={head.areaName} optional={t('work.form.optional')} />
        <Select
          name="agreement"
          label={t('draft.agreement')}
          initial={head.agreement ?? ''}
          options={[
            { value: '', label: t('draft.agreementNone') },
            ...agreements.map(({ id, title: named, from, to }) => ({
              value: id,
              label: named ?? t('draft.agreementUntitled', { period: periodLabel(w, { from, to }) }),
            })),
          ]}
        />
        <SaveBar note={t('draft.commitment.note')}>
          <Submit sending={t('work.form.sending')}>{t('draft.frame.submit')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
