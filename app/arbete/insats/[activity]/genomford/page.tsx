import type { Metadata } from 'next';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Seen } from '#components/log/conflict.tsx';
import { conflictWords } from '#components/log/conflict-words.ts';
import { EditFields } from '#components/log/edit-fields.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { signedIn } from '../../../../signed-in.ts';
import { findActivity, type Where } from '../find.ts';
import { complete } from './actions.ts';
import '#components/log/log.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.plan.completeTitle') };
}

/** A planned activity was done: as planned, or as it turned out. */
export default async function CompletePage(where: Where) {
  const { me, w, current, choice, commitment, today } = await findActivity(where, 'activity.complete');
  const isPlanned = current.state === 'planned';
  const on = current.on > today ? today : current.on;
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path=""
      title={w.t('log.plan.completeTitle')}
      lead={isPlanned ? `${commitment.commitment.title}. ${w.t('log.plan.completeLead')}` : w.t('log.plan.settled')}
    >
      {isPlanned && (
        <Form action={complete} idempotencyKey={newKey()}>
          <Seen name="activity" id={current.id} version={current.version} words={conflictWords(w)} leave={workPaths.plan()} />
          <EditFields words={w} row={{ ...current, on, quantity: current.quantity ?? 1 }} choice={choice} max={today} />
          <SaveBar>
            <Submit sending={w.t('work.form.sending')}>{w.t('log.plan.completeSave')}</Submit>
          </SaveBar>
        </Form>
      )}
    </WorkPage>
  );
}
