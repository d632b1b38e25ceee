import type { Metadata } from 'next';
import { TextArea } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { PictureFields } from '#components/picture/picture-fields.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { signedIn } from '../../../../signed-in.ts';
import { correct } from '../../actions.ts';
import { findPicture, type Where } from '../../find.ts';
import '#components/log/log.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('picture.correct.title') };
}

/** The text of a situation picture, to be put right with a reason. */
export default async function CorrectPicturePage(where: Where) {
  const { me, picture, now, w } = await findPicture(where, 'picture.correct');
  const { t } = w;
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('picture.correct.title')}>
      <p className="links">
        <a href={workPaths.picture(picture.id)}>{t('picture.of', { on: w.date(picture.on) })}</a>
      </p>
      <Form action={correct} idempotencyKey={newKey()}>
        <input type="hidden" name="picture" value={picture.id} />
        <input type="hidden" name="version" value={picture.version} />
        <PictureFields words={w} said={picture} today={stockholmDay(now)} />
        <TextArea name="reason" label={t('picture.field.reason')} hint={t('picture.field.reasonHint')} rows={2} />
        <SaveBar>
          <Submit sending={t('work.form.sending')}>{t('picture.correct.save')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
