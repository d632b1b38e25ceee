import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { HeadFields } from '#components/draft/head-fields.tsx';
import { Select } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { draftingMemberships, listDraftChoices } from '#db/working/queries/draft-choices.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { begin } from '../actions.ts';
import '#components/draft/draft.css';

type Where = { searchParams: Promise<{ som?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('draft.new.title') };
}

/** A new draft: from which pledge, for when, between whom. The rest is written in it. */
export default async function NewPledgePage({ searchParams }: Where) {
  const me = await signedIn();
  const w = words(me.person.language);
  const drafting = draftingMemberships(me);
  const asked = (await searchParams).som;
  const own = (drafting.find(({ organisation }) => organisation.id === asked) ?? drafting[0])?.organisation ?? forbidden();
  const { municipalities, parties, previous } = listDraftChoices(workingStore().read, me, own);
  const year = Number(stockholmDay(new Date()).slice(0, 4)) + 1;
  const latest = previous[0];
  const suggested = latest ? municipalities.filter(({ name }) => latest.municipalities.some((one) => one.name === name)) : municipalities.slice(0, 1);
  return (
    <WorkPage words={w} memberships={me.memberships} path={draftPaths.begin} title={w.t('draft.new.title')} lead={w.t('draft.new.lead')}>
      {drafting.length > 1 && (
        <p className="links">
          {drafting.map(({ id, organisation }) => (
            <a key={id} href={`${draftPaths.begin}?som=${organisation.id}`} aria-current={organisation.id === own.id ? 'true' : undefined}>
              {w.t('draft.new.organisation')} {organisation.name}
            </a>
          ))}
        </p>
      )}
      <Form action={begin} idempotencyKey={newKey()}>
        <input type="hidden" name="organisation" value={own.id} />
        <Select
          name="previous"
          label={w.t('draft.new.previous')}
          hint={w.t('draft.new.previousHint')}
          initial={latest?.id ?? ''}
          options={[{ value: '', label: w.t('draft.new.previousNone') }, ...previous.map((head) => ({ value: head.id, label: pledgeTitle(w, head) }))]}
        />
        <HeadFields
          words={w}
          municipalities={municipalities}
          parties={parties}
          initial={{
            from: `${year}-01-01`,
            to: `${year}-12-31`,
            municipalities: suggested.map(({ id }) => id),
            parties: latest ? latest.parties : [own.id, ...suggested.map(({ id }) => id)],
          }}
        />
        <SaveBar note={w.t('draft.commitment.note')}>
          <Submit sending={w.t('work.form.sending')}>{w.t('draft.new.submit')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
