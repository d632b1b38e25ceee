import type { Metadata } from 'next';
import { TextArea } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Seen } from '#components/log/conflict.tsx';
import { conflictWords } from '#components/log/conflict-words.ts';
import { EditFields } from '#components/log/edit-fields.tsx';
import { Versions } from '#components/log/versions.tsx';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { signedIn } from '../../../../signed-in.ts';
import { findActivity, type Where } from '../find.ts';
import { versionsSaid } from '../versions-said.ts';
import { correct, withdraw } from './actions.ts';
import '#components/log/log.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.correct.title') };
}

/** Rätta: how it was instead, and why; or that it wasn't at all. All versions stand below. */
export default async function CorrectPage(where: Where) {
  const found = await findActivity(where, 'activity.correct');
  const { me, w, current, choice, today } = found;
  const seen = { name: 'activity', id: current.id, version: current.version, words: conflictWords(w), leave: workPaths.todo };
  const isDone = current.state === 'done';
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={w.t('log.correct.title')} lead={w.t(isDone ? 'log.correct.lead' : 'log.correct.settled')}>
      {isDone && (
        <>
          <Form action={correct} idempotencyKey={newKey()}>
            <Seen {...seen} />
            <EditFields words={w} row={current} choice={choice} max={today} />
            <TextArea name="reason" label={w.t('log.correct.reason')} hint={w.t('log.correct.reasonHint')} rows={2} />
            <SaveBar>
              <Submit sending={w.t('work.form.sending')}>{w.t('log.correct.save')}</Submit>
            </SaveBar>
          </Form>
          <Section id="aterta" title={w.t('log.correct.withdrawTitle')}>
            <p className="measure">{w.t('log.correct.withdrawLead')}</p>
            <Form action={withdraw} idempotencyKey={newKey()} scope="withdraw">
              <Seen {...seen} />
              <TextArea name="reason" label={w.t('log.correct.withdrawReason')} rows={2} />
              <p>
                <Submit quiet sending={w.t('work.form.sending')}>
                  {w.t('log.correct.withdraw')}
                </Submit>
              </p>
            </Form>
          </Section>
        </>
      )}
      <Versions words={w} versions={versionsSaid(w, found)} />
    </WorkPage>
  );
}
