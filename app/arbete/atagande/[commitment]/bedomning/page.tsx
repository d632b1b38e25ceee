import type { Metadata } from 'next';
import { citableOf } from '#components/assess/citable.ts';
import { JudgementFields } from '#components/assess/judgement-fields.tsx';
import { SaidSoFar } from '#components/assess/said-so-far.tsx';
import { SeenJudgement } from '#components/assess/seen-judgement.tsx';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { sayableNow } from '#domain/judging.ts';
import { officeOf } from '#domain/office.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { signedIn } from '../../../../signed-in.ts';
import { findCommitment, type Where } from '../../find.ts';
import { seenFrom } from '../../seen-from.ts';
import { assess } from './actions.ts';
import '#components/assess/assess.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('assess.now.title') };
}

/** Bedöm: läget nu for the own part, beside what the figures and the other party say. */
export default async function AssessPage(where: Where) {
  const found = await findCommitment(where, 'commitment.assess');
  const { w, me, one, pledge, membership, today } = found;
  const { commitment, view, id } = one;
  const { own, done, figures } = seenFrom(found);
  const title = titleIn(w, commitment);
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={w.t('assess.now.title')} lead={<a href={workPaths.commitment(id)}>{title.text}</a>}>
      <SaidSoFar words={w} responsible={commitment.responsible} reading={view.reading} />
      {pledge.phase === 'after' ? (
        <p>
          {w.t('assess.now.ended')} <a href={workPaths.propose(id)}>{w.t('assess.now.toFinal')}</a>
        </p>
      ) : (
        <Form action={assess} idempotencyKey={newKey()}>
          <input type="hidden" name="commitment" value={id} />
          <SeenJudgement
            seen={own?.id ?? null}
            said={w.t('assess.form.meanwhile', { status: '{status}', reason: '{reason}' })}
            statuses={Object.fromEntries(sayableNow.map((status) => [status, w.t(`status.${status}`)]))}
          />
          <JudgementFields words={w} kind="now" citable={citableOf(w, { done, figures }, pledge, own?.on ?? null)} />
          <SaveBar note={w.t('assess.now.note', { office: officeOf(membership.role, membership.organisation.type), on: w.date(today) })}>
            <Submit sending={w.t('work.form.sending')}>{w.t('assess.now.submit')}</Submit>
          </SaveBar>
        </Form>
      )}
    </WorkPage>
  );
}
