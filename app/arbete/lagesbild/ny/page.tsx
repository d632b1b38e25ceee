import type { Metadata } from 'next';
import { Choices } from '#components/form/choices.tsx';
import { Select } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { PictureFields } from '#components/picture/picture-fields.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { draftingMemberships, listDraftChoices } from '#db/working/queries/draft-choices.ts';
import { addDays, stockholmDay } from '#domain/calendar.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { mustCoordinate } from '../../coordinator.ts';
import { write } from '../actions.ts';
import '#components/log/log.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('picture.write') };
}

/** A new situation picture, of the last week until somebody says otherwise. */
export default async function WritePicturePage() {
  const me = await signedIn();
  mustCoordinate(me);
  const w = words(me.person.language);
  const { t } = w;
  const today = stockholmDay(new Date());
  const own = draftingMemberships(me);
  const ids = own.map(({ organisation }) => organisation.id);
  const [first] = own;
  const others = first ? listDraftChoices(workingStore().read, me, first.organisation).parties.filter(({ id }) => !ids.includes(id)) : [];
  const empty = { on: today, from: addDays(today, -6), to: today, kinds: [], summary: '', summaryEn: null, internal: null };
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('picture.write')} lead={t('picture.lead')}>
      <Form action={write} idempotencyKey={newKey()}>
        {own.length > 1 ? (
          <Select
            name="organisation"
            label={t('picture.field.organisation')}
            options={own.map(({ organisation: { id, name } }) => ({ value: id, label: name }))}
          />
        ) : (
          <input type="hidden" name="organisation" value={ids[0]} />
        )}
        <PictureFields words={w} said={empty} today={today} />
        {others.length > 0 && (
          <Choices
            name="with"
            many
            columns={1}
            legend={t('picture.field.with')}
            hint={t('picture.field.withHint')}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <SaveBar>
          <Submit sending={t('work.form.sending')}>{t('picture.field.save')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
