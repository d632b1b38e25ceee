import type { Metadata } from 'next';
import { TextArea } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Seen } from '#components/log/conflict.tsx';
import { conflictWords } from '#components/log/conflict-words.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { signedIn } from '../../../../signed-in.ts';
import { findActivity, type Where } from '../find.ts';
import { cancel } from './actions.ts';
import '#components/log/log.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.plan.cancelTitle') };
}

/** A planned activity won't be done, and why. */
export default async function CancelPage(where: Where) {
  const { me, w, current, commitment } = await findActivity(where, 'activity.cancel');
  const isPlanned = current.state === 'planned';
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path=""
      title={w.t('log.plan.cancelTitle')}
      lead={isPlanned ? `${commitment.commitment.title}, ${w.date(current.on)}. ${w.t('log.plan.cancelLead')}` : w.t('log.plan.settled')}
    >
      {isPlanned && (
        <Form action={cancel} idempotencyKey={newKey()}>
          <Seen name="activity" id={current.id} version={current.version} words={conflictWords(w)} leave={workPaths.plan()} />
          <TextArea name="reason" label={w.t('log.plan.cancelReason')} rows={3} />
          <SaveBar>
            <Submit sending={w.t('work.form.sending')}>{w.t('log.plan.cancelSave')}</Submit>
          </SaveBar>
        </Form>
      )}
    </WorkPage>
  );
}
